package store

import (
	"context"
	"crypto/rand"
	"time"

	"lavka/graph"
)

// SaveDraft keeps what was filled in so far, whole or not, for the sender's
// organisation alone; the key makes it happen once. INVALID with the fields,
// CONFLICT with the draft as it stands where it was saved elsewhere or is no
// draft any more.
func (s *Store) SaveDraft(ctx context.Context, actor graph.Actor, key string, d graph.SavedDraft) (graph.AttemptDetail, error) {
	if err := graph.CheckDraft(d.Referral); err != nil {
		return graph.AttemptDetail{}, err
	}
	in, err := s.intend(actor, key, d)
	if err != nil {
		return graph.AttemptDetail{}, err
	}
	if d.Draft != "" {
		in.settle = "command/keep" // nobody has to hear of every stop in the typing
	}
	made, err := s.draw(d.Draft)
	if err != nil {
		return graph.AttemptDetail{}, err
	}
	made.seen = &d.Seen
	return s.once(ctx, in, d.Draft, func(t transaction) (graph.AttemptID, error) {
		a, err := t.draft(in, made, d.Referral)
		if err != nil {
			return "", err
		}
		text, err := d.Referral.Told.Text()
		if err != nil {
			return "", err
		}
		if _, err := t.keepTold(in, &a, text); err != nil {
			return "", err
		}
		if a.State() != graph.NoState {
			return made.attempt, nil
		}
		return made.attempt, t.decide(in, a, "", draftOf(graph.NewReferral(d.Referral)))
	})
}

// DiscardDraft withdraws a draft and takes its data key and its words away for
// good. CONFLICT where it is no draft any more.
func (s *Store) DiscardDraft(ctx context.Context, actor graph.Actor, key string, id graph.AttemptID) (graph.AttemptDetail, error) {
	in, err := s.intend(actor, key, id)
	if err != nil {
		return graph.AttemptDetail{}, err
	}
	return s.once(ctx, in, id, func(t transaction) (graph.AttemptID, error) {
		a, err := t.lock(id, in.command)
		if err != nil {
			return "", err
		}
		if err := graph.MaySave(a.Attempt, actor, 0, 0); err != nil {
			return "", err
		}
		if _, err := t.one("key/erase", params{"attempt": string(id)}); err != nil {
			return "", err
		}
		return id, t.decide(in, a, "", graph.Withdraw{Reason: graph.ReasonSenderError})
	})
}

// Drafts lists the actor's own drafts for the organisation that they act for, the
// one saved last first; FORBIDDEN for who acts for none.
func (s *Store) Drafts(ctx context.Context, actor graph.Actor, page graph.Page) (graph.DraftPage, error) {
	if !actor.WorksFor(actor.ActingFor) {
		return graph.DraftPage{}, graph.Refuse(graph.Forbidden, "list drafts", "")
	}
	after, err := cursorOf(page.After)
	if err != nil {
		return graph.DraftPage{}, err
	}
	found, err := s.get(ctx, "draft/list", params{
		"me": string(actor.ActingFor), "worker": string(actor.Worker),
		"afterAt": draftCursor(after), "afterId": after.ID, "first": page.First + 1,
	})
	if graph.CodeOf(err) == graph.NotFound {
		return graph.DraftPage{}, nil
	}
	if err != nil {
		return graph.DraftPage{}, err
	}
	out := graph.DraftPage{Total: found.number("total"), Rows: each(found.list("rows"), draftRowOf)}
	if len(out.Rows) > page.First {
		out.Rows, out.Info.HasNext = out.Rows[:page.First], true
	}
	if len(out.Rows) > 0 {
		last := out.Rows[len(out.Rows)-1]
		out.Info.End = cursor{Key: last.SavedAt.Format(time.RFC3339Nano), ID: string(last.ID)}.String()
	}
	return out, nil
}

func draftRowOf(r row) graph.DraftRow {
	a := attemptRowOf(r, graph.PartySender)
	return graph.DraftRow{
		ID: a.ID, Needs: a.Needs, AgeBand: a.AgeBand, To: a.To, ToOrganisation: a.ToOrganisation, SavedAt: a.ChangedAt,
	}
}

// draftCursor is the moment that a cursor's key holds; null for the beginning.
func draftCursor(c cursor) any {
	at, err := time.Parse(time.RFC3339Nano, c.Key)
	if err != nil {
		return nil
	}
	return at.UTC()
}

// drawn is a draft about to be written: a new one, or one that is there. Seen is
// nil where what was saved meanwhile does not matter.
type drawn struct {
	attempt  graph.AttemptID
	referral string
	code     graph.ReferralCode
	fresh    bool
	seen     *int
}

// draw draws what a new draft needs before the transaction.
func (s *Store) draw(draft graph.AttemptID) (drawn, error) {
	if draft != "" {
		return drawn{attempt: draft}, nil
	}
	code, err := graph.NewReferralCode(rand.Reader)
	return drawn{attempt: graph.AttemptID(s.newID()), referral: s.newID(), code: code, fresh: true}, err
}

// draft makes the draft or locks the one that is there, writes what is said of
// the person but for the words, and loads it.
func (t transaction) draft(in intent, d drawn, u graph.Unfinished) (loaded, error) {
	if err := t.checkReferences(u); err != nil {
		return loaded{}, err
	}
	if d.fresh {
		if err := t.begin(in, d); err != nil {
			return loaded{}, err
		}
	} else if err := t.mayWrite(in, d); err != nil {
		return loaded{}, err
	}
	service := u.Service
	if u.Mode == graph.OpenOffer {
		service = "" // nobody's until somebody claims it
	}
	_, err := t.one("draft/write", params{
		"attempt": string(d.attempt), "service": string(service), "candidates": texts(u.Candidates()),
		"needs": texts(u.Needs), "ageBand": u.AgeBand, "staysIn": string(u.StaysIn), "now": in.now,
		"values": params{
			"urgency": string(u.Urgency), "reach": string(u.Reach), "language": u.Language, "interpreter": u.Interpreter,
		},
		"standing": params{
			"mode": string(u.Mode), "meetAt": momentOrNull(u.MeetAt), "reportedApart": u.ReportedApart,
		},
	})
	if err != nil {
		return loaded{}, err
	}
	if err := t.keepConsent(in, d.attempt, u.Consent); err != nil {
		return loaded{}, err
	}
	return t.attempt(d.attempt)
}

func (t transaction) begin(in intent, d drawn) error {
	_, err := t.one("draft/begin", params{
		"referral": d.referral, "attempt": string(d.attempt), "code": string(d.code),
		"sender": string(in.actor.ActingFor), "worker": string(in.actor.Worker), "now": in.now,
	})
	return err
}

// mayWrite takes the lock of a draft and asks whether it may be changed.
func (t transaction) mayWrite(in intent, d drawn) error {
	a, err := t.lock(d.attempt, in.command)
	if err != nil {
		return err
	}
	saves := a.row.number("saves")
	seen := saves
	if d.seen != nil {
		seen = *d.seen
	}
	return graph.MaySave(a.Attempt, in.actor, saves, seen)
}

// keepTold keeps what is told of the person in place of what was told before.
func (t transaction) keepTold(in intent, a *loaded, text string) (string, error) {
	if text == "" && len(a.row.list("texts")) == 0 {
		return "", nil
	}
	return t.keep(in, a, written{text: text, told: true})
}

func (t transaction) checkReferences(u graph.Unfinished) error {
	services := u.Candidates()
	if len(services) == 0 {
		services = []graph.ServiceID{u.Service}
	}
	found, err := t.one("draft/check", params{
		"needs": texts(u.Needs), "ageBand": u.AgeBand, "staysIn": string(u.StaysIn), "services": texts(services),
	})
	if err != nil {
		return err
	}
	var fields []graph.Field
	for _, name := range []string{"ageBand", "staysIn"} {
		if !found.is(name) {
			fields = append(fields, graph.Field{Path: name, Code: graph.FieldUnknown})
		}
	}
	switch {
	case found.number("services") != len(services) && len(services) > 1:
		fields = append(fields, graph.Field{Path: "alsoTo", Code: graph.FieldUnknown})
	case found.number("services") != len(services):
		fields = append(fields, graph.Field{Path: "service", Code: graph.FieldUnknown})
	case found.number("organisations") != len(services):
		// two services of one house would be one offer twice
		fields = append(fields, graph.Field{Path: "alsoTo", Code: graph.FieldSameHouse})
	}
	if found.number("needs") != len(u.Needs) {
		fields = append(fields, graph.Field{Path: "needs", Code: graph.FieldUnknown})
	}
	if len(fields) > 0 {
		return graph.InvalidFields(opSend, fields...)
	}
	return nil
}
