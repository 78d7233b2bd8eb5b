package graph

import (
	"fmt"
	"slices"
)

const opReplay = "graph.Replay"

// Replay folds a history from nothing and returns the state at its end. It
// refuses, with INTERNAL, one that the rules could not have written: a version
// missing, time running back, a step that no table has, a reason or outcome
// missing or too many.
func Replay(events []Event) (State, error) {
	var was Event
	table := bothTables()
	for _, e := range events {
		if err := follows(table, was, e); err != nil {
			return NoState, &Error{Code: Internal, Op: opReplay, Err: err}
		}
		was = e
	}
	return was.State, nil
}

func follows(table []Transition, was, e Event) error {
	switch {
	case e.Version != was.Version+1:
		return fmt.Errorf("version %d after %d", e.Version, was.Version)
	case e.RecordedAt.Before(was.RecordedAt):
		return fmt.Errorf("version %d was recorded before its predecessor", e.Version)
	case e.EffectiveAt.After(e.RecordedAt):
		return fmt.Errorf("version %d lies in its own future", e.Version)
	case !stepExists(table, was.State, e):
		return fmt.Errorf("no step %q leads from %q to %q", e.Kind, was.State, e.State)
	default:
		return reasonFits(was, e)
	}
}

// stepExists leaves row 18 out, for it begins another history. The last pass
// expires an offer with the system's expiry, which row 15 covers.
func stepExists(table []Transition, from State, e Event) bool {
	return slices.ContainsFunc(table, func(t Transition) bool {
		to := t.To
		if to == NoState {
			to = from
		}
		return t.Verb != VerbReroute && t.Event == e.Kind && to == e.State && slices.Contains(t.From, from)
	})
}

func reasonFits(was, e Event) error {
	kind, needed := e.State.reasonNeeded()
	needed = needed && was.State != e.State
	if needed && !e.Reason.OneOf(kind) {
		return fmt.Errorf("version %d came to %s with reason %q", e.Version, e.State, e.Reason)
	}
	if !needed && e.Reason != "" {
		return fmt.Errorf("version %d has the reason %q without need", e.Version, e.Reason)
	}
	if (e.Outcome != "") != (e.Kind == EventCompleted) {
		return fmt.Errorf("version %d is %s with outcome %q", e.Version, e.Kind, e.Outcome)
	}
	return nil
}
