package store_test

import (
	"fmt"
	"slices"
	"testing"

	"lavka/graph"
)

func seenOf(all ...graph.AttemptDetail) []graph.SeenAttempt {
	items := make([]graph.SeenAttempt, len(all))
	for i, a := range all {
		items[i] = graph.SeenAttempt{Attempt: a.ID, Seen: a.Version}
	}
	return items
}

func (w *team) acknowledge(who graph.Actor, key string, items []graph.SeenAttempt) []graph.Acknowledged {
	w.t.Helper()
	answers, err := w.store.AcknowledgeAll(w.t.Context(), who, key, items)
	if err != nil {
		w.t.Fatal(err)
	}
	return answers
}

func acknowledgedEvents(t *testing.T) any {
	t.Helper()
	return process.Run(t, "MATCH (e:ReferralEvent {kind: 'acknowledged'}) RETURN count(e) AS n", nil)[0]["n"]
}

func TestManyAreAcknowledgedEachByItself(t *testing.T) {
	w := newTeam(t)
	boss, colleague := w.workers[0], w.workers[1]
	waits, answered, asked := w.send(0, 0, graph.Routine), w.send(0, 0, graph.Urgent), w.send(0, 1, graph.Routine)
	withdrawn := w.send(1, 1, graph.Routine)
	items := seenOf(waits, answered, asked, withdrawn)
	items = append(items, graph.SeenAttempt{Attempt: "none", Seen: 1})
	w.apply(colleague, answered, graph.Acknowledge{})
	w.apply(boss, asked, graph.Ask{Text: "Na co?"})
	w.apply(w.senders[1], withdrawn, graph.Withdraw{Reason: graph.ReasonSenderError})
	want := []graph.Acknowledged{
		{Attempt: waits.ID, Came: graph.AcknowledgingTaken, State: graph.Received},
		{Attempt: answered.ID, Came: graph.AcknowledgingChanged, Code: graph.RefuseStale, State: graph.Received, By: "Ota"},
		{Attempt: asked.ID, Came: graph.AcknowledgingChanged, Code: graph.RefuseStale, State: graph.InfoNeeded},
		{Attempt: withdrawn.ID, Came: graph.AcknowledgingChanged, Code: graph.RefuseStale, State: graph.Withdrawn},
		{Attempt: "none", Came: graph.AcknowledgingRefused, Code: graph.RefusePart},
	}
	if got := w.acknowledge(boss, "k", items); !slices.Equal(got, want) {
		t.Errorf("came\n%+v, want\n%+v", got, want)
	}
}

func TestSameKeyAcknowledgesOnceAndFinishesWhatWasInterrupted(t *testing.T) {
	w := newTeam(t)
	boss := w.workers[0]
	one, two := w.send(0, 0, graph.Routine), w.send(0, 1, graph.Routine)
	items := seenOf(one, two)
	w.acknowledge(boss, "k", items[:1])
	for range 2 {
		for _, a := range w.acknowledge(boss, "k", items) {
			if a.Came != graph.AcknowledgingTaken || a.State != graph.Received {
				t.Errorf("%+v", a)
			}
		}
	}
	if n := acknowledgedEvents(t); n != int64(2) {
		t.Errorf("%v acknowledged, want 2", n)
	}
}

func TestHundredFingersOnOneListAcknowledgeEachOnce(t *testing.T) {
	w := newTeam(t)
	items := seenOf(w.send(0, 0, graph.Routine), w.send(0, 1, graph.Routine), w.send(1, 0, graph.Urgent))
	taken := make([]int, racers)
	codes := race(func(i int) error {
		answers, err := w.store.AcknowledgeAll(t.Context(), w.workers[i%4], fmt.Sprint("k", i), items)
		for _, a := range answers {
			if a.Came == graph.AcknowledgingTaken {
				taken[i]++
			}
		}
		return err
	})
	sum := 0
	for _, n := range taken {
		sum += n
	}
	if codes[""] != racers || sum != len(items) {
		t.Errorf("%d taken of %d; %v", sum, len(items), codes)
	}
	if n := acknowledgedEvents(t); n != int64(len(items)) {
		t.Errorf("%v acknowledged, want %d", n, len(items))
	}
}

func TestListToAcknowledgeIsBoundedAndNamesEachOnce(t *testing.T) {
	w := newTeam(t)
	a := w.send(0, 0, graph.Routine)
	many := make([]graph.SeenAttempt, graph.MaxAcknowledged+1)
	for i := range many {
		many[i] = graph.SeenAttempt{Attempt: graph.AttemptID(fmt.Sprint(i)), Seen: 1}
	}
	for code, items := range map[string][]graph.SeenAttempt{
		graph.FieldRequired: nil, graph.FieldTooMany: many, graph.FieldTwice: seenOf(a, a),
	} {
		_, err := w.store.AcknowledgeAll(t.Context(), w.workers[0], "k", items)
		if e, ok := graph.AsError(err); !ok || e.Code != graph.Invalid || e.Fields[0] != (graph.Field{Path: "items", Code: code}) {
			t.Errorf("%s: %v", code, err)
		}
	}
	if _, err := w.store.AcknowledgeAll(t.Context(), w.workers[0], "", seenOf(a)); graph.CodeOf(err) != graph.Invalid {
		t.Errorf("without a key: %v", err)
	}
	foreign := w.senders[0]
	foreign.ActingFor = w.workers[0].ActingFor
	if _, err := w.store.AcknowledgeAll(t.Context(), foreign, "k", seenOf(a)); graph.CodeOf(err) != graph.Forbidden {
		t.Errorf("for another organisation: %v", err)
	}
	if answers := w.acknowledge(w.senders[0], "k", seenOf(a)); answers[0].Came != graph.AcknowledgingRefused || answers[0].State != "" && answers[0].State != graph.Sent {
		t.Errorf("the sender acknowledges: %+v", answers)
	}
}

func TestNewestFirstIsAnOrderInsideAGroup(t *testing.T) {
	w := newTeam(t)
	late := w.send(0, 0, graph.Routine)
	w.clock.At = w.clock.At.AddDate(0, 0, 1)
	fresh := w.send(0, 0, graph.Routine)
	asked := w.send(0, 0, graph.Routine)
	w.apply(w.workers[0], asked, graph.Ask{Text: "Na co?"})
	for order, want := range map[graph.InboxOrder][]graph.AttemptID{
		graph.OrderDue: {late.ID, fresh.ID, asked.ID}, graph.OrderNewest: {fresh.ID, late.ID, asked.ID},
	} {
		rows := w.inbox(w.workers[0], graph.InboxQuery{Box: graph.BoxReceived, Order: order}, 2)
		var got []graph.AttemptID
		for _, row := range rows {
			got = append(got, row.ID)
		}
		if !slices.Equal(got, want) {
			t.Errorf("%s: %v, want %v", order, got, want)
		}
	}
}

// What falls due while somebody leafs must not move from a page that comes to one
// that was.
func TestPagesGoOnAsOfTheFirst(t *testing.T) {
	w := newTeam(t)
	boss := w.workers[0]
	want := []graph.AttemptID{w.send(0, 0, graph.Routine).ID}
	for _, days := range []int{5, 7} {
		a := w.apply(boss, w.send(0, 0, graph.Routine), graph.Waitlist{ReviewOn: w.clock.At.AddDate(0, 0, days)})
		want = append(want, a.ID)
	}
	var got []graph.AttemptID
	page := graph.Page{First: 2}
	for more := true; more; {
		found, err := w.store.Attempts(t.Context(), boss, graph.InboxQuery{Box: graph.BoxReceived}, page)
		if err != nil {
			t.Fatal(err)
		}
		for _, row := range found.Rows {
			got = append(got, row.ID)
		}
		more, page.After = found.Info.HasNext, found.Info.End
		w.clock.At = w.clock.At.AddDate(0, 0, 9)
	}
	if !slices.Equal(got, want) {
		t.Errorf("leafed through %v, want %v", got, want)
	}
}
