package graph

import (
	"slices"
	"time"
)

// AppointmentAt is the moment at which the person is expected: of an accompanied
// hand-over the joint date of the send until another one is made; zero where none
// stands.
func (a Attempt) AppointmentAt() time.Time {
	for _, e := range slices.Backward(a.Events) {
		switch e.Kind {
		case EventAppointmentScheduled, EventSent:
			return e.On
		case EventAppointmentUnattended, EventAppointmentCancelled:
			return time.Time{}
		default: // does not move it
		}
	}
	return time.Time{}
}

// appointed tells whether an appointment stands.
func (a Attempt) appointed() bool {
	kind := latest(a.Events, EventAppointmentScheduled, EventAppointmentUnattended, EventAppointmentCancelled, EventSent)
	return kind == EventAppointmentScheduled || kind == EventSent && !a.AppointmentAt().IsZero()
}

// meeting checks the joint date of a send: it lies ahead, and only somebody who is
// accompanied has one.
func (d decision) meeting(at time.Time) []Field {
	switch {
	case at.IsZero():
		return nil
	case d.attempt.Mode != Warm:
		return []Field{{"meetAt", FieldNotInMode}}
	case at.Before(d.now):
		return []Field{{"meetAt", FieldPast}}
	default:
		return nil
	}
}
