package graph

import (
	"slices"
	"time"
)

// The guards.
const (
	GuardServiceTakes      Guard = "the service is active, takes the mode and has a coordinator"
	GuardNoOtherOpen       Guard = "no other open attempt for the same referral and service"
	GuardConsent           Guard = "a written referral has a live consent or legal basis"
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

// guard returns the reason for which the guard refuses, "" where it holds.
func (d decision) guard(g Guard) string {
	switch g {
	case GuardServiceTakes:
		return d.refuseByService()
	case GuardNoOtherOpen:
		return unless(!d.attempt.Facts.OtherOpen, RefuseAlreadyOpen)
	case GuardConsent:
		return unless(d.attempt.Mode != Written || d.attempt.Facts.ConsentLive, RefuseConsent)
	case GuardNotRerouted:
		return unless(!d.attempt.Facts.Rerouted, RefuseRerouted)
	case GuardNotCrisis:
		return unless(d.attempt.Mode != Crisis && d.attempt.Urgency != UrgencyCrisis, RefuseCrisis)
	case GuardWarm:
		return unless(d.attempt.Mode == Warm, RefuseNotWarm)
	case GuardWithin30Seconds:
		return d.refuseAfter(UndoSendWithin)
	case GuardWithin72Hours:
		return d.refuseAfter(UndoDeclineWithin)
	case GuardWithin30Days:
		return d.refuseAfter(ReopenWithin)
	case GuardEnded30Days:
		if !d.attempt.State().Terminal() {
			return ""
		}
		return d.refuseAfter(MessagesAfterEnd)
	default:
		return d.guardHistory(g)
	}
}

// guardHistory is the guards that read the attempt's own events.
func (d decision) guardHistory(g Guard) string {
	all, stay := d.attempt.Events, d.attempt.stay()
	switch g {
	case GuardNotRevoked:
		return unless(!happened(all, EventConsentRevoked, EventErased), RefuseConsent)
	case GuardNotErased:
		return unless(!happened(all, EventErased), RefuseErased)
	case GuardHanded:
		return unless(d.attempt.Handed(), RefuseNotHanded)
	case GuardUndelivered:
		return unless(!happened(stay, EventDelivered, EventOpened), RefuseDelivered)
	case GuardNotDelivered:
		return unless(!happened(stay, EventDelivered), RefuseDone)
	case GuardNotSeen:
		return unless(!happened(stay, EventSenderSawResult), RefuseDone)
	case GuardNotOpened:
		return unless(!d.openedSinceSent(), RefuseDone)
	case GuardWithdrawnBySender:
		e := d.attempt.entered()
		return unless(e.State != Withdrawn || e.Kind == EventWithdrawn, RefuseNotBySender)
	case GuardBothConfirmed:
		return unless(d.attempt.Mode != Warm || d.senderConfirmed(), RefuseUnconfirmed)
	case GuardNotConfirmed:
		return unless(!d.confirmedHere(), RefuseDone)
	case GuardContactAttempts:
		return d.refuseByContactAttempts()
	case GuardAppointment:
		return unless(d.attempt.appointed(), RefuseNoAppointment)
	default:
		return RefuseState
	}
}

func unless(holds bool, reason string) string {
	if holds {
		return ""
	}
	return reason
}

func (d decision) refuseByService() string {
	switch f := d.attempt.Facts; {
	case !f.ServiceActive:
		return RefuseServiceInactive
	case !f.CoordinatorActive:
		return RefuseNoCoordinator
	case !f.ServiceTakes:
		return RefuseMode
	default:
		return ""
	}
}

// refuseAfter counts from when the present state was written down: a backdated
// event must not shorten the time to undo it.
func (d decision) refuseAfter(span time.Duration) string {
	return unless(!d.now.After(d.attempt.entered().RecordedAt.Add(span)), RefuseTooLate)
}

func (d decision) openedSinceSent() bool {
	for _, e := range slices.Backward(d.attempt.Events) {
		switch e.Kind {
		case EventOpened:
			return true
		case EventSent:
			return false
		}
	}
	return false
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

func (d decision) refuseByContactAttempts() string {
	fail, ok := d.order.Command.(Fail)
	if !ok || fail.Reason != ReasonNotReached {
		return ""
	}
	count, days := 0, map[time.Time]bool{}
	for _, e := range d.attempt.Events {
		if e.Kind == EventContactAttempted {
			count++
			days[dayOf(e.EffectiveAt)] = true
		}
	}
	return unless(count >= MinContactAttempts && len(days) >= MinContactDays, RefuseAttempts)
}

// appointed tells whether the last word on appointments is that there is one.
func (a Attempt) appointed() bool {
	for _, e := range slices.Backward(a.Events) {
		switch e.Kind {
		case EventAppointmentScheduled:
			return true
		case EventAppointmentUnattended, EventAppointmentCancelled:
			return false
		}
	}
	return false
}
