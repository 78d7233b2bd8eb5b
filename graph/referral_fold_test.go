package graph_test

import (
	"slices"
	"testing"
	"time"

	"lavka/graph"
)

// sound is a history that the rules wrote.
func sound(t *testing.T) []graph.Event {
	t.Helper()
	a := must(t, unwritten(graph.Anonymous), sender(), graph.DraftReferral{})
	a = must(t, a, sender(), graph.Send{})
	a = must(t, a, colleague(), graph.Accept{Responsible: "rita"})
	return must(t, a, colleague(), graph.Complete{Outcome: graph.OutcomeOneOffHelp}).Events
}

func TestReplayEndsWhereTheHistoryEnds(t *testing.T) {
	events := sound(t)
	for n, want := range []graph.State{graph.NoState, graph.Draft, graph.Sent, graph.Accepted, graph.Completed} {
		if got, err := graph.Replay(events[:n]); err != nil || got != want {
			t.Errorf("after %d events: %q, %v", n, got, err)
		}
	}
}

func TestReplayRefusesAHistoryThatTheRulesCouldNotWrite(t *testing.T) {
	for name, spoil := range map[string]func(e []graph.Event) []graph.Event{
		"an event is missing":      func(e []graph.Event) []graph.Event { return slices.Delete(e, 1, 2) },
		"an event stands twice":    func(e []graph.Event) []graph.Event { return slices.Insert(e, 1, e[0]) },
		"the beginning is missing": func(e []graph.Event) []graph.Event { return e[1:] },
		"a state was changed":      func(e []graph.Event) []graph.Event { e[2].State = graph.Active; return e },
		"a kind was changed":       func(e []graph.Event) []graph.Event { e[2].Kind = graph.EventPromoted; return e },
		"time runs back": func(e []graph.Event) []graph.Event {
			e[3].RecordedAt = now().Add(-time.Second)
			e[3].EffectiveAt = e[3].RecordedAt
			return e
		},
		"an event lies in its future": func(e []graph.Event) []graph.Event { e[3].EffectiveAt = now().Add(time.Second); return e },
		"an outcome is missing":       func(e []graph.Event) []graph.Event { e[3].Outcome = ""; return e },
		"an outcome comes too early":  func(e []graph.Event) []graph.Event { e[1].Outcome = graph.OutcomeNotHelped; return e },
		"a reason comes without need": func(e []graph.Event) []graph.Event { e[1].Reason = graph.ReasonOther; return e },
		"a reason is missing": func(e []graph.Event) []graph.Event {
			e[3].Kind, e[3].State, e[3].Outcome = graph.EventFailed, graph.Failed, ""
			return e
		},
		"a new attempt begins inside": func(e []graph.Event) []graph.Event {
			e[3].Kind, e[3].State, e[3].Outcome, e[3].Reason = graph.EventDeclined, graph.Declined, "", graph.ReasonSafety
			return append(e, graph.Event{Kind: graph.EventDrafted, State: graph.Draft, Version: 5, RecordedAt: now()})
		},
	} {
		t.Run(name, func(t *testing.T) {
			if state, err := graph.Replay(spoil(sound(t))); graph.CodeOf(err) != graph.Internal || err == nil {
				t.Errorf("it folds to %q, %v", state, err)
			}
		})
	}
}
