package graph

import (
	"slices"
	"time"
)

// The guards.
const (
	GuardServiceActive     Guard = "the service is active"
	GuardCoordinator       Guard = "its organisation has an active coordinator or answers by a link"
	GuardModeTaken         Guard = "it takes the mode"
	GuardNoOtherOpen       Guard = "no other open attempt for the same referral and service"
	GuardConsent           Guard = "a written referral has a live consent or legal basis"
	GuardChildReported     Guard = "a child at risk is reported on its own path"
	GuardNotRevoked        Guard = "neither revoked nor erased"
	GuardNotErased         Guard = "not erased"
	GuardUndelivered       Guard = "neither delivered nor opened"
	GuardWithin30Seconds   Guard = "within 30 seconds"
	GuardWithin72Hours     Guard = "within 72 hours"
	GuardWithin30Days      Guard = "within 30 days"
	GuardEnded30Days       Guard = "ended no longer than 30 days ago"
	GuardNotRerouted       Guard = "not yet re-routed"
	GuardWithdrawnBySender Guard = "if withdrawn, by the sender"
	GuardBothConfirmed     Guard = "an accompanied hand-over is confirmed by both workers"
	GuardWarm              Guard = "the hand-over is accompanied"
	GuardNotConfirmed      Guard = "this side has not confirmed yet"
	GuardContactAttempts   Guard = "not_reached needs 3 contact attempts on 2 days"
	GuardNotCrisis         Guard = "not a crisis"
	GuardAppointment       Guard = "an appointment is scheduled"
	GuardAppointmentCame   Guard = "the time of the appointment has come"
	GuardHanded            Guard = "handed over"
	GuardNotOpened         Guard = "not opened yet"
	GuardNotDelivered      Guard = "not delivered yet"
	GuardNotSeen           Guard = "result not seen yet"
)

// How long things can be undone. Assumed; see docs/assumptions.md.
const (
	UndoSendWithin    = 30 * time.Second
	UndoDeclineWithin = 72 * time.Hour
	ReopenWithin      = 30 * 24 * time.Hour
	MessagesAfterEnd  = 30 * 24 * time.Hour
	// MinContactAttempts and MinContactDays are what not_reached needs.
	MinContactAttempts = 3
	MinContactDays     = 2
)

// holds asks the world.
func (d decision) holds(g Guard) bool {
	a, facts := d.attempt, d.attempt.Facts
	switch g {
	case GuardServiceActive:
		return facts.ServiceActive
	case GuardCoordinator:
		return facts.CoordinatorActive || a.ByLink()
	case GuardModeTaken:
		return facts.ServiceTakes
	case GuardNoOtherOpen:
		return !facts.OtherOpen
	case GuardConsent:
		return a.Mode != Written || facts.ConsentLive
	case GuardChildReported:
		return !ChildAtRisk(a.Needs, a.AgeBand) || d.reportedApart()
	case GuardNotRerouted:
		return !facts.Rerouted
	case GuardNotCrisis:
		return a.Mode != Crisis && a.Urgency != UrgencyCrisis
	case GuardWarm:
		return a.Mode == Warm
	default:
		return d.holdsByClock(g)
	}
}

// holdsByClock asks how long the attempt has been in its state.
func (d decision) holdsByClock(g Guard) bool {
	switch g {
	case GuardWithin30Seconds:
		return d.within(UndoSendWithin)
	case GuardWithin72Hours:
		return d.within(UndoDeclineWithin)
	case GuardWithin30Days:
		return d.within(ReopenWithin)
	case GuardEnded30Days:
		return !d.attempt.State().Terminal() || d.within(MessagesAfterEnd)
	default:
		return d.holdsInHistory(g)
	}
}

// holdsInHistory asks the attempt's own events.
func (d decision) holdsInHistory(g Guard) bool {
	all, stay := d.attempt.Events, d.attempt.stay()
	switch g {
	case GuardNotRevoked:
		return !happened(all, EventConsentRevoked, EventErased)
	case GuardNotErased:
		return !happened(all, EventErased)
	case GuardHanded:
		return d.attempt.Handed()
	case GuardUndelivered:
		return !happened(stay, EventDelivered, EventOpened)
	case GuardNotDelivered:
		return !happened(stay, EventDelivered)
	case GuardNotSeen:
		return !happened(stay, EventSenderSawResult)
	case GuardNotOpened:
		return latest(all, EventOpened, EventSent) != EventOpened
	case GuardWithdrawnBySender:
		e := d.attempt.entered()
		return e.State != Withdrawn || e.Kind == EventWithdrawn
	case GuardBothConfirmed:
		return d.attempt.Mode != Warm || d.senderConfirmed()
	case GuardNotConfirmed:
		return !d.confirmedHere()
	case GuardContactAttempts:
		return d.triedEnough()
	default:
		return d.holdsByAppointment(g)
	}
}

// holdsByAppointment asks about the appointment that is scheduled now, if any.
func (d decision) holdsByAppointment(g Guard) bool {
	switch g {
	case GuardAppointment:
		return !d.attempt.Appointment().IsZero()
	case GuardAppointmentCame:
		return !d.now.Before(d.attempt.Appointment())
	default:
		return false
	}
}

// refusal is the reason with which a guard that does not hold refuses.
func (g Guard) refusal() string {
	return map[Guard]string{
		GuardServiceActive:     RefuseServiceInactive,
		GuardCoordinator:       RefuseNoCoordinator,
		GuardModeTaken:         RefuseMode,
		GuardNoOtherOpen:       RefuseAlreadyOpen,
		GuardConsent:           RefuseConsent,
		GuardChildReported:     RefuseChildAtRisk,
		GuardNotRevoked:        RefuseConsent,
		GuardNotRerouted:       RefuseRerouted,
		GuardNotCrisis:         RefuseCrisis,
		GuardWarm:              RefuseNotWarm,
		GuardWithin30Seconds:   RefuseTooLate,
		GuardWithin72Hours:     RefuseTooLate,
		GuardWithin30Days:      RefuseTooLate,
		GuardEnded30Days:       RefuseTooLate,
		GuardNotErased:         RefuseErased,
		GuardHanded:            RefuseNotHanded,
		GuardUndelivered:       RefuseDelivered,
		GuardNotDelivered:      RefuseDone,
		GuardNotSeen:           RefuseDone,
		GuardNotOpened:         RefuseDone,
		GuardNotConfirmed:      RefuseDone,
		GuardWithdrawnBySender: RefuseNotBySender,
		GuardBothConfirmed:     RefuseUnconfirmed,
		GuardContactAttempts:   RefuseAttempts,
		GuardAppointment:       RefuseNoAppointment,
		GuardAppointmentCame:   RefuseTooEarly,
	}[g]
}

// within counts from when the present state was written down: a backdated event
// must not shorten the time to undo it.
func (d decision) within(span time.Duration) bool {
	return !d.now.After(d.attempt.entered().RecordedAt.Add(span))
}

// senderConfirmed tells whether the sender's half of an accompanied hand-over is
// there. The recipient's half is the first contact itself; both by one person
// would be one half twice.
func (d decision) senderConfirmed() bool {
	return slices.ContainsFunc(d.attempt.stay(), func(e Event) bool {
		return e.Kind == EventContactConfirmed && e.Organisation == d.attempt.Sender && e.Worker != d.actor.Worker
	})
}

func (d decision) confirmedHere() bool {
	return slices.ContainsFunc(d.attempt.stay(), func(e Event) bool {
		same := d.attempt.Sender != d.attempt.Recipient || e.Worker == d.actor.Worker
		return e.Kind == EventContactConfirmed && e.Organisation == d.actor.ActingFor && same
	})
}

// failing is a command that ends without a result.
type failing interface{ failsFor() Reason }

// triedEnough asks only of a failure for want of contact.
func (d decision) triedEnough() bool {
	fail, ok := d.order.Command.(failing)
	if !ok || fail.failsFor() != ReasonNotReached {
		return true
	}
	count, days := 0, map[time.Time]bool{}
	for _, e := range d.attempt.Events {
		if e.Kind == EventContactAttempted {
			count++
			days[dayOf(e.EffectiveAt)] = true
		}
	}
	return count >= MinContactAttempts && len(days) >= MinContactDays
}
