package graph

import (
	"slices"
	"time"

	"lavka/graph/worktime"
)

// The limits that no urgency changes. Assumed; see docs/assumptions.md.
const (
	// SeeResultWithin is how long a result may lie before its sender looks.
	SeeResultWithin = worktime.Day
	// ReviewEvery is how often a waiting list is looked through, in days.
	ReviewEvery = 30
)

// Waits says which party something waits for now: whoever owes the next step,
// and the sender whose referral ended without them while they have not looked.
func (a Attempt) Waits() Party {
	if !a.State().Terminal() {
		return a.Owes()
	}
	if a.State() == Erroneous || happened(a.stay(), EventSenderSawResult) || a.endedBySender() {
		return NoParty
	}
	return PartySender
}

func (a Attempt) endedBySender() bool {
	e := a.entered()
	if a.Sender == a.Recipient {
		return e.Worker != "" && e.Worker == a.SenderWorker
	}
	return e.Organisation == a.Sender
}

// WaitsSince is the moment at which the attempt came into its present state.
func (a Attempt) WaitsSince() time.Time { return a.entered().RecordedAt }

// DueAt is the moment until which the next step is due, UTC; zero where nothing
// limits it. The limits are those of the recipient, and they run in the working
// hours of whoever owes the step. The recipient's clock runs from the send, or from
// the promotion off the waiting list, in the states in which the recipient owes: a
// question stops it and the answer lets it run on. A promised first contact may
// bring the moment forward, never back. Where nobody owes it is the end of the day
// of the review.
func (a Attempt) DueAt() time.Time {
	terms := a.terms()
	switch a.State() {
	case Sent:
		return a.dueAfter(terms.Acknowledge)
	case Received:
		return a.dueAfter(terms.Decide)
	case Accepted:
		return a.firstContactDue(terms)
	case InfoNeeded:
		return a.Facts.SenderTerms.Calendar().Add(a.WaitsSince(), a.Facts.RecipientTerms.OfQuestion().Decide)
	case Waitlisted, Paused:
		return endOfWork(a.Facts.RecipientTerms.Calendar(), a.reviewOn())
	default:
		if a.State().Terminal() && a.Waits() == PartySender {
			return a.Facts.SenderTerms.Calendar().Add(a.WaitsSince(), SeeResultWithin)
		}
		return time.Time{}
	}
}

// terms are the limits that hold for the attempt.
func (a Attempt) terms() Terms { return a.Facts.RecipientTerms.Of(a.Urgency) }

// CountsBy is the working time of whoever owes the next step.
func (a Attempt) CountsBy() worktime.Calendar { return a.hoursOf(a.Waits()) }

// reviewOn is the day of the review that is ahead; a later review moves it.
func (a Attempt) reviewOn() time.Time { return a.lastReview().On }

// lastReview is the event that named the day of the review.
func (a Attempt) lastReview() Event {
	for _, e := range slices.Backward(a.stay()) {
		if e.Kind == EventReviewed {
			return e
		}
	}
	return a.entered()
}

func (a Attempt) firstContactDue(terms Terms) time.Time {
	due, clock := a.dueAfter(terms.FirstContact), a.Facts.RecipientTerms.Calendar()
	if a.Urgency == UrgencyCrisis {
		due = endOfWork(clock, clock.Add(a.clockStart().RecordedAt, time.Nanosecond))
	}
	if promised := endOfWork(clock, a.entered().On); !promised.IsZero() && promised.Before(due) {
		return promised
	}
	return due
}

// dueAfter is when the recipient's clock will have run for the limit; where it
// had run longer before the present state, the moment this state began.
func (a Attempt) dueAfter(limit time.Duration) time.Time {
	began := a.WaitsSince()
	return a.Facts.RecipientTerms.Calendar().Add(began, limit-a.ranUntil(began))
}

// ranUntil is how long the recipient's clock had run at the moment, by what was
// recorded before it.
func (a Attempt) ranUntil(moment time.Time) time.Duration {
	clock, start := a.Facts.RecipientTerms.Calendar(), a.clockStart()
	var ran time.Duration
	for i, e := range a.Events {
		if e.Version < start.Version || e.State.Owes() != PartyRecipient {
			continue
		}
		until := moment
		if i+1 < len(a.Events) && a.Events[i+1].RecordedAt.Before(moment) {
			until = a.Events[i+1].RecordedAt
		}
		ran += clock.Between(e.RecordedAt, until)
	}
	return ran
}

// clockStart is the event from which the recipient's clock counts.
func (a Attempt) clockStart() Event {
	for _, e := range slices.Backward(a.Events) {
		if e.Kind == EventSent || e.Kind == EventPromoted {
			return e
		}
	}
	return a.entered()
}

// endOfWork is the end of the working day of the day of t in Prague; zero for the
// zero moment.
func endOfWork(clock worktime.Calendar, t time.Time) time.Time {
	return minuteOf(t, clock.Closes)
}

// workBegins is when the first working day from the day of t on begins.
func workBegins(clock worktime.Calendar, t time.Time) time.Time {
	return clock.Add(minuteOf(t, clock.Opens), time.Nanosecond).Truncate(time.Minute)
}

func minuteOf(t time.Time, minute int) time.Time {
	if t.IsZero() {
		return t
	}
	day := t.In(Prague())
	return time.Date(day.Year(), day.Month(), day.Day(), 0, minute, 0, 0, day.Location()).UTC()
}
