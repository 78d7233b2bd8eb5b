package fhir_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"lavka/graph"
	"lavka/internal/exchange/fhir"
)

// arrows are those of the diagram "Referral Task State Diagram" in the guide SDOH
// Clinical Care 2.3 (profile SDOHCC TaskForReferralManagement); from any status an
// arrow leads to entered-in-error.
var arrows = map[fhir.Status][]fhir.Status{
	fhir.Draft:      {fhir.Requested},
	fhir.Requested:  {fhir.Accepted, fhir.Rejected, fhir.Cancelled},
	fhir.Accepted:   {fhir.InProgress, fhir.OnHold, fhir.Cancelled, fhir.Completed, fhir.Failed},
	fhir.InProgress: {fhir.OnHold, fhir.Cancelled, fhir.Completed, fhir.Failed},
	fhir.OnHold:     {fhir.InProgress, fhir.Cancelled, fhir.Completed, fhir.Failed},
}

// next is a random event that the tables let follow.
func next(dice *rand.Rand, was graph.Event) graph.Event {
	var rows []graph.Transition
	for _, t := range append(graph.Transitions(), graph.Records()...) {
		rare := slices.Contains([]graph.Verb{graph.VerbMarkError, graph.VerbWithdraw, graph.VerbRevokeConsent, graph.VerbErase}, t.Verb)
		if t.Verb == graph.VerbReroute || !slices.Contains(t.From, was.State) || rare && dice.IntN(20) > 0 {
			continue
		}
		rows = append(rows, t)
	}
	if len(rows) == 0 {
		return was
	}
	row := rows[dice.IntN(len(rows))]
	e := graph.Event{Kind: row.Event, State: row.To, Version: was.Version + 1, EffectiveAt: was.RecordedAt, RecordedAt: was.RecordedAt}
	if row.To == graph.NoState {
		e.State = was.State
	}
	if e.State != was.State {
		e.Reason = map[graph.State]graph.Reason{
			graph.Waitlisted: graph.ReasonCapacityFull, graph.Paused: graph.ReasonProviderClosed, graph.Failed: graph.ReasonNoShow,
			graph.Declined: graph.ReasonOther, graph.Withdrawn: graph.ReasonClientRequest, graph.Expired: graph.ReasonNoAck,
		}[e.State]
	}
	if e.Kind == graph.EventCompleted {
		e.Outcome = graph.Outcomes()[0]
	}
	return e
}

func anyHistory(seed uint64) []graph.Event {
	dice := rand.New(rand.NewPCG(seed, seed))
	was := graph.Event{RecordedAt: time.Date(2026, 3, 2, 8, 0, 0, 0, time.UTC)}
	var all []graph.Event
	for range 5 + dice.IntN(30) {
		e := next(dice, was)
		if e.Version > was.Version {
			all = append(all, e)
		}
		was = e
	}
	return all
}

func TestEveryHistoryIsAPathInTheGuidesDiagram(t *testing.T) {
	reached := map[string]bool{}
	rapid.Check(t, func(t *rapid.T) {
		history := anyHistory(rapid.Uint64().Draw(t, "seed"))
		if _, err := graph.Replay(history); err != nil {
			t.Fatalf("the rules could not have written it: %v", err)
		}
		tasks := fhir.Tasks(history)
		if err := followsTheDiagram(tasks); err != nil {
			t.Fatalf("%v\nof %v", err, states(history))
		}
		if err := standsFor(tasks, history[len(history)-1].State); err != nil {
			t.Fatalf("%v\nof %v", err, states(history))
		}
		for _, task := range tasks {
			reached[string(task.Status())] = true
		}
	})
	if len(reached) < 8 {
		t.Errorf("the histories end at few statuses: %v", reached)
	}
}

func states(history []graph.Event) []graph.State {
	var all []graph.State
	for _, e := range history {
		all = append(all, e.State)
	}
	return slices.Compact(all)
}

func followsTheDiagram(tasks []fhir.Task) error {
	for i, task := range tasks {
		if task.PartOf != i-1 {
			return fmt.Errorf("task %d is part of %d", i, task.PartOf)
		}
		was, version := fhir.Draft, 0
		for _, step := range task.Steps {
			same := step.Status == was && was != fhir.Draft && len(arrows[was]) > 0
			if !same && step.Status != fhir.EnteredInError && !slices.Contains(arrows[was], step.Status) {
				return fmt.Errorf("task %d goes from %s to %s", i, was, step.Status)
			}
			if was == fhir.EnteredInError || step.Version < version {
				return fmt.Errorf("task %d goes on after %s in version %d", i, was, step.Version)
			}
			was, version = step.Status, step.Version
		}
	}
	return nil
}

// standsFor holds the newest Task against what the attempt's own state means.
func standsFor(tasks []fhir.Task, state graph.State) error {
	if len(tasks) == 0 {
		if slices.Contains([]graph.State{graph.NoState, graph.Draft, graph.Withdrawn, graph.Erroneous}, state) {
			return nil
		}
		return fmt.Errorf("no task stands for %s", state)
	}
	last := tasks[len(tasks)-1]
	if done := last.Status(); state.Terminal() != terminal(done) && state != graph.Draft {
		return fmt.Errorf("%s stands for %s", done, state)
	}
	if step := last.Steps[len(last.Steps)-1]; step.State != state && state != graph.Withdrawn && state != graph.Draft && state != graph.Erroneous {
		return fmt.Errorf("the last step was taken for %s, not for %s", step.State, state)
	}
	return nil
}

func terminal(s fhir.Status) bool { return len(arrows[s]) == 0 }

func TestTasksOfKnownHistories(t *testing.T) {
	for name, of := range map[string]struct {
		states []graph.State
		want   string
	}{
		"never sent":             {[]graph.State{graph.Draft, graph.Withdrawn}, ""},
		"straight":               {[]graph.State{graph.Draft, graph.Sent, graph.Received, graph.Accepted, graph.Active, graph.Completed}, "requested requested accepted in-progress completed"},
		"waiting list":           {[]graph.State{graph.Draft, graph.Sent, graph.Waitlisted, graph.Accepted, graph.Active}, "requested accepted on-hold on-hold in-progress"},
		"declined on the list":   {[]graph.State{graph.Draft, graph.Sent, graph.Waitlisted, graph.Declined}, "requested accepted on-hold cancelled"},
		"refused and taken back": {[]graph.State{graph.Draft, graph.Sent, graph.Declined, graph.Received}, "requested rejected / requested"},
		"reopened":               {[]graph.State{graph.Draft, graph.Sent, graph.Accepted, graph.Completed, graph.Active}, "requested accepted completed / requested accepted in-progress"},
		"undone and sent again":  {[]graph.State{graph.Draft, graph.Sent, graph.Draft, graph.Sent}, "requested cancelled / requested"},
		"a mistake":              {[]graph.State{graph.Draft, graph.Sent, graph.Declined, graph.Erroneous}, "requested rejected entered-in-error"},
		"expired":                {[]graph.State{graph.Draft, graph.Sent, graph.Expired}, "requested cancelled"},
	} {
		t.Run(name, func(t *testing.T) {
			var history []graph.Event
			for i, s := range of.states {
				history = append(history, graph.Event{State: s, Version: i + 1})
			}
			got := shown(fhir.Tasks(history))
			if got != of.want {
				t.Errorf("%v is shown as %q, not %q", of.states, got, of.want)
			}
		})
	}
}

func shown(tasks []fhir.Task) string {
	all := make([]string, len(tasks))
	for i, task := range tasks {
		steps := make([]string, len(task.Steps))
		for j, step := range task.Steps {
			steps[j] = string(step.Status)
		}
		all[i] = strings.Join(steps, " ")
	}
	return strings.Join(all, " / ")
}
