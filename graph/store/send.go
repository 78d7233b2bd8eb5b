package store

import (
	"context"
	"crypto/rand"
	"time"

	"lavka/graph"
)

const opSend = "send a referral"

// SendReferral drafts a referral and sends it to a service in one step; the key
// makes it happen once. INVALID with the fields, CONFLICT with the reason of a
// guard.
func (s *Store) SendReferral(ctx context.Context, actor graph.Actor, key string, r graph.NewReferral) (graph.AttemptDetail, error) {
	return s.send(ctx, actor, key, sending{Referral: r})
}

// SendDraft sends a draft as it now is on the screen, which says all of it: what
// another window saved of it meanwhile does not go. CONFLICT where it is no draft
// any more.
func (s *Store) SendDraft(
	ctx context.Context, actor graph.Actor, key string, draft graph.AttemptID, r graph.NewReferral,
) (graph.AttemptDetail, error) {
	return s.send(ctx, actor, key, sending{Draft: draft, Referral: r})
}

// sending is the input of a send as its key remembers it.
type sending struct {
	Draft    graph.AttemptID
	Referral graph.NewReferral
}

func (s *Store) send(ctx context.Context, actor graph.Actor, key string, input sending) (graph.AttemptDetail, error) {
	if err := graph.CheckReferral(input.Referral, s.clock()); err != nil {
		return graph.AttemptDetail{}, err
	}
	in, err := s.intend(actor, key, input)
	if err != nil {
		return graph.AttemptDetail{}, err
	}
	made, err := s.draw(input.Draft)
	if err != nil {
		return graph.AttemptDetail{}, err
	}
	return s.once(ctx, in, input.Draft, func(t transaction) (graph.AttemptID, error) {
		a, err := t.draft(in, made, graph.Unfinished(input.Referral))
		if err != nil {
			return "", err
		}
		a.Facts.LinkChosen = input.Referral.ByLink
		text, err := input.Referral.Told.Text()
		if err != nil {
			return "", err
		}
		hash, err := t.keepTold(in, &a, text)
		if err != nil {
			return "", err
		}
		if err := t.keepNamed(in, &a, input.Referral.Identity); err != nil {
			return "", err
		}
		send := graph.Send{
			Text: text, MeetAt: input.Referral.MeetAt.UTC(), ReportedApart: input.Referral.ReportedApart,
		}
		if input.Referral.MeetAt.IsZero() {
			send.MeetAt = time.Time{}
		}
		commands := []graph.Command{send}
		if a.State() == graph.NoState {
			commands = []graph.Command{draftOf(input.Referral), send}
		}
		if err := t.decide(in, a, hash, commands...); err != nil {
			return "", err
		}
		return made.attempt, t.link(in, a)
	})
}

// keepNamed keeps who the person is, where the referral says it.
func (t transaction) keepNamed(in intent, a *loaded, who *graph.Identity) error {
	if who == nil {
		return nil
	}
	text, err := who.Text()
	if err != nil {
		return err
	}
	return t.keepIdentity(in, a, text)
}

func draftOf(r graph.NewReferral) graph.DraftReferral {
	return graph.DraftReferral{
		Mode: r.Mode, Urgency: r.Urgency, Reach: r.Reach, Language: r.Language, Needs: r.Needs,
		AgeBand: r.AgeBand, StaysIn: r.StaysIn, Service: r.Service,
	}
}

// decide gives commands to an attempt that this transaction made or rewrote, and
// writes their events at once. Their words are kept already.
func (t transaction) decide(in intent, a loaded, hash string, commands ...graph.Command) error {
	var all []graph.Event
	attempt := a.Attempt
	for _, command := range commands {
		order := graph.Order{Key: in.key, Attempt: a.ID, Seen: attempt.Version(), TextID: in.text, Command: command}
		events, err := graph.Decide(attempt, order, in.actor, in.now)
		if err != nil {
			return err
		}
		all = append(all, events...)
		attempt.Events = append(attempt.Events, events...)
	}
	return t.appendWorded(&a, all, hash)
}

// Reroute sends the need of an ended attempt to another service: a new attempt
// that supersedes it, with what was told under a data key of its own.
// order.Command must be a graph.Reroute.
func (s *Store) Reroute(ctx context.Context, actor graph.Actor, order graph.Order) (graph.AttemptDetail, error) {
	to, ok := order.Command.(graph.Reroute)
	if !ok {
		return graph.AttemptDetail{}, graph.Refuse(graph.Internal, "reroute", "")
	}
	in, err := s.intend(actor, order.Key, applied{order.Attempt, order.Seen, order.At, to.Verb(), to})
	if err != nil {
		return graph.AttemptDetail{}, err
	}
	code, err := graph.NewReferralCode(rand.Reader)
	if err != nil {
		return graph.AttemptDetail{}, err
	}
	attempt := graph.AttemptID(s.newID())
	return s.once(ctx, in, order.Attempt, func(t transaction) (graph.AttemptID, error) {
		old, err := t.lock(order.Attempt, in.command)
		if err != nil {
			return "", err
		}
		old.Facts.ConsentLive = to.Consent != nil && to.Consent.Live(s.today())
		drafted, err := graph.Decide(old.Attempt, order, actor, in.now)
		if err != nil {
			return "", err
		}
		_, err = t.one("attempt/supersede", params{
			"old": string(order.Attempt), "attempt": string(attempt), "code": string(code), "service": string(to.Service),
			"mode":   string(graph.ModeAfter(old.Mode)),
			"sender": string(actor.ActingFor), "worker": string(actor.Worker), "now": in.now,
		})
		if err != nil {
			return "", err
		}
		if err := t.keepConsent(in, attempt, to.Consent); err != nil {
			return "", err
		}
		return attempt, t.sendOn(in, old, attempt, drafted)
	})
}

// sendOn carries over what was told and sends the new attempt.
func (t transaction) sendOn(in intent, old loaded, attempt graph.AttemptID, drafted []graph.Event) error {
	next, err := t.attempt(attempt)
	if err != nil {
		return err
	}
	told, err := old.open()
	if err != nil {
		return err
	}
	text := told.byID[told.toldID]
	hash, err := t.keepTold(in, &next, text)
	if err != nil {
		return err
	}
	if old.row.is("named") {
		who, err := t.identity(&old)
		if err != nil {
			return err
		}
		if err := t.keepNamed(in, &next, &who); err != nil {
			return err
		}
	}
	if err := t.append(&next, drafted); err != nil {
		return err
	}
	// the old attempt went only with a child reported apart; the need is the same
	return t.decide(in, next, hash, graph.Send{Text: text, ReportedApart: true})
}
