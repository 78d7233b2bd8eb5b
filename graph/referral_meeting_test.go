package graph_test

import (
	"testing"
	"time"

	"lavka/graph"
)

func TestAJointDateIsOfAnAccompaniedHandOverAndLiesAhead(t *testing.T) {
	soon := now().AddDate(0, 0, 2)
	sent := must(t, in(graph.Draft, graph.Warm), sender(), graph.Send{MeetAt: soon})
	if !sent.Appointment().Equal(soon) {
		t.Errorf("they meet at %v", sent.Appointment())
	}
	without := must(t, in(graph.Draft, graph.Warm), sender(), graph.Send{})
	if !without.Appointment().IsZero() {
		t.Errorf("without a date they meet at %v", without.Appointment())
	}
	invalid(t, in(graph.Draft, graph.Warm), sender(), graph.Send{MeetAt: now().Add(-time.Minute)}, field("meetAt", graph.FieldPast))
	invalid(t, in(graph.Draft, graph.Anonymous), sender(), graph.Send{MeetAt: soon}, field("meetAt", graph.FieldNotInMode))
}

func TestTheJointDateStandsUntilAnotherIsMadeOrItFails(t *testing.T) {
	soon, later := now().AddDate(0, 0, 2), now().AddDate(0, 0, 5)
	a := must(t, in(graph.Draft, graph.Warm), sender(), graph.Send{MeetAt: soon})
	a = must(t, a, colleague(), graph.Accept{Responsible: "wendy"})
	refused(t, a, colleague(), graph.MissAppointment{}, graph.RefuseTooEarly)
	cancelled := must(t, a, colleague(), graph.CancelAppointment{})
	if !cancelled.Appointment().IsZero() {
		t.Error("a cancelled date stands")
	}
	refused(t, cancelled, colleague(), graph.CancelAppointment{}, graph.RefuseNoAppointment)
	moved := must(t, a, colleague(), graph.ScheduleAppointment{On: later})
	if !moved.Appointment().Equal(later) {
		t.Errorf("they meet at %v", moved.Appointment())
	}
}

func TestAnAccompaniedPersonIsMetOnceTheSenderSaysSoToo(t *testing.T) {
	a := in(graph.Accepted, graph.Warm)
	met := graph.FirstContact{Channel: graph.InPerson}
	refused(t, a, colleague(), met, graph.RefuseUnconfirmed)
	must(t, must(t, a, sender(), graph.ConfirmContact{}), colleague(), met)
}
