package graph_test

import (
	"slices"
	"testing"
	"time"

	"pgregory.net/rapid"

	"lavka/graph"
)

// quiet are the events that take nobody's command away, by hand and not by the
// rule under test.
func quiet() []graph.EventKind {
	return []graph.EventKind{"delivered", "opened", "reminded", "escalated"}
}

func TestWhatAMachineNotesOrSomebodyOpensMakesNoLookStale(t *testing.T) {
	for _, kind := range quiet() {
		a := in(graph.Received, graph.Written)
		o := order(a, graph.Ask{Text: "Which debts?"})
		a = written(a, graph.Event{Kind: kind})
		events, err := graph.Decide(a, o, colleague(), now())
		if err != nil {
			t.Errorf("%s in between: %v", kind, err)
			continue
		}
		if events[0].Version != a.Version()+1 {
			t.Errorf("%s in between: the version is %d after %d", kind, events[0].Version, a.Version())
		}
	}
}

func TestALookIsStaleExactlyWhenAPersonDidSomethingMeanwhile(t *testing.T) {
	kinds := append(quiet(),
		graph.EventMessage, graph.EventReassigned, graph.EventContactAttempted, graph.EventAppointmentScheduled,
		graph.EventConsentChanged, graph.EventContactConfirmed)
	rapid.Check(t, func(t *rapid.T) {
		a := in(graph.Accepted, graph.Written)
		o := order(a, graph.Message{Text: "Thank you."})
		loud := false
		for range rapid.IntRange(0, 6).Draw(t, "events") {
			kind := rapid.SampledFrom(kinds).Draw(t, "kind")
			loud = loud || !slices.Contains(quiet(), kind)
			a = written(a, graph.Event{Kind: kind})
		}
		_, err := graph.Decide(a, o, colleague(), now())
		e, refused := graph.AsError(err)
		if refused && e.Reason != graph.RefuseStale || refused != loud {
			t.Fatalf("loud %v, yet %v", loud, err)
		}
	})
}

func TestASendIsTakenBackOnlyUntilSomebodyHasLookedWhateverVersionWasSeen(t *testing.T) {
	a := in(graph.Sent, graph.Anonymous)
	o := order(a, graph.UndoSend{})
	if left := a.UndoSendLeft(now()).Round(time.Second); left != 20*time.Second {
		t.Errorf("%s are left of a send ten seconds ago", left)
	}
	if left := a.UndoSendLeft(now().Add(time.Minute)); left != 0 {
		t.Errorf("%s are left after a minute", left)
	}
	a = must(t, a, colleague(), graph.Open{})
	if left := a.UndoSendLeft(now()); left != 0 {
		t.Errorf("%s are left though it was opened", left)
	}
	_, err := graph.Decide(a, o, sender(), now())
	if e, ok := graph.AsError(err); !ok || e.Reason != graph.RefuseDelivered {
		t.Errorf("opened meanwhile: %v", err)
	}
}

func TestAnAppointmentIsMissedOnlyOnceItsTimeHasCome(t *testing.T) {
	a := must(t, in(graph.Accepted, graph.Written), colleague(), graph.ScheduleAppointment{On: now().Add(time.Hour)})
	refused(t, a, colleague(), graph.MissAppointment{}, graph.RefuseTooEarly)
	if got := allowed(t, a, colleague(), graph.VerbMissAppointment); got != graph.RefuseTooEarly {
		t.Errorf("the screen says %q", got)
	}
	events, err := graph.Decide(a, order(a, graph.MissAppointment{}), colleague(), now().Add(time.Hour))
	if err != nil || events[0].Kind != graph.EventAppointmentUnattended {
		t.Errorf("when it has come: %v %v", events, err)
	}
	far := graph.ScheduleAppointment{On: now().AddDate(0, 0, graph.MaxAppointmentDays+1)}
	invalid(t, a, colleague(), far, field("on", graph.FieldTooFar))
}

func TestAnAppointmentHoldsUntilThePersonWasMetItIsOverOrAnotherIsMade(t *testing.T) {
	on := now().Add(-time.Hour)
	a := must(t, in(graph.Accepted, graph.Written), colleague(), graph.ScheduleAppointment{On: on})
	if !a.Appointment().Equal(on) {
		t.Fatalf("scheduled: %s", a.Appointment())
	}
	later := must(t, a, colleague(), graph.ScheduleAppointment{On: on.Add(48 * time.Hour)})
	if !later.Appointment().Equal(on.Add(48 * time.Hour)) {
		t.Errorf("another one: %s", later.Appointment())
	}
	if met := must(t, later, colleague(), graph.FirstContact{Channel: graph.ByPhone}); met.Appointment().IsZero() {
		t.Error("a call before the appointment took it away")
	}
	for _, c := range []graph.Command{
		graph.FirstContact{Channel: graph.InPerson}, graph.MissAppointment{}, graph.CancelAppointment{},
	} {
		if after := must(t, a, colleague(), c).Appointment(); !after.IsZero() {
			t.Errorf("%s leaves an appointment at %s", c.Verb(), after)
		}
	}
}
