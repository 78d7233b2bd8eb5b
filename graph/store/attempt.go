package store

import (
	"context"
	"time"

	"lavka/graph"
	"lavka/internal/vault"
)

// Attempt returns one attempt as the actor's side sees it, its outline for an
// administrator of neither; NOT_FOUND, also for everybody else.
func (s *Store) Attempt(ctx context.Context, actor graph.Actor, id graph.AttemptID) (graph.AttemptDetail, error) {
	var detail graph.AttemptDetail
	err := s.read(ctx, "read an attempt", func(t transaction) error {
		found, err := t.attempt(id)
		if err != nil {
			return err
		}
		detail, err = found.seenBy(actor, s.clock())
		return err
	})
	return detail, err
}

// AttemptByCode finds an attempt of the actor's organisation by its spoken code, for
// an administrator any that was handed over; NOT_FOUND.
func (s *Store) AttemptByCode(ctx context.Context, actor graph.Actor, code graph.ReferralCode) (graph.AttemptDetail, error) {
	var detail graph.AttemptDetail
	err := s.read(ctx, "find an attempt by its code", func(t transaction) error {
		r, err := t.one("attempt/code", params{
			"code": string(code), "me": string(actor.ActingFor), "any": actor.Has(graph.RoleAdmin),
		})
		if err != nil {
			return err
		}
		found, err := t.attempt(graph.AttemptID(r.text("id")))
		if err != nil {
			return err
		}
		detail, err = found.seenBy(actor, s.clock())
		return err
	})
	return detail, err
}

// loaded is an attempt with all that the rules and the screens need of it.
type loaded struct {
	graph.Attempt
	row        row
	vault      *vault.Vault
	candidates []offered
}

// attempt loads one attempt; NOT_FOUND.
func (t transaction) attempt(id graph.AttemptID) (loaded, error) {
	r, err := t.one("attempt/get", params{"id": string(id), "today": t.store.today()})
	if err != nil {
		return loaded{}, err
	}
	about, facts := r.sub("row"), r.sub("facts")
	found := loaded{row: r, vault: t.store.vault, Attempt: graph.Attempt{
		ID: id, Referral: graph.ReferralID(r.text("referral")), Mode: graph.Mode(about.text("mode")),
		Urgency: graph.Urgency(about.text("urgency")), Reach: graph.Reach(r.text("reach")), Language: r.text("language"),
		Needs:   each(about.list("needs"), func(n row) graph.NeedCode { return graph.NeedCode(n.text("code")) }),
		AgeBand: about.sub("ageBand").text("code"), StaysIn: graph.PlaceRef(about.sub("staysIn").text("ref")),
		Service: graph.ServiceID(r.text("service")), Sender: graph.OrganisationID(r.text("sender")),
		SenderWorker: graph.WorkerID(r.text("senderWorker")), Recipient: graph.OrganisationID(r.text("recipient")),
		Supersedes: graph.AttemptID(r.text("supersedes")),
		Events:     each(r.list("events"), eventOf),
		Facts: graph.Facts{
			ServiceActive: facts.is("active"), ServiceTakes: facts.is("takes"),
			CoordinatorActive: facts.is("coordinated"), OtherOpen: facts.is("otherOpen"),
			AnswersByLink: t.store.mails && !facts.is("coordinated") && facts.text("email") != "",
			Rerouted:      facts.is("rerouted"), ServiceResidential: facts.is("residential"),
			StandIn: graph.WorkerID(facts.text("standIn")), Unattended: facts.is("unattended"),
			SenderTerms: termSetOf(facts.sub("senderTerms")), RecipientTerms: termSetOf(facts.sub("recipientTerms")),
		},
	}}
	found.Facts.ConsentLive = consentLive(r.sub("consent"), found.Recipient, t.store.today())
	found.offer()
	return found, nil
}

// seenBy is the attempt as the actor's side sees it; NOT_FOUND for a stranger.
func (l loaded) seenBy(actor graph.Actor, now time.Time) (graph.AttemptDetail, error) {
	return l.facing(actor).seen(actor, now)
}

func (l loaded) seen(actor graph.Actor, now time.Time) (graph.AttemptDetail, error) {
	if graph.PositionOf(l.Attempt, actor).Stranger() {
		return graph.AttemptDetail{}, graph.Refuse(graph.NotFound, "show an attempt", "")
	}
	side, r := l.sideOf(actor), l.row
	detail := graph.AttemptDetail{
		AttemptRow: attemptRowOf(r.sub("row"), side), Reach: l.Reach, Language: l.Language,
		Interpreter: r.is("interpreter"), Saves: r.number("saves"),
		FromWorker: r.text("fromWorker"), FromPhone: r.text("fromPhone"), ToPhone: r.text("toPhone"),
		DeclinedBy: graph.DeclinedBy(r.sub("row").text("declinedBy")),
		Allowances: graph.Allowed(l.Attempt, actor, now), Appointment: l.appointment(),
		Standing: l.StandingAt(now), WaitsFor: l.Waits(), UndoSend: l.UndoSendLeft(now),
		HasIdentity: r.is("named") && graph.MayReadIdentity(l.Attempt, actor) == nil,
	}
	l.offerSeen(&detail, actor)
	if side == graph.PartySender {
		detail.Supersedes = l.Supersedes
		detail.SupersededBy = graph.AttemptID(r.text("supersededBy"))
	}
	texts, err := l.readable(actor)
	if err != nil {
		return graph.AttemptDetail{}, err
	}
	detail.Told = texts.told
	if l.Mode == graph.Written {
		detail.Consent = consentOf(r.sub("consent"))
	}
	detail = l.history(detail, actor, texts)
	if graph.PositionOf(l.Attempt, actor).Oversees() {
		detail = detail.Outline()
	}
	return detail, nil
}

// appointment is the one that stands, of a draft the one meant.
func (l loaded) appointment() time.Time {
	if l.State() == graph.Draft {
		return l.row.moment("meetAt")
	}
	return l.Appointment()
}

// history adds the events as the actor sees them.
func (l loaded) history(detail graph.AttemptDetail, actor graph.Actor, texts opened) graph.AttemptDetail {
	positions := graph.PositionOf(l.Attempt, actor)
	for i, e := range l.row.list("events") {
		shown, ok := graph.Shown(l.Events[i], positions, actor)
		if !ok {
			continue
		}
		line := l.line(shown, e)
		if line.Text != texts.toldID {
			line.Words = texts.byID[line.Text]
		}
		detail.Events = append(detail.Events, line)
		if line.Responsible != "" {
			detail.Responsible = line.ResponsibleName
			detail.Keeper = &graph.WorkerRef{ID: line.Responsible, Name: line.ResponsibleName}
		}
	}
	return detail
}

// sideOf is the side on which the actor stands; an administrator stands on none.
func (l loaded) sideOf(actor graph.Actor) graph.Party {
	positions := graph.PositionOf(l.Attempt, actor)
	switch {
	case positions.Any(graph.PositionSender):
		return graph.PartySender
	case positions.Any(graph.RecipientWorker, graph.PositionCandidate):
		return graph.PartyRecipient
	default:
		return graph.NoParty
	}
}

// line is an event as it is shown.
func (l loaded) line(e graph.Event, r row) graph.EventLine {
	line := graph.EventLine{Event: e, Side: graph.NoParty, ResponsibleName: r.text("responsibleName")}
	if e.Worker != "" {
		line.WorkerName = r.text("workerName")
	}
	switch e.Organisation {
	case "":
		return line
	case l.Sender:
		line.Side = graph.PartySender
	default:
		line.Side = graph.PartyRecipient
	}
	line.From = &graph.OrganisationRef{ID: e.Organisation, Name: r.text("organisationName")}
	return line
}

func attemptRowOf(r row, side graph.Party) graph.AttemptRow {
	state := graph.State(r.text("state"))
	out := graph.AttemptRow{
		ID: graph.AttemptID(r.text("id")), Code: r.text("code"), State: state, Version: r.number("version"),
		Side: side, Owes: state.Owes(), Mode: graph.Mode(r.text("mode")), Urgency: graph.Urgency(r.text("urgency")),
		Needs: each(r.list("needs"), needOf), StaysIn: placeIn(r, "staysIn"),
		From: organisationRefOf(r.sub("from")), To: serviceRefOf(r.sub("to")),
		ToOrganisation: organisationRefOf(r.sub("toOrganisation")),
		SentAt:         r.moment("sentAt"), ChangedAt: r.moment("changedAt"),
		ResultUnseen: side == graph.PartySender && state.Terminal() && r.moment("seenAt").IsZero(),
		Unclaimed:    r.is("unclaimed"),
		Reason:       graph.Reason(r.text("reason")), Outcome: graph.Outcome(r.text("outcome")),
	}
	if band := r.sub("ageBand"); band != nil {
		b := ageBandOf(band)
		out.AgeBand = &b
	}
	return out
}
