package loop

import (
	"time"

	"lavka/graph"
)

// Steps are the moments at which an attempt reached something, zero where it has
// not. All are of the attempt as it stands: a refusal that was taken back, a result
// that was reopened and what a sender saw of it are none.
type Steps struct {
	// Acknowledged is the first answer of any kind.
	Acknowledged time.Time
	// Decided is the first acceptance, refusal or place on the waiting list.
	Decided time.Time
	// Accepted is the first acceptance or promotion off the waiting list.
	Accepted time.Time
	// Met is when the first contact happened.
	Met time.Time
	// Ended is when the attempt came into the terminal state in which it is.
	Ended time.Time
	// Seen is when its sender looked at the end.
	Seen time.Time
}

// StepsOf folds a history.
func StepsOf(events []graph.Event) Steps {
	var s Steps
	var was graph.State
	for _, e := range events {
		s.answer(e)
		switch e.Kind {
		case graph.EventSent:
			s = Steps{}
		case graph.EventDeclineUndone:
			s.Decided, s.Accepted = time.Time{}, time.Time{}
		case graph.EventFirstContact:
			first(&s.Met, e.EffectiveAt)
		case graph.EventSenderSawResult:
			s.Seen = e.RecordedAt
		default: // says nothing by itself
		}
		s.end(was, e)
		was = e.State
	}
	return s
}

func (s *Steps) answer(e graph.Event) {
	switch e.State {
	case graph.Received, graph.InfoNeeded:
		first(&s.Acknowledged, e.EffectiveAt)
	case graph.Accepted:
		first(&s.Acknowledged, e.EffectiveAt)
		first(&s.Decided, e.EffectiveAt)
		first(&s.Accepted, e.EffectiveAt)
	case graph.Waitlisted, graph.Declined:
		first(&s.Acknowledged, e.EffectiveAt)
		first(&s.Decided, e.EffectiveAt)
	default: // no answer of the recipient
	}
}

// end keeps when a terminal state began, and forgets it where a way led out. From
// one end to another (a mistake) the later counts.
func (s *Steps) end(was graph.State, e graph.Event) {
	switch {
	case !e.State.Terminal():
		s.Ended, s.Seen = time.Time{}, time.Time{}
	case was != e.State:
		s.Ended, s.Seen = e.RecordedAt, time.Time{}
	}
}

func first(at *time.Time, when time.Time) {
	if at.IsZero() {
		*at = when
	}
}
