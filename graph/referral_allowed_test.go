package graph_test

import (
	"testing"

	"lavka/graph"
)

// allowed is the answer for one verb.
func allowed(t *testing.T, a graph.Attempt, actor graph.Actor, verb graph.Verb) string {
	t.Helper()
	for _, x := range graph.Allowed(a, actor, now()) {
		if x.Verb == verb {
			return x.Reason
		}
	}
	t.Fatalf("Allowed says nothing of %s", verb)
	return ""
}

func TestAScreenLearnsWhyNot(t *testing.T) {
	received := in(graph.Received, graph.Anonymous)
	tired := in(graph.Draft, graph.Anonymous)
	tired.Facts.CoordinatorActive = false
	for _, c := range []struct {
		attempt graph.Attempt
		actor   graph.Actor
		verb    graph.Verb
		reason  string
	}{
		{received, colleague(), graph.VerbAccept, ""},
		{received, colleague(), graph.VerbAcknowledge, graph.RefuseState},
		{received, colleague(), graph.VerbDecline, graph.RefuseRank},
		{received, coordinator(), graph.VerbDecline, ""},
		{received, colleague(), graph.VerbWithdraw, graph.RefusePart},
		{received, sender(), graph.VerbWithdraw, ""},
		{received, sender(), graph.VerbAccept, graph.RefusePart},
		{tired, sender(), graph.VerbSend, graph.RefuseNoCoordinator},
		{in(graph.Accepted, graph.Warm), colleague(), graph.VerbFirstContact, graph.RefuseUnconfirmed},
		{in(graph.Active, graph.Written), colleague(), graph.VerbFail, ""},
		{in(graph.Active, graph.Written), admin(), graph.VerbMarkError, ""},
		{offered(graph.Sent), candidate(), graph.VerbClaim, ""},
	} {
		if got := allowed(t, c.attempt, c.actor, c.verb); got != c.reason {
			t.Errorf("%s in %s: %q, want %q", c.verb, c.attempt.State(), got, c.reason)
		}
	}
}

func TestAScreenOffersAStrangerNothing(t *testing.T) {
	if got := graph.Allowed(in(graph.Sent, graph.Written), stranger(), now()); len(got) != 0 {
		t.Errorf("a stranger gets %v", got)
	}
	if got := graph.Allowed(in(graph.Draft, graph.Written), coordinator(), now()); len(got) != 0 {
		t.Errorf("the recipient of a draft gets %v", got)
	}
	if got := graph.Allowed(unwritten(graph.Written), sender(), now()); len(got) != 0 {
		t.Errorf("an attempt that does not exist offers %v", got)
	}
}

func TestAllowedSpeaksOfEveryVerbOfAPersonOnce(t *testing.T) {
	count := map[graph.Verb]int{}
	for _, x := range graph.Allowed(in(graph.Sent, graph.Written), sender(), now()) {
		count[x.Verb]++
	}
	for _, row := range readGrid(t) {
		want := 1
		if row.who == "Y" || row.verb == graph.VerbDraft {
			want = 0
		}
		if count[row.verb] != want {
			t.Errorf("%s is answered %d times", row.verb, count[row.verb])
		}
		delete(count, row.verb)
	}
	if len(count) > 0 {
		t.Errorf("unknown verbs: %v", count)
	}
}
