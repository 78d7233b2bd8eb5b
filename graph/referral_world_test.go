package graph_test

import (
	"slices"
	"testing"
	"time"

	"lavka/graph"
)

// The invented world of these tests: a town hall hands over to a provider; two
// more organisations may be offered the same.
const (
	townHall = graph.OrganisationID("town-hall")
	provider = graph.OrganisationID("provider")
	rival    = graph.OrganisationID("rival")
	third    = graph.OrganisationID("third")
	referral = graph.ReferralID("referral")
)

func now() time.Time { return time.Date(2026, 11, 23, 10, 0, 0, 0, time.UTC) }

func worker(id graph.WorkerID, role graph.Role, of graph.OrganisationID) graph.Actor {
	return graph.Actor{
		Kind: graph.ActorWorker, Account: graph.AccountID(id), Worker: id, ActingFor: of,
		Holdings: []graph.Holding{{Role: role, Toward: string(of)}},
	}
}

func sender() graph.Actor      { return worker("sam", graph.RoleWorker, townHall) }
func colleague() graph.Actor   { return worker("wendy", graph.RoleWorker, provider) }
func responsible() graph.Actor { return worker("rita", graph.RoleWorker, provider) }
func coordinator() graph.Actor { return worker("cora", graph.RoleCoordinator, provider) }
func candidate() graph.Actor   { return worker("carl", graph.RoleWorker, rival) }
func stranger() graph.Actor    { return worker("stan", graph.RoleCoordinator, "elsewhere") }

func admin() graph.Actor {
	return graph.Actor{Kind: graph.ActorWorker, Worker: "ada", Holdings: []graph.Holding{{Role: graph.RoleAdmin}}}
}

func client() graph.Actor {
	return graph.Actor{Kind: graph.ActorClientLink, Holdings: []graph.Holding{{Toward: string(referral)}}}
}

// goodFacts are those under which no guard refuses.
func goodFacts() graph.Facts {
	return graph.Facts{
		ServiceActive: true, ServiceTakes: true, CoordinatorActive: true, ConsentLive: true,
		ResponsibleWorks: true, ServiceResidential: true,
	}
}

// unwritten is an attempt before its first event.
func unwritten(mode graph.Mode) graph.Attempt {
	a := graph.Attempt{
		ID: "attempt", Referral: referral, Mode: mode, Urgency: graph.Routine,
		Reach: graph.ReachThroughSender, Language: "cs", Needs: []graph.NeedCode{"debts"},
		AgeBand: "adults", StaysIn: "District/4205", Service: "service", Sender: townHall,
		SenderWorker: "sam", Recipient: provider, Facts: goodFacts(),
	}
	if mode == graph.Crisis {
		a.Urgency = graph.UrgencyCrisis
	}
	return a
}

// step is one line of a hand-written history.
type step struct {
	kind  graph.EventKind
	state graph.State
}

// path is how an attempt came into the state, written by hand and not by the
// rules under test. A worker is responsible from the first moment on.
func path(s graph.State) []step {
	handed := []step{{graph.EventDrafted, graph.Draft}, {graph.EventSent, graph.Sent}, {graph.EventReassigned, graph.Sent}}
	accepted := append(slices.Clone(handed), step{graph.EventAccepted, graph.Accepted})
	met := append(slices.Clone(accepted), step{graph.EventFirstContact, graph.Active})
	switch s {
	case graph.NoState:
		return nil
	case graph.Draft:
		return handed[:1]
	case graph.Sent:
		return handed
	case graph.Received:
		return append(handed, step{graph.EventAcknowledged, s})
	case graph.InfoNeeded:
		return append(handed, step{graph.EventAsked, s})
	case graph.Accepted:
		return accepted
	case graph.Waitlisted:
		return append(accepted, step{graph.EventWaitlisted, s})
	case graph.Active:
		return met
	case graph.Paused:
		return append(met, step{graph.EventPaused, s})
	case graph.Completed:
		return append(met, step{graph.EventCompleted, s})
	case graph.Failed:
		return append(met, step{graph.EventFailed, s})
	case graph.Declined:
		return append(handed, step{graph.EventDeclined, s})
	case graph.Withdrawn:
		return append(handed, step{graph.EventWithdrawn, s})
	case graph.Expired:
		return append(handed, step{graph.EventExpired, s})
	case graph.Erroneous:
		return append(handed, step{graph.EventMarkedError, s})
	}
	return nil
}

// in is an attempt of the mode that came into the state ten seconds ago.
func in(s graph.State, mode graph.Mode) graph.Attempt {
	a := unwritten(mode)
	steps := path(s)
	for i, p := range steps {
		when := now().Add(-10*time.Second - time.Duration(len(steps)-1-i)*time.Nanosecond)
		a = written(a, graph.Event{Kind: p.kind, State: p.state, EffectiveAt: when, RecordedAt: when})
	}
	return a
}

// written adds an event with the next version, by the worker who would do it.
func written(a graph.Attempt, e graph.Event) graph.Attempt {
	e.Version = a.Version() + 1
	e.ActorKind = graph.ActorWorker
	if e.Organisation == "" {
		e.Organisation = provider
	}
	if e.Kind == graph.EventReassigned {
		e.Responsible = "rita"
	}
	if e.State == graph.NoState {
		e.State = a.State()
	}
	if e.RecordedAt.IsZero() {
		e.EffectiveAt, e.RecordedAt = now(), now()
	}
	a.Events = append(slices.Clone(a.Events), e)
	return a
}

// offered is an open offer in the state: unclaimed while it is SENT, the
// provider's afterwards.
func offered(s graph.State) graph.Attempt {
	a := in(s, graph.OpenOffer)
	a.Service, a.Candidates = "", []graph.OrganisationID{provider, rival, third}
	if s == graph.Draft || s == graph.Sent {
		a.Recipient = ""
	}
	return a
}

// give is a command of the verb that carries all that it must.
func give(t *testing.T, verb graph.Verb) graph.Command {
	t.Helper()
	for _, c := range commands() {
		if c.Verb() == verb {
			return c
		}
	}
	t.Fatalf("no test knows the command %q", verb)
	return nil
}

func commands() []graph.Command {
	return []graph.Command{
		graph.DraftReferral{},
		graph.Send{},
		graph.UndoSend{},
		graph.Acknowledge{},
		graph.Claim{},
		graph.Pass{},
		graph.Ask{Text: "Which debts?"},
		graph.Answer{Text: "Two executions."},
		graph.Accept{Responsible: "rita", FirstContactBy: now().AddDate(0, 0, 3)},
		graph.Waitlist{ReviewOn: now().AddDate(0, 0, 14)},
		graph.Promote{},
		graph.FirstContact{Channel: graph.InPerson},
		graph.ConfirmContact{},
		graph.Pause{Reason: graph.ReasonClientUnavailable, ReviewOn: now().AddDate(0, 0, 7)},
		graph.Resume{},
		graph.Complete{Outcome: graph.OutcomeOneOffHelp},
		graph.Fail{Reason: graph.ReasonMovedAway},
		graph.Decline{Reason: graph.ReasonCapacityFull, By: graph.ByProvider},
		graph.Withdraw{Reason: graph.ReasonClientRequest},
		graph.RevokeConsent{},
		graph.Erase{},
		graph.Expire{},
		graph.Reopen{Text: "It goes on."},
		graph.UndoDecline{},
		graph.Reroute{Service: "another"},
		graph.MarkError{Text: "Another person was meant."},
		graph.Deliver{},
		graph.Open{},
		graph.Remind{},
		graph.Escalate{},
		graph.Review{NextOn: now().AddDate(0, 0, 21)},
		graph.RecordContactAttempt{Channel: graph.ByPhone},
		graph.ScheduleAppointment{On: now().AddDate(0, 0, 1)},
		graph.MissAppointment{},
		graph.CancelAppointment{},
		graph.Reassign{Responsible: "wendy"},
		graph.Message{Text: "Thank you."},
		graph.ChangeConsent{Text: "Only the phone number."},
		graph.SeeResult{},
		graph.ConfirmAsClient{View: graph.ViewHelped},
	}
}

// order is the command as somebody gives it who has just looked.
func order(a graph.Attempt, c graph.Command) graph.Order {
	return graph.Order{Key: "key", Attempt: a.ID, Seen: a.Version(), TextID: "text", Command: c}
}

func decide(a graph.Attempt, actor graph.Actor, c graph.Command) ([]graph.Event, error) {
	return graph.Decide(a, order(a, c), actor, now())
}

// must decides what has to succeed and returns the attempt after it.
func must(t *testing.T, a graph.Attempt, actor graph.Actor, c graph.Command) graph.Attempt {
	t.Helper()
	events, err := decide(a, actor, c)
	if err != nil {
		t.Fatalf("%s in %s was refused: %v", c.Verb(), a.State(), err)
	}
	a.Events = append(slices.Clone(a.Events), events...)
	return a
}

// refused decides what has to be refused for the reason; no reason is NOT_FOUND.
func refused(t *testing.T, a graph.Attempt, actor graph.Actor, c graph.Command, reason string) {
	t.Helper()
	code := graph.Conflict
	switch reason {
	case "":
		code = graph.NotFound
	case graph.RefusePart, graph.RefuseRank:
		code = graph.Forbidden
	}
	events, err := decide(a, actor, c)
	e, ok := graph.AsError(err)
	if !ok {
		t.Fatalf("%s in %s gave %v, want %s %s", c.Verb(), a.State(), events, code, reason)
	}
	if e.Code != code || e.Reason != reason {
		t.Errorf("%s in %s: %v, want %s %s", c.Verb(), a.State(), e, code, reason)
	}
}

// invalid decides what has to be refused for one field.
func invalid(t *testing.T, a graph.Attempt, actor graph.Actor, c graph.Command, fields ...graph.Field) {
	t.Helper()
	_, err := decide(a, actor, c)
	e, ok := graph.AsError(err)
	if !ok || e.Code != graph.Invalid || !slices.Equal(e.Fields, fields) {
		t.Errorf("%#v: %v, want %v", c, err, fields)
	}
}
