package store

import (
	"context"
	"time"

	"lavka/graph"
)

// Attempts lists one box of the organisation that the actor acts for, the newest
// event first; FORBIDDEN for who acts for none.
func (s *Store) Attempts(
	ctx context.Context, actor graph.Actor, box graph.Box, filter graph.AttemptFilter, page graph.Page,
) (graph.AttemptPage, error) {
	if !actor.WorksFor(actor.ActingFor) {
		return graph.AttemptPage{}, graph.Refuse(graph.Forbidden, "list attempts", "")
	}
	after, err := cursorOf(page.After)
	if err != nil {
		return graph.AttemptPage{}, err
	}
	name, side := query("attempt/received"), graph.PartyRecipient
	if box == graph.BoxSent {
		name, side = "attempt/sent", graph.PartySender
	}
	found, err := s.get(ctx, name, params{
		"me": string(actor.ActingFor), "states": statesOf(filter), "waiting": texts(owedBy(side)),
		"unseen": side == graph.PartySender, "unseenStates": texts(terminalStates()),
		"onlyWaiting": filter == graph.AttemptsWaiting,
		"afterAt":     after.moment(), "afterId": after.ID, "first": page.First + 1,
	})
	if err != nil {
		return graph.AttemptPage{}, err
	}
	return attemptPageOf(found, side, page), nil
}

func attemptPageOf(found row, side graph.Party, page graph.Page) graph.AttemptPage {
	out := graph.AttemptPage{
		Total: found.number("total"), Waiting: found.number("waits"),
		Rows: each(found.list("rows"), func(r row) graph.AttemptRow { return attemptRowOf(r, side) }),
	}
	if len(out.Rows) > page.First {
		out.Rows, out.Info.HasNext = out.Rows[:page.First], true
	}
	if len(out.Rows) > 0 {
		last := out.Rows[len(out.Rows)-1]
		out.Info.End = cursor{Key: last.ChangedAt.Format(time.RFC3339Nano), ID: string(last.ID)}.String()
	}
	return out
}

// moment is the time that a cursor's key holds; null for the beginning.
func (c cursor) moment() any {
	at, err := time.Parse(time.RFC3339Nano, c.Key)
	if err != nil {
		return nil
	}
	return at.UTC()
}

// Attempt returns one attempt as the actor's side sees it; NOT_FOUND, also for
// whoever is neither its sender nor its recipient.
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

// AttemptByCode finds an attempt of the actor's organisation by its spoken code;
// NOT_FOUND.
func (s *Store) AttemptByCode(ctx context.Context, actor graph.Actor, code graph.ReferralCode) (graph.AttemptDetail, error) {
	var detail graph.AttemptDetail
	err := s.read(ctx, "find an attempt by its code", func(t transaction) error {
		r, err := t.one("attempt/code", params{"code": string(code), "me": string(actor.ActingFor)})
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
	row row
}

// attempt loads one attempt; NOT_FOUND.
func (t transaction) attempt(id graph.AttemptID) (loaded, error) {
	r, err := t.one("attempt/get", params{"id": string(id), "today": t.store.today()})
	if err != nil {
		return loaded{}, err
	}
	about, facts := r.sub("row"), r.sub("facts")
	return loaded{row: r, Attempt: graph.Attempt{
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
			Rerouted: facts.is("rerouted"), ServiceResidential: facts.is("residential"),
		},
	}}, nil
}

// seenBy is the attempt as the actor's side sees it; NOT_FOUND for a stranger.
func (l loaded) seenBy(actor graph.Actor, now time.Time) (graph.AttemptDetail, error) {
	if graph.PositionOf(l.Attempt, actor).Stranger() {
		return graph.AttemptDetail{}, graph.Refuse(graph.NotFound, "show an attempt", "")
	}
	side := graph.PartyRecipient
	if actor.WorksFor(l.Sender) {
		side = graph.PartySender
	}
	r := l.row
	detail := graph.AttemptDetail{
		AttemptRow: attemptRowOf(r.sub("row"), side), Reach: l.Reach, Language: l.Language,
		FromWorker: r.text("fromWorker"), FromPhone: r.text("fromPhone"), ToPhone: r.text("toPhone"),
		DeclinedBy: graph.DeclinedBy(r.sub("row").text("declinedBy")),
		Allowances: graph.Allowed(l.Attempt, actor, now),
	}
	if side == graph.PartySender {
		detail.Supersedes = l.Supersedes
		detail.SupersededBy = graph.AttemptID(r.text("supersededBy"))
	}
	for i, e := range r.list("events") {
		detail.Events = append(detail.Events, l.line(l.Events[i], e))
		if name := e.text("responsibleName"); name != "" {
			detail.Responsible = name
		}
	}
	return detail, nil
}

// line is an event as it is shown.
func (l loaded) line(e graph.Event, r row) graph.EventLine {
	line := graph.EventLine{Event: e, Side: graph.NoParty, WorkerName: r.text("workerName")}
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
		Reason:       graph.Reason(r.text("reason")), Outcome: graph.Outcome(r.text("outcome")),
	}
	if band := r.sub("ageBand"); band != nil {
		b := ageBandOf(band)
		out.AgeBand = &b
	}
	return out
}

// statesOf is the states that a filter keeps; null for all.
func statesOf(filter graph.AttemptFilter) any {
	switch filter {
	case graph.AttemptsOpen:
		return texts(statesThat(func(s graph.State) bool { return !s.Terminal() }))
	case graph.AttemptsClosed:
		return texts(terminalStates())
	case graph.AttemptsAll, graph.AttemptsWaiting:
	}
	return nil
}

func terminalStates() []graph.State {
	return statesThat(graph.State.Terminal)
}

func owedBy(side graph.Party) []graph.State {
	return statesThat(func(s graph.State) bool { return s.Owes() == side })
}

func statesThat(holds func(graph.State) bool) []graph.State {
	var out []graph.State
	for _, state := range graph.States() {
		if holds(state) {
			out = append(out, state)
		}
	}
	return out
}
