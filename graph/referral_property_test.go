package graph_test

import (
	"errors"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"pgregory.net/rapid"

	"lavka/graph"
)

// anyCommand draws a command, often with something missing or wrong: mostly one
// that leads on, for else few lives would get far.
func anyCommand(dice *rand.Rand, a graph.Attempt, actor graph.Actor) graph.Command {
	reason := func(kind graph.ReasonKind) graph.Reason {
		return pick(dice, append(graph.Reasons(kind), "", "no_such_code")...)
	}
	days := pick(dice, -1, 0, 1, 7, 14, 29, 31)
	text := pick(dice, "", "words")
	choice := offeredCommands(a, actor)
	if len(choice) == 0 || pick(dice, 0, 1, 2, 3) == 0 {
		choice = commands()
	}
	whole := pick(dice, choice...)
	switch whole.(type) {
	case graph.Fail:
		return graph.Fail{Reason: reason(graph.ForFail)}
	case graph.Withdraw:
		return graph.Withdraw{Reason: reason(graph.ForWithdraw)}
	case graph.Pause:
		return graph.Pause{Reason: reason(graph.ForPause), ReviewOn: now().AddDate(0, 0, days)}
	case graph.Waitlist:
		return graph.Waitlist{ReviewOn: now().AddDate(0, 0, days)}
	case graph.Decline:
		return graph.Decline{Reason: reason(graph.ForDecline), By: graph.ByClient, Text: text}
	case graph.Reopen:
		return graph.Reopen{Text: text}
	case graph.Complete:
		return graph.Complete{Outcome: pick(dice, append(graph.Outcomes(), "")...)}
	default:
		return whole
	}
}

// offeredCommands are those that a screen offers the actor and that do not end
// the attempt from outside.
func offeredCommands(a graph.Attempt, actor graph.Actor) []graph.Command {
	verbs := []graph.Verb{graph.VerbDraft}
	if actor.Kind == graph.ActorSystem {
		verbs = append(verbs, graph.VerbExpire, graph.VerbDeliver)
	}
	for _, x := range graph.Allowed(a, actor, now()) {
		if x.Reason == "" {
			verbs = append(verbs, x.Verb)
		}
	}
	return slices.DeleteFunc(commands(), func(c graph.Command) bool {
		switch c.(type) {
		case graph.Withdraw, graph.RevokeConsent, graph.Erase, graph.MarkError:
			return true
		case graph.DraftReferral:
			return a.State() != graph.NoState
		default:
			return !slices.Contains(verbs, c.Verb())
		}
	})
}

// anyActor prefers those who have a part.
func anyActor(dice *rand.Rand) graph.Actor {
	return pick(
		dice, sender(), sender(), colleague(), responsible(), coordinator(), coordinator(), candidate(),
		client(), graph.System(), admin(), stranger(), graph.Nobody(),
	)
}

// pick draws evenly; rapid's own numbers lean towards the small ones, with which
// few lives get far.
func pick[T any](dice *rand.Rand, of ...T) T { return of[dice.IntN(len(of))] }

func anyFacts(dice *rand.Rand) graph.Facts {
	yes := func() bool { return pick(dice, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9) > 0 }
	return graph.Facts{
		ServiceActive: yes(), ServiceTakes: yes(), CoordinatorActive: yes(),
		ConsentLive: yes(), ResponsibleWorks: yes(), ServiceResidential: yes(),
		OtherOpen: !yes(), Rerouted: !yes(),
	}
}

// life is one attempt through which random orders go.
type life struct {
	attempt graph.Attempt
	clock   time.Time
	dice    *rand.Rand
}

func anyLife(seed uint64) *life {
	dice := rand.New(rand.NewPCG(seed, seed))
	a := unwritten(pick(dice, graph.Modes()...))
	if a.Mode == graph.OpenOffer {
		a.Service, a.Recipient = "", ""
		a.Candidates = []graph.OrganisationID{provider, rival}
	}
	return &life{attempt: a, clock: now(), dice: dice}
}

// order gives one random order, and writes down what came of it as the store
// does.
func (l *life) order(t *rapid.T) {
	l.clock = l.clock.Add(pick(
		l.dice, -time.Second, 0, time.Second, time.Minute, time.Hour, 3*time.Hour,
	))
	l.attempt.Facts = anyFacts(l.dice)
	before := slices.Clone(l.attempt.Events)
	actor := anyActor(l.dice)
	command := anyCommand(l.dice, l.attempt, actor)
	o := order(l.attempt, command)
	o.Seen -= pick(l.dice, 0, 0, 0, 0, 0, 0, 0, 1)
	if back := pick(l.dice, 0, 0, 0, 0, 0, 1, 30, -1); back != 0 {
		o.At = l.clock.Add(-time.Duration(back) * time.Hour)
	}
	events, err := graph.Decide(l.attempt, o, actor, l.clock)
	if !slices.EqualFunc(before, l.attempt.Events, sameEvent) {
		t.Fatalf("Decide changed the history it was given")
	}
	l.agree(t, actor, command, err)
	if err != nil {
		explained(t, err, events)
		return
	}
	if command.Verb() == graph.VerbReroute {
		l.attempt.Events = nil
	}
	for _, e := range events {
		if e.Kind == graph.EventClaimed {
			l.attempt.Recipient = e.Organisation
		}
		l.attempt.Events = append(l.attempt.Events, e)
	}
}

// agree holds what Allowed tells a screen against what Decide did.
func (l *life) agree(t *rapid.T, actor graph.Actor, command graph.Command, err error) {
	for _, a := range graph.Allowed(l.attempt, actor, l.clock) {
		if a.Verb != command.Verb() {
			continue
		}
		e, refused := graph.AsError(err)
		if a.Reason != "" && !refused {
			t.Fatalf("%s succeeded, though the screen says %q", a.Verb, a.Reason)
		}
		if a.Reason == "" && refused && e.Code != graph.Invalid && e.Reason != graph.RefuseStale && e.Reason != graph.RefuseAttempts {
			t.Fatalf("%s: %v, though the screen offers it", a.Verb, err)
		}
		if a.Reason != "" && e.Code != graph.Invalid && e.Reason != graph.RefuseStale && e.Reason != a.Reason {
			t.Fatalf("%s: %v, though the screen says %q", a.Verb, err, a.Reason)
		}
	}
}

func sameEvent(a, b graph.Event) bool {
	return a.Kind == b.Kind && a.Version == b.Version && a.State == b.State && a.RecordedAt.Equal(b.RecordedAt)
}

// explained tells whether a refusal says why, and that it wrote nothing.
func explained(t *rapid.T, err error, events []graph.Event) {
	var e *graph.Error
	if !errors.As(err, &e) || len(events) > 0 {
		t.Fatalf("refused with %v and %v", err, events)
	}
	switch e.Code {
	case graph.Forbidden, graph.Conflict:
		if !slices.Contains(graph.RefusalReasons(), e.Reason) {
			t.Fatalf("the reason %q is not listed", e.Reason)
		}
	case graph.Invalid:
		for _, f := range e.Fields {
			if f.Path == "" || !slices.Contains(graph.FieldCodes(), f.Code) {
				t.Fatalf("the field %v is not listed", f)
			}
		}
	case graph.NotFound:
	default:
		t.Fatalf("refused with %v", e)
	}
}

// TestAnyHistoryKeepsTheInvariants sends random orders of everybody through one
// attempt and looks at it after each.
func TestAnyHistoryKeepsTheInvariants(t *testing.T) {
	reached := map[graph.State]bool{}
	rapid.Check(t, func(t *rapid.T) {
		l := anyLife(rapid.Uint64().Draw(t, "seed"))
		for range 60 {
			l.order(t)
			keepsInvariants(t, l.attempt)
			reached[l.attempt.State()] = true
		}
	})
	if len(reached) < 10 {
		t.Errorf("the lives reached few states: %v", reached)
	}
}

func keepsInvariants(t *rapid.T, a graph.Attempt) {
	state, err := graph.Replay(a.Events)
	if err != nil || state != a.State() || a.Version() != len(a.Events) {
		t.Fatalf("folds to %q (%v), stands at %q in version %d of %d", state, err, a.State(), a.Version(), len(a.Events))
	}
	var was graph.Event
	for _, e := range a.Events {
		if e.RecordedAt.Before(was.RecordedAt) || e.EffectiveAt.After(e.RecordedAt) {
			t.Fatalf("time runs back at %+v", e)
		}
		came := e.State != was.State
		if wants := came && wantsReason(e.State); wants != (e.Reason != "") {
			t.Fatalf("%s came with the reason %q", e.Kind, e.Reason)
		}
		if (e.State == graph.Completed && came) != (e.Outcome != "") {
			t.Fatalf("%s came with the outcome %q", e.Kind, e.Outcome)
		}
		if came && was.State.Terminal() && e.State != graph.Erroneous &&
			e.Kind != graph.EventReopened && e.Kind != graph.EventDeclineUndone {
			t.Fatalf("%s leads out of %s", e.Kind, was.State)
		}
		was = e
	}
	if a.Mode == graph.Crisis && a.State() == graph.Expired {
		t.Fatal("a crisis expired")
	}
}

func wantsReason(s graph.State) bool {
	return slices.Contains([]graph.State{
		graph.Waitlisted, graph.Paused, graph.Failed, graph.Declined, graph.Withdrawn, graph.Expired,
	}, s)
}
