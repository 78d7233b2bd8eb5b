package graph

import (
	"fmt"
	"slices"
	"time"

	"lavka/graph/worktime"
)

// DutyKind is what the system owes an attempt.
type DutyKind string

// The kinds. A review is a reminder of a day that nobody owes anything until; a
// result is one of an outcome that nobody has told for long.
const (
	DutyRemind   DutyKind = "REMIND"
	DutyReview   DutyKind = "REVIEW"
	DutyResult   DutyKind = "RESULT"
	DutyEscalate DutyKind = "ESCALATE"
	DutyExpire   DutyKind = "EXPIRE"
)

// DutyKinds lists them.
func DutyKinds() []DutyKind {
	return []DutyKind{DutyRemind, DutyReview, DutyResult, DutyEscalate, DutyExpire}
}

// NoDuties counts none of each.
func NoDuties() map[DutyKind]int {
	none := make(map[DutyKind]int, len(DutyKinds()))
	for _, kind := range DutyKinds() {
		none[kind] = 0
	}
	return none
}

// MissedReviews is how many reviews may pass before the manager is told and a
// place on a waiting list counts as stale. Assumed; see docs/assumptions.md.
const MissedReviews = 2

// Duty is the next thing that the system has to do about an attempt, and when.
// Nth counts what of its kind the history holds already, from 1.
type Duty struct {
	Kind DutyKind
	Nth  int
	At   time.Time
}

// DutyReport is what came of one look at what is due: how many duties of each kind
// were done, how many attempts needed nothing, how many could not be done. More
// tells whether others wait.
type DutyReport struct {
	Done            map[DutyKind]int
	Settled, Failed int
	More            bool
}

// Due tells whether the duty's moment has come.
func (d Duty) Due(now time.Time) bool { return d.Kind != "" && !d.At.After(now) }

// Command is the command by which the system does its duty.
func (d Duty) Command() Command {
	switch d.Kind {
	case DutyEscalate:
		return Escalate{}
	case DutyExpire:
		return Expire{}
	default:
		return Remind{}
	}
}

// Key is the idempotency key of the duty: whoever does it again does nothing.
func (d Duty) Key(id AttemptID) string {
	return fmt.Sprintf("duty:%s:%s:%d", id, d.Command().Verb(), d.Nth)
}

// NextDuty is what the system has to do next about the attempt; the zero Duty
// where nothing. It looks at what was really recorded, not at what the clock says
// should have been: reminders that were missed together are one reminder, nobody's
// manager is told before a reminder is there, and nothing expires before its
// reminder and its escalation have been there for a working day. So whatever the
// clock did, overdue work is reminded first.
func (a Attempt) NextDuty() Duty {
	l := a.ladder()
	next := Duty{Kind: l.kind, At: l.next}
	if next.At.IsZero() {
		next = Duty{}
	}
	for _, d := range []Duty{{Kind: DutyEscalate, At: l.escalates()}, {Kind: DutyExpire, At: l.expires()}} {
		if !d.At.IsZero() && (next.Kind == "" || d.At.Before(next.At)) {
			next = d
		}
	}
	if next.Kind != "" {
		next.Nth = a.done(next) + 1
	}
	return next
}

// done counts the events of the duty's command in the whole history.
func (a Attempt) done(d Duty) int {
	kind := EventReminded
	switch d.Kind {
	case DutyEscalate:
		kind = EventEscalated
	case DutyExpire:
		kind = EventExpired
	case DutyRemind, DutyReview, DutyResult:
	}
	count := 0
	for _, e := range a.Events {
		if e.Kind == kind {
			count++
		}
	}
	return count
}

// ladder is what leads from the first reminder to the end, and how far it has been
// climbed. Reminded and escalated are when that was last recorded, zero where it
// was not; next is the reminder to come. Escalate and expire are the moments that
// the limits name, zero for never; the pauses are what has to lie between.
type ladder struct {
	kind                        DutyKind
	clock                       worktime.Calendar
	reminded, escalated, next   time.Time
	escalate, expire            time.Time
	beforeEscalation, beforeEnd time.Duration
}

func (l ladder) escalates() time.Time {
	if l.escalate.IsZero() || l.reminded.IsZero() || !l.escalated.IsZero() {
		return time.Time{}
	}
	return newer(l.escalate, l.clock.Add(l.reminded, l.beforeEscalation))
}

func (l ladder) expires() time.Time {
	warned := !l.reminded.IsZero() && (l.escalate.IsZero() || !l.escalated.IsZero())
	if l.expire.IsZero() || !warned {
		return time.Time{}
	}
	return newer(l.expire, l.clock.Add(newer(l.reminded, l.escalated), l.beforeEnd))
}

// ladder finds the one that the attempt stands on; a draft and what has ended
// stand on none.
func (a Attempt) ladder() ladder {
	switch a.State() {
	case Sent, Received:
		return a.ladderToDecide()
	case InfoNeeded:
		return a.ladderToAnswer()
	case Accepted:
		return a.ladderToMeet()
	case Waitlisted, Paused:
		return a.ladderToReview(DutyReview, a.reviewOn(), a.lastReview())
	case Active:
		quiet := a.lastByPeople()
		return a.ladderToReview(DutyResult, quiet.RecordedAt.AddDate(0, 0, ReviewEvery), quiet)
	default:
		return ladder{}
	}
}

// climbed is a ladder of which these events were recorded.
func climbed(kind DutyKind, clock worktime.Calendar, events []Event) ladder {
	l := ladder{kind: kind, clock: clock}
	for _, e := range events {
		switch e.Kind {
		case EventReminded:
			l.reminded = e.RecordedAt
		case EventEscalated:
			l.escalated = e.RecordedAt
		default: // no rung
		}
	}
	return l
}

// ladderToDecide runs on the recipient's clock, which a question stops.
func (a Attempt) ladderToDecide() ladder {
	terms := a.terms()
	start := a.clockStart().Version
	ours := slices.DeleteFunc(slices.Clone(a.Events), func(e Event) bool {
		return e.Version < start || e.State.Owes() != PartyRecipient
	})
	l := climbed(DutyRemind, a.Facts.RecipientTerms.Calendar(), ours)
	ran := time.Duration(-1)
	if !l.reminded.IsZero() {
		ran = a.ranUntil(l.reminded)
	}
	for _, limit := range terms.Remind {
		if limit > ran {
			l.next = a.dueAfter(limit)
			break
		}
	}
	l.escalate = a.dueAfter(terms.Escalate)
	l.beforeEscalation = min(terms.Escalate-terms.Remind[len(terms.Remind)-1], l.clock.Day())
	if terms.Expire > 0 && a.Mode != Crisis && a.Urgency != UrgencyCrisis {
		l.expire, l.beforeEnd = a.dueAfter(terms.Expire), l.clock.Day()
	}
	return l
}

// ladderToAnswer runs on the sender's clock since the question.
func (a Attempt) ladderToAnswer() ladder {
	terms, since := a.Facts.RecipientTerms.OfQuestion(), a.WaitsSince()
	l := climbed(DutyRemind, a.Facts.SenderTerms.Calendar(), a.stay())
	l.nextOf(since, terms.Remind)
	if a.Mode != Crisis && a.Urgency != UrgencyCrisis {
		l.expire, l.beforeEnd = l.clock.Add(since, terms.Expire), l.clock.Day()
	}
	return l
}

// ladderToMeet begins when the first contact is due: whoever took a person on is
// reminded at once and by the same steps again, and never expires.
func (a Attempt) ladderToMeet() ladder {
	terms, due := a.terms(), a.DueAt()
	l := climbed(DutyRemind, a.Facts.RecipientTerms.Calendar(), a.stay())
	steps := append([]time.Duration{0}, terms.Remind[:len(terms.Remind)-1]...)
	l.nextOf(due, steps)
	last := terms.Remind[len(terms.Remind)-1]
	l.escalate = l.clock.Add(due, last)
	l.beforeEscalation = min(last-steps[len(steps)-1], l.clock.Day())
	return l
}

// nextOf finds the first of the steps since a moment that no reminder covers.
func (l *ladder) nextOf(since time.Time, steps []time.Duration) {
	for _, step := range steps {
		if at := l.clock.Add(since, step); at.After(l.reminded) {
			l.next = at
			return
		}
	}
}

// ladderToReview reminds when the day of the review begins and every 30 days
// after it. A review is missed when its day ends; the manager hears of the second.
// A result has no limit, so nobody misses it: work may go on for months.
func (a Attempt) ladderToReview(kind DutyKind, on time.Time, since Event) ladder {
	events := a.Events[since.Version:]
	l := climbed(kind, a.Facts.RecipientTerms.Calendar(), events)
	if on.IsZero() {
		return l
	}
	reminded := 0
	for _, e := range events {
		if e.Kind == EventReminded {
			reminded++
		}
	}
	for day := on; ; day = day.AddDate(0, 0, ReviewEvery) {
		if l.next = workBegins(l.clock, day); l.next.After(l.reminded) {
			break
		}
	}
	if kind == DutyReview && reminded >= MissedReviews {
		second := on.AddDate(0, 0, (MissedReviews-1)*ReviewEvery)
		l.escalate = newer(endOfWork(l.clock, second), endOfWork(l.clock, l.reminded))
	}
	return l
}

// lastByPeople is the last event that the system did not only note down.
func (a Attempt) lastByPeople() Event {
	for _, e := range slices.Backward(a.Events) {
		if !slices.Contains(notes(), e.Kind) {
			return e
		}
	}
	return Event{}
}

// Stale tells whether a place on a waiting list, or a pause, has missed its
// reviews so long that the manager was told.
func (a Attempt) Stale() bool {
	waits := a.State() == Waitlisted || a.State() == Paused
	return waits && happened(a.Events[a.lastReview().Version:], EventEscalated)
}
