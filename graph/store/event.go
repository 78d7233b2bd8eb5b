package store

import (
	"maps"
	"slices"

	"lavka/graph"
	"lavka/graph/loop"
)

func eventOf(r row) graph.Event {
	return graph.Event{
		Kind: graph.EventKind(r.text("kind")), State: graph.State(r.text("state")), Version: r.number("version"),
		EffectiveAt: r.moment("effectiveAt"), RecordedAt: r.moment("recordedAt"),
		ActorKind: graph.ActorKind(r.text("actorKind")), Worker: graph.WorkerID(r.text("worker")),
		Organisation: graph.OrganisationID(r.text("organisation")), Reason: graph.Reason(r.text("reason")),
		DeclinedBy: graph.DeclinedBy(r.text("declinedBy")), Outcome: graph.Outcome(r.text("outcome")),
		Channel: graph.ContactChannel(r.text("channel")), On: r.moment("on"), Text: graph.TextID(r.text("text")),
		Responsible: graph.WorkerID(r.text("responsible")), Alternatives: names[graph.ServiceID](r, "alternatives"),
		View: graph.ClientView(r.text("view")),
	}
}

// eventParams is an event as its node keeps it; what it does not have is absent.
func eventParams(e graph.Event) params {
	p := params{
		"kind": string(e.Kind), "state": string(e.State), "version": e.Version,
		"effectiveAt": e.EffectiveAt.UTC(), "recordedAt": e.RecordedAt.UTC(), "actorKind": string(e.ActorKind),
		"worker": textOrNull(e.Worker), "organisation": textOrNull(e.Organisation), "reason": textOrNull(e.Reason),
		"declinedBy": textOrNull(e.DeclinedBy), "outcome": textOrNull(e.Outcome), "channel": textOrNull(e.Channel),
		"on": momentOrNull(e.On), "text": textOrNull(e.Text), "responsible": textOrNull(e.Responsible),
		"view": textOrNull(e.View), "alternatives": textsOrNull(e.Alternatives),
	}
	return p
}

// standing is what an attempt's node keeps of its history so that lists and
// counts need not fold it: written with every event, always equal to the fold.
func standing(a graph.Attempt) params {
	state, hours := a.State(), a.CountsBy()
	p := params{
		"state": string(state), "version": a.Version(), "handed": a.Handed(), "ended": state.Terminal(),
		"urgency": string(a.Urgency), "owes": string(a.Waits()), "since": a.WaitsSince().UTC(),
		"dueAt": momentOrNull(a.DueAt()), "dutyAt": momentOrNull(a.NextDuty().At),
		"opens": hours.Opens, "closes": hours.Closes, "keeper": textOrNull(a.Responsible()),
		"view": nil, "reason": nil, "outcome": nil, "declinedBy": nil,
		"sentAt": nil, "answeredAt": nil, "acceptedAt": nil, "firstContactAt": nil, "resultSeenAt": nil,
		"undelivered": momentOrNull(a.Undelivered()),
	}
	maps.Copy(p, stepParams(loop.StepsOf(a.Events)))
	for _, e := range a.Events {
		p["changedAt"] = e.RecordedAt.UTC()
		switch e.Kind {
		case graph.EventSent:
			p["sentAt"] = e.RecordedAt.UTC()
		case graph.EventSendUndone:
			p["sentAt"] = nil
		case graph.EventAsked, graph.EventWaitlisted, graph.EventDeclined:
			first(p, "answeredAt", e)
		case graph.EventAccepted:
			first(p, "answeredAt", e)
			first(p, "acceptedAt", e)
		case graph.EventFirstContact:
			first(p, "firstContactAt", e)
		case graph.EventSenderSawResult:
			p["resultSeenAt"] = e.RecordedAt.UTC()
		case graph.EventClientConfirmed:
			p["view"] = textOrNull(e.View)
		case graph.EventReopened, graph.EventDeclineUndone:
			p["resultSeenAt"] = nil
		default: // counted nowhere by itself
		}
	}
	if last := lastChange(a.Events); last.Kind != "" {
		p["reason"], p["outcome"] = textOrNull(last.Reason), textOrNull(last.Outcome)
		p["declinedBy"] = textOrNull(last.DeclinedBy)
	}
	return p
}

func first(p params, name string, e graph.Event) {
	if p[name] == nil {
		p[name] = e.RecordedAt.UTC()
	}
}

// lastChange is the event that brought the attempt into its state.
func lastChange(events []graph.Event) graph.Event {
	for i, e := range slices.Backward(events) {
		if i == 0 || events[i-1].State != e.State {
			return e
		}
	}
	return graph.Event{}
}
