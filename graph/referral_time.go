package graph

import (
	"slices"
	"time"

	"lavka/graph/worktime"
)

// Terms are the limits of one urgency, or of a question, in working time; zero
// where there is none. Remind counts from the same moment as Expire does.
type Terms struct {
	Acknowledge  time.Duration
	Decide       time.Duration
	FirstContact time.Duration
	Remind       []time.Duration
	Escalate     time.Duration
	Expire       time.Duration
}

// The limits that no urgency changes. Assumed; see docs/assumptions.md.
const (
	// SeeResultWithin is how long a result may lie before its sender looks.
	SeeResultWithin = worktime.Day
	// ReviewEvery is how often a waiting list is looked through, in days.
	ReviewEvery = 30
)

// TermsOf are the default limits of an attempt of the urgency. A crisis goes by
// phone: it is decided in the call that acknowledges it, its first contact is due
// until the working day ends, and it never expires by itself.
func TermsOf(urgency Urgency) Terms {
	const day = worktime.Day
	switch urgency {
	case UrgencyCrisis:
		return Terms{
			Acknowledge: time.Hour, Decide: time.Hour, FirstContact: time.Hour,
			Remind: []time.Duration{30 * time.Minute}, Escalate: time.Hour,
		}
	case Urgent:
		return Terms{
			Acknowledge: 4 * time.Hour, Decide: day, FirstContact: 2 * day,
			Remind: []time.Duration{2 * time.Hour, 4 * time.Hour}, Escalate: day, Expire: 5 * day,
		}
	default:
		return Terms{
			Acknowledge: 2 * day, Decide: 5 * day, FirstContact: 10 * day,
			Remind: []time.Duration{day, 2 * day, 4 * day}, Escalate: 5 * day, Expire: 15 * day,
		}
	}
}

// TermsOfQuestion are the default limits of a sender who was asked.
func TermsOfQuestion() Terms {
	const day = worktime.Day
	return Terms{Decide: 3 * day, Remind: []time.Duration{day, 2 * day}, Expire: 10 * day}
}

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
// limits it. The recipient's clock runs from the send, or from the promotion off
// the waiting list, in the states in which the recipient owes: a question stops
// it and the answer lets it run on. A promised first contact may bring the moment
// forward, never back. Where nobody owes it is the end of the day of the review.
func (a Attempt) DueAt() time.Time {
	terms := TermsOf(a.Urgency)
	switch a.State() {
	case Sent:
		return a.dueAfter(terms.Acknowledge)
	case Received:
		return a.dueAfter(terms.Decide)
	case Accepted:
		return a.firstContactDue(terms)
	case InfoNeeded:
		return worktime.Add(a.WaitsSince(), TermsOfQuestion().Decide)
	case Waitlisted, Paused:
		return endOfWork(a.entered().On)
	default:
		if a.State().Terminal() && a.Waits() == PartySender {
			return worktime.Add(a.WaitsSince(), SeeResultWithin)
		}
		return time.Time{}
	}
}

func (a Attempt) firstContactDue(terms Terms) time.Time {
	due := a.dueAfter(terms.FirstContact)
	if a.Urgency == UrgencyCrisis {
		due = endOfWork(worktime.Add(a.clockStart().RecordedAt, time.Nanosecond))
	}
	if promised := endOfWork(a.entered().On); !promised.IsZero() && promised.Before(due) {
		return promised
	}
	return due
}

// dueAfter is when the recipient's clock will have run for the limit; where it
// had run longer before the present state, the moment this state began.
func (a Attempt) dueAfter(limit time.Duration) time.Time {
	clock := worktime.Standard()
	start := a.clockStart()
	var spent time.Duration
	from := start
	for _, e := range a.Events {
		if e.Version <= start.Version || e.State == from.State {
			continue
		}
		if from.State.Owes() == PartyRecipient {
			spent += clock.Between(from.RecordedAt, e.RecordedAt)
		}
		from = e
	}
	return clock.Add(from.RecordedAt, limit-spent)
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

// endOfWork is the end of the standard working day of the day of t in Prague;
// zero for the zero moment.
func endOfWork(t time.Time) time.Time {
	if t.IsZero() {
		return t
	}
	day := t.In(Prague())
	closes := worktime.Standard().Closes
	return time.Date(day.Year(), day.Month(), day.Day(), 0, closes, 0, 0, day.Location()).UTC()
}
