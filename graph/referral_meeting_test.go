package graph_test

import (
	"testing"
	"time"

	"lavka/graph"
)

func TestAJointDateIsOfAnAccompaniedHandOverAndLiesAhead(t *testing.T) {
	soon := now().AddDate(0, 0, 2)
	sent := must(t, in(graph.Draft, graph.Warm), sender(), graph.Send{MeetAt: soon})
	if !sent.AppointmentAt().Equal(soon) {
		t.Errorf("they meet at %v", sent.AppointmentAt())
	}
	without := must(t, in(graph.Draft, graph.Warm), sender(), graph.Send{})
	if !without.AppointmentAt().IsZero() {
		t.Errorf("without a date they meet at %v", without.AppointmentAt())
	}
	invalid(t, in(graph.Draft, graph.Warm), sender(), graph.Send{MeetAt: now().Add(-time.Minute)}, field("meetAt", graph.FieldPast))
	invalid(t, in(graph.Draft, graph.Anonymous), sender(), graph.Send{MeetAt: soon}, field("meetAt", graph.FieldNotInMode))
}

func TestTheJointDateStandsUntilAnotherIsMadeOrItFails(t *testing.T) {
	soon, later := now().AddDate(0, 0, 2), now().AddDate(0, 0, 5)
	a := must(t, in(graph.Draft, graph.Warm), sender(), graph.Send{MeetAt: soon})
	a = must(t, a, colleague(), graph.Accept{Responsible: "wendy"})
	missed := must(t, a, colleague(), graph.MissAppointment{})
	if !missed.AppointmentAt().IsZero() {
		t.Error("a missed date stands")
	}
	refused(t, missed, colleague(), graph.CancelAppointment{}, graph.RefuseNoAppointment)
	moved := must(t, a, colleague(), graph.ScheduleAppointment{On: later})
	if !moved.AppointmentAt().Equal(later) {
		t.Errorf("they meet at %v", moved.AppointmentAt())
	}
}

func TestAnAccompaniedPersonIsMetOnceTheSenderSaysSoToo(t *testing.T) {
	a := in(graph.Accepted, graph.Warm)
	met := graph.FirstContact{Channel: graph.InPerson}
	refused(t, a, colleague(), met, graph.RefuseUnconfirmed)
	must(t, must(t, a, sender(), graph.ConfirmContact{}), colleague(), met)
}
