package graph_test

import (
	"testing"
	"time"

	"lavka/graph"
	"lavka/graph/worktime"
)

// prague is a moment of a November's day in Prague, an hour ahead of UTC.
func prague(day, hour, minute int) time.Time {
	return time.Date(2026, time.November, day, hour-1, minute, 0, 0, time.UTC)
}

// moment is one line of a history: what brought it where, when, with what day.
type moment struct {
	kind  graph.EventKind
	state graph.State
	at    time.Time
	on    time.Time
}

func historyOf(urgency graph.Urgency, moments ...moment) graph.Attempt {
	a := unwritten(graph.Anonymous)
	a.Urgency = urgency
	for i, m := range moments {
		a.Events = append(a.Events, graph.Event{
			Kind: m.kind, State: m.state, Version: i + 1, RecordedAt: m.at, EffectiveAt: m.at, On: m.on,
			Organisation: provider, Worker: "rita",
		})
	}
	return a
}

func TestNextStepIsDueInWorkingTime(t *testing.T) {
	// Monday 23 November 2026, 9:00.
	sent := moment{kind: graph.EventSent, state: graph.Sent, at: prague(23, 9, 0)}
	received := moment{kind: graph.EventAcknowledged, state: graph.Received, at: prague(23, 11, 0)}
	asked := moment{kind: graph.EventAsked, state: graph.InfoNeeded, at: prague(23, 12, 0)}
	answered := moment{kind: graph.EventAnswered, state: graph.Received, at: prague(25, 15, 0)}
	accepted := moment{kind: graph.EventAccepted, state: graph.Accepted, at: prague(24, 9, 0)}
	promised := accepted
	promised.on = prague(26, 0, 30)
	late := accepted
	late.on = time.Date(2027, 3, 1, 0, 0, 0, 0, time.UTC)
	review := moment{kind: graph.EventWaitlisted, state: graph.Waitlisted, at: prague(24, 9, 0), on: prague(30, 0, 0)}
	promoted := moment{kind: graph.EventPromoted, state: graph.Accepted, at: prague(26, 9, 0)}
	declined := moment{kind: graph.EventDeclined, state: graph.Declined, at: prague(23, 15, 0)}
	undone := moment{kind: graph.EventDeclineUndone, state: graph.Received, at: prague(25, 9, 0)}
	for name, c := range map[string]struct {
		a    graph.Attempt
		want time.Time
	}{
		"routine, sent: two days":                       {historyOf(graph.Routine, sent), prague(25, 9, 0)},
		"urgent, sent: four hours":                      {historyOf(graph.Urgent, sent), prague(23, 13, 0)},
		"crisis, sent: an hour":                         {historyOf(graph.UrgencyCrisis, sent), prague(23, 10, 0)},
		"received: five days since it was sent":         {historyOf(graph.Routine, sent, received), prague(30, 9, 0)},
		"asked: the sender has three days":              {historyOf(graph.Routine, sent, received, asked), prague(26, 12, 0)},
		"answered: the recipient's clock runs on":       {historyOf(graph.Routine, sent, received, asked, answered), time.Date(2026, 12, 2, 11, 0, 0, 0, time.UTC)},
		"accepted: ten days since it was sent":          {historyOf(graph.Routine, sent, accepted), time.Date(2026, 12, 7, 8, 0, 0, 0, time.UTC)},
		"accepted with a promise: until that day ends":  {historyOf(graph.Routine, sent, promised), prague(26, 16, 0)},
		"a promise does not put the limit off":          {historyOf(graph.Routine, sent, late), time.Date(2026, 12, 7, 8, 0, 0, 0, time.UTC)},
		"crisis, accepted: the same day":                {historyOf(graph.UrgencyCrisis, sent, moment{kind: graph.EventAccepted, state: graph.Accepted, at: prague(23, 9, 10)}), prague(23, 16, 0)},
		"wait-listed: the day of the review":            {historyOf(graph.Routine, sent, review), prague(30, 16, 0)},
		"promoted: ten days anew":                       {historyOf(graph.Routine, sent, review, promoted), time.Date(2026, 12, 10, 8, 0, 0, 0, time.UTC)},
		"declined: the sender looks within a day":       {historyOf(graph.Routine, sent, declined), prague(24, 15, 0)},
		"undone: what was spent before stays spent":     {historyOf(graph.Routine, sent, declined, undone), time.Date(2026, 12, 1, 10, 0, 0, 0, time.UTC)},
		"a limit that was over stays over":              {historyOf(graph.Urgent, sent, moment{kind: graph.EventAcknowledged, state: graph.Received, at: prague(27, 9, 0)}), prague(27, 9, 0)},
		"first contact done: nothing limits the result": {historyOf(graph.Routine, sent, accepted, moment{kind: graph.EventFirstContact, state: graph.Active, at: prague(25, 9, 0)}), time.Time{}},
	} {
		if got := c.a.DueAt(); !got.Equal(c.want) {
			t.Errorf("%s: %s, want %s", name, got, c.want)
		}
	}
}

func TestWhoIsWaitedFor(t *testing.T) {
	for _, s := range graph.States() {
		a := in(s, graph.Anonymous)
		want := s.Owes()
		if s == graph.Completed || s == graph.Failed || s == graph.Declined || s == graph.Expired {
			want = graph.PartySender
		}
		if got := a.Waits(); got != want && s != graph.Withdrawn {
			t.Errorf("in %s something waits for %s, want %s", s, got, want)
		}
	}
	gone := historyOf(graph.Routine, moment{kind: graph.EventSent, state: graph.Sent, at: prague(23, 9, 0)},
		moment{kind: graph.EventWithdrawn, state: graph.Withdrawn, at: prague(23, 10, 0)})
	gone.Events[1].Organisation = townHall
	if got := gone.Waits(); got != graph.NoParty {
		t.Errorf("who withdrew it is told of it: %s", got)
	}
	gone.Events[1].Organisation = provider
	if got := gone.Waits(); got != graph.PartySender {
		t.Errorf("the sender is not told that the consent went: %s", got)
	}
}

func TestTermsGrowWithTheStepAndShrinkWithTheUrgency(t *testing.T) {
	routine, urgent, crisis := graph.TermsOf(graph.Routine), graph.TermsOf(graph.Urgent), graph.TermsOf(graph.UrgencyCrisis)
	for _, terms := range []graph.Terms{routine, urgent} {
		if terms.Acknowledge >= terms.Decide || terms.Decide >= terms.FirstContact || terms.Escalate >= terms.Expire {
			t.Errorf("the steps do not follow each other: %+v", terms)
		}
	}
	if crisis.Acknowledge >= urgent.Acknowledge || urgent.Acknowledge >= routine.Acknowledge || crisis.Expire != 0 {
		t.Errorf("crisis %+v, urgent %+v, routine %+v", crisis, urgent, routine)
	}
	if routine.Acknowledge != 2*worktime.Day || graph.TermsOfQuestion().Decide != 3*worktime.Day {
		t.Errorf("routine %+v", routine)
	}
}
