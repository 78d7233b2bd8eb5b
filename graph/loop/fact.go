package loop

import (
	"slices"
	"time"

	"lavka/graph"
)

// Class is what an attempt is in a report. The package says what each means.
type Class string

// The classes.
const (
	Closed     Class = "CLOSED"
	HalfClosed Class = "HALF_CLOSED"
	Silent     Class = "SILENT"
	Open       Class = "OPEN"
	LeftOut    Class = "LEFT_OUT"
)

// Classes lists them, the best first.
func Classes() []Class { return []Class{Closed, HalfClosed, Silent, Open, LeftOut} }

// Step is how far an attempt came.
type Step int

// The steps. StepNone is that of an attempt that was left out.
const (
	StepNone Step = iota
	StepSent
	StepAcknowledged
	StepDecided
	StepMet
	StepResult
	StepKnown
)

// AllSteps lists those that an attempt can reach, in their order.
func AllSteps() []Step {
	return []Step{StepSent, StepAcknowledged, StepDecided, StepMet, StepResult, StepKnown}
}

// Fact is what a report knows of an attempt. Kind is empty for an open offer that
// nobody has claimed, AgeBand where nobody asks for it.
type Fact struct {
	Kind    graph.KindCode
	Mode    graph.Mode
	State   graph.State
	Handed  bool
	Waits   graph.Party
	DueAt   time.Time
	SentAt  time.Time
	Steps   Steps
	Last    bool
	AgeBand string
	Reason  graph.Reason
	// View is what the person said last of the help, empty where they have not.
	View graph.ClientView
}

// FactOf is what a report knows of an attempt that it has whole. Last says that no
// other attempt of its referral came after it.
func FactOf(a graph.Attempt) Fact {
	f := Fact{
		Mode: a.Mode, State: a.State(), Handed: a.Handed(), Waits: a.Waits(), DueAt: a.DueAt(),
		Steps: StepsOf(a.Events), Last: true, AgeBand: a.AgeBand,
	}
	f.View, _ = a.ClientSaid()
	for _, e := range a.Events {
		if e.Kind == graph.EventSent {
			f.SentAt = e.RecordedAt
		}
		if e.Kind == graph.EventDeclined {
			f.Reason = e.Reason
		}
	}
	return f
}

// Class is the class in which the attempt lies at the moment.
func (f Fact) Class(now time.Time) Class {
	switch {
	case !f.Handed || f.State == graph.Erroneous:
		return LeftOut
	case f.State == graph.Expired:
		return Silent
	case f.State.Terminal() && f.Waits == graph.NoParty:
		return Closed
	case f.State.Terminal(), f.State == graph.Active, f.State == graph.Paused:
		return HalfClosed
	case !f.DueAt.IsZero() && f.DueAt.Before(now):
		return Silent
	default:
		return Open
	}
}

// Step is how far the attempt came.
func (f Fact) Step() Step {
	switch {
	case !f.Handed || f.State == graph.Erroneous:
		return StepNone
	case f.State == graph.Completed && !f.Steps.Seen.IsZero():
		return StepKnown
	case f.State == graph.Completed:
		return StepResult
	case !f.Steps.Met.IsZero():
		return StepMet
	case !f.Steps.Decided.IsZero():
		return StepDecided
	case !f.Steps.Acknowledged.IsZero():
		return StepAcknowledged
	default:
		return StepSent
	}
}

// Decision is how an attempt that was decided was decided.
type Decision string

// The decisions. Waitlisted is for those that were neither accepted nor refused
// since.
const (
	Accepted   Decision = "ACCEPTED"
	Declined   Decision = "DECLINED"
	Waitlisted Decision = "WAITLISTED"
)

// Decision is empty for an attempt that came to none.
func (f Fact) Decision() Decision {
	switch {
	case f.Step() < StepDecided:
		return ""
	case f.State == graph.Declined:
		return Declined
	case !f.Steps.Accepted.IsZero() || f.Step() > StepDecided:
		return Accepted
	default:
		return Waitlisted
	}
}

// counted are the facts that a report counts at all.
func counted(facts []Fact) []Fact {
	return slices.DeleteFunc(slices.Clone(facts), func(f Fact) bool { return f.Step() == StepNone })
}
