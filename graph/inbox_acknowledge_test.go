package graph_test

import (
	"errors"
	"testing"

	"lavka/graph"
)

func TestCameOfTellsARefusalFromARaceAndLeavesTheRest(t *testing.T) {
	item := graph.SeenAttempt{Attempt: "a", Seen: 2}
	me := graph.Actor{Kind: graph.ActorWorker, Worker: "me"}
	by := func(worker graph.WorkerID, side graph.Party) graph.AttemptDetail {
		return graph.AttemptDetail{
			AttemptRow: graph.AttemptRow{State: graph.Received, Side: graph.PartyRecipient},
			Events:     []graph.EventLine{{Event: graph.Event{Worker: worker}, Side: side, WorkerName: "Petra"}},
		}
	}
	taken := graph.Acknowledged{Attempt: "a", Came: graph.AcknowledgingTaken, State: graph.Received}
	changed := func(name string) graph.Acknowledged {
		return graph.Acknowledged{
			Attempt: "a", Came: graph.AcknowledgingChanged, Code: graph.RefuseStale, State: graph.Received, By: name,
		}
	}
	refused := func(code string) graph.Acknowledged {
		return graph.Acknowledged{Attempt: "a", Came: graph.AcknowledgingRefused, Code: code}
	}
	stale := graph.Refuse(graph.Conflict, "x", graph.RefuseStale)
	for name, test := range map[string]struct {
		current  graph.AttemptDetail
		err      error
		want     graph.Acknowledged
		answered bool
	}{
		"taken":                      {by("me", graph.PartyRecipient), nil, taken, true},
		"a colleague was faster":     {by("she", graph.PartyRecipient), stale, changed("Petra"), true},
		"the other side was faster":  {by("they", graph.PartySender), stale, changed(""), true},
		"my other window was faster": {by("me", graph.PartyRecipient), stale, changed(""), true},
		"another's step":             {graph.AttemptDetail{}, graph.Refuse(graph.Forbidden, "x", graph.RefuseRank), refused(graph.RefuseRank), true},
		"none of ours":               {graph.AttemptDetail{}, graph.Refuse(graph.NotFound, "x", ""), refused(graph.RefusePart), true},
		"a guard": {
			graph.AttemptDetail{}, graph.Refuse(graph.Conflict, "x", graph.RefuseConsent), refused(graph.RefuseConsent), true,
		},
		"no database":  {graph.AttemptDetail{}, graph.Refuse(graph.Unavailable, "x", ""), graph.Acknowledged{}, false},
		"a wrong list": {graph.AttemptDetail{}, graph.InvalidFields("x"), graph.Acknowledged{}, false},
		"anything":     {graph.AttemptDetail{}, errors.New("x"), graph.Acknowledged{}, false},
	} {
		if got, answered := graph.CameOf(item, me, test.current, test.err); got != test.want || answered != test.answered {
			t.Errorf("%s: %+v %v, want %+v %v", name, got, answered, test.want, test.answered)
		}
	}
}

func TestListToAcknowledgeHoldsOneToAHundredDifferentOnes(t *testing.T) {
	list := func(n int) []graph.SeenAttempt {
		items := make([]graph.SeenAttempt, n)
		for i := range items {
			items[i].Attempt = graph.AttemptID(rune('a' + i))
		}
		return items
	}
	for n, code := range map[int]string{0: graph.FieldRequired, 1: "", 100: "", 101: graph.FieldTooMany} {
		fields := graph.WrongToAcknowledge(list(n))
		if code == "" && len(fields) > 0 || code != "" && (len(fields) != 1 || fields[0] != graph.Field{Path: "items", Code: code}) {
			t.Errorf("%d: %v", n, fields)
		}
	}
	if fields := graph.WrongToAcknowledge(append(list(2), list(1)...)); len(fields) != 1 || fields[0].Code != graph.FieldTwice {
		t.Errorf("one twice: %v", fields)
	}
}
