package graph

import (
	"slices"
	"time"
)

// States returns the fourteen states in the order of an attempt's life.
func States() []State {
	return []State{
		Draft, Sent, Received, InfoNeeded, Accepted, Waitlisted, Active, Paused,
		Completed, Failed, Declined, Withdrawn, Expired, Erroneous,
	}
}

// Terminal tells whether the state ends an attempt. Row 16 and 17 still lead out
// of two of them for a while.
func (s State) Terminal() bool {
	switch s {
	case Completed, Failed, Declined, Withdrawn, Expired, Erroneous:
		return true
	default:
		return false
	}
}

// Owes says which party owes the next step in the state.
func (s State) Owes() Party {
	switch s {
	case Draft, InfoNeeded:
		return PartySender
	case Sent, Received, Accepted, Active:
		return PartyRecipient
	default:
		return NoParty
	}
}

// State is where the attempt stands; NoState before its first event.
func (a Attempt) State() State { return a.last().State }

// Version counts the events.
func (a Attempt) Version() int { return a.last().Version }

// Owes says which party owes the next step now.
func (a Attempt) Owes() Party { return a.State().Owes() }

// Open tells whether the attempt has begun and has not ended.
func (a Attempt) Open() bool {
	s := a.State()
	return s != NoState && !s.Terminal()
}

// Responsible is the recipient's worker who is responsible now, empty while
// nobody is.
func (a Attempt) Responsible() WorkerID {
	for _, e := range slices.Backward(a.Events) {
		if e.Responsible != "" {
			return e.Responsible
		}
	}
	return ""
}

// Appointment is the moment of the appointment that is scheduled now, at first the
// joint date of an accompanied hand-over; zero where none is: the person was met then or later, did not come, it was cancelled, or
// none was ever made.
func (a Attempt) Appointment() time.Time {
	var met time.Time
	for _, e := range slices.Backward(a.Events) {
		switch e.Kind {
		case EventAppointmentScheduled, EventSent:
			if !met.IsZero() && !met.Before(e.On) {
				return time.Time{}
			}
			return e.On
		case EventAppointmentUnattended, EventAppointmentCancelled:
			return time.Time{}
		case EventFirstContact:
			met = e.EffectiveAt
		default: // says nothing of an appointment
		}
	}
	return time.Time{}
}

// UndoSendLeft is how long the sender may still take a send back, zero where it
// can not be taken back any more.
func (a Attempt) UndoSendLeft(now time.Time) time.Duration {
	d := decision{attempt: a, now: now.UTC()}
	if a.State() != Sent || !d.holds(GuardUndelivered) {
		return 0
	}
	return max(0, a.entered().RecordedAt.Add(UndoSendWithin).Sub(d.now))
}

// RevokedAt is the version of the event with which the client's consent, or all
// that was told, was taken away last; 0 where it never was. What was written
// before it the recipient reads no more.
func (a Attempt) RevokedAt() int {
	for _, e := range slices.Backward(a.Events) {
		if e.Kind == EventConsentRevoked || e.Kind == EventErased {
			return e.Version
		}
	}
	return 0
}

// Handed tells whether the attempt ever left its sender: a send that was undone
// does not count. Before that nobody but the sender knows of it.
func (a Attempt) Handed() bool {
	return latest(a.Events, EventSent, EventSendUndone) == EventSent
}

// Unclaimed tells whether the attempt is an open offer that can be claimed.
func (a Attempt) Unclaimed() bool {
	return a.Mode == OpenOffer && a.Recipient == "" && a.State() == Sent
}

// Undelivered is when the attempt was sent, while nothing says that the recipient
// knows of it; zero otherwise.
func (a Attempt) Undelivered() time.Time {
	if a.State() != Sent || happened(a.stay(), EventDelivered, EventOpened) {
		return time.Time{}
	}
	return a.entered().RecordedAt
}

func (a Attempt) last() Event {
	if len(a.Events) == 0 {
		return Event{}
	}
	return a.Events[len(a.Events)-1]
}

// stay returns the events since the attempt came into its present state, that
// which brought it there first.
func (a Attempt) stay() []Event {
	for i := len(a.Events) - 1; i > 0; i-- {
		if a.Events[i-1].State != a.Events[i].State {
			return a.Events[i:]
		}
	}
	return a.Events
}

// entered is the event that brought the attempt into its present state.
func (a Attempt) entered() Event {
	if s := a.stay(); len(s) > 0 {
		return s[0]
	}
	return Event{}
}

func happened(events []Event, kinds ...EventKind) bool {
	return slices.ContainsFunc(events, func(e Event) bool {
		return slices.Contains(kinds, e.Kind)
	})
}

// latest is the kind of the last event that is of one of the kinds, empty where
// none is.
func latest(events []Event, kinds ...EventKind) EventKind {
	for _, e := range slices.Backward(events) {
		if slices.Contains(kinds, e.Kind) {
			return e.Kind
		}
	}
	return ""
}

func (a Attempt) passedBy(id OrganisationID) bool {
	return slices.ContainsFunc(a.stay(), func(e Event) bool {
		return e.Kind == EventPassed && e.Organisation == id
	})
}
