package graph_test

import (
	"slices"
	"testing"
	"time"

	"pgregory.net/rapid"

	"lavka/graph"
	"lavka/graph/worktime"
)

func limits(of graph.TermsFor, name graph.LimitName, limit time.Duration) map[graph.LimitKey]time.Duration {
	return map[graph.LimitKey]time.Duration{{For: of, Name: name}: limit}
}

func TestTheSetThatNobodyChangedIsTheTableOfTheSpecification(t *testing.T) {
	const day = worktime.Day
	want := map[graph.TermsFor]map[graph.LimitName]time.Duration{
		graph.ForRoutine: {
			"ACKNOWLEDGE": 2 * day, "DECIDE": 5 * day, "FIRST_CONTACT": 10 * day, "REMIND_1": day, "REMIND_2": 2 * day,
			"REMIND_3": 4 * day, "ESCALATE": 5 * day, "EXPIRE": 15 * day,
		},
		graph.ForUrgent: {
			"ACKNOWLEDGE": 4 * time.Hour, "DECIDE": day, "FIRST_CONTACT": 2 * day, "REMIND_1": 2 * time.Hour,
			"REMIND_2": 4 * time.Hour, "ESCALATE": day, "EXPIRE": 5 * day,
		},
		graph.ForCrisis:   {"ACKNOWLEDGE": time.Hour, "REMIND_1": 30 * time.Minute, "ESCALATE": time.Hour},
		graph.ForQuestion: {"DECIDE": 3 * day, "REMIND_1": day, "REMIND_2": 2 * day, "EXPIRE": 10 * day},
	}
	count := 0
	for _, l := range (graph.TermSet{}).All() {
		if l.Holds != want[l.For][l.Name] || l.Changed() || l.Most != 2*l.Holds {
			t.Errorf("%+v, want %s", l, want[l.For][l.Name])
		}
		count++
	}
	if count != 22 {
		t.Errorf("%d limits", count)
	}
	if err := (graph.TermSet{}).Check(); err != nil {
		t.Error(err)
	}
}

func TestTermsStayWithinTheirBoundsAndInOrder(t *testing.T) {
	const day = worktime.Day
	for name, c := range map[string]struct {
		set    graph.TermSet
		fields []graph.Field
	}{
		"shorter":        {graph.TermSet{Limits: limits(graph.ForRoutine, graph.LimitAcknowledge, day)}, nil},
		"twice as long":  {graph.TermSet{Limits: limits(graph.ForRoutine, graph.LimitFirstContact, 20*day)}, nil},
		"longer":         {graph.TermSet{Limits: limits(graph.ForRoutine, graph.LimitFirstContact, 20*day+time.Minute)}, []graph.Field{{Path: "limits.ROUTINE.FIRST_CONTACT", Code: graph.FieldBounds}}},
		"none":           {graph.TermSet{Limits: limits(graph.ForUrgent, graph.LimitAcknowledge, 0)}, []graph.Field{{Path: "limits.URGENT.ACKNOWLEDGE", Code: graph.FieldBounds}}},
		"half an expiry": {graph.TermSet{Limits: limits(graph.ForRoutine, graph.LimitExpire, 7*day)}, []graph.Field{{Path: "limits.ROUTINE.EXPIRE", Code: graph.FieldBounds}}},
		"a crisis has no decision": {
			graph.TermSet{Limits: limits(graph.ForCrisis, graph.LimitExpire, day)},
			[]graph.Field{{Path: "limits.CRISIS.EXPIRE", Code: graph.FieldUnknown}},
		},
		"acknowledged after it was decided": {
			graph.TermSet{Limits: limits(graph.ForUrgent, graph.LimitDecide, 3*time.Hour)},
			[]graph.Field{{Path: "limits.URGENT.DECIDE", Code: graph.FieldOrder}},
		},
		"two reminders at once": {
			graph.TermSet{Limits: limits(graph.ForRoutine, graph.LimitRemind1, 2*day)},
			[]graph.Field{{Path: "limits.ROUTINE.REMIND_2", Code: graph.FieldOrder}},
		},
		"ends before the manager could act": {
			graph.TermSet{Limits: map[graph.LimitKey]time.Duration{
				{For: graph.ForRoutine, Name: graph.LimitEscalate}: 10 * day, {For: graph.ForRoutine, Name: graph.LimitExpire}: 10*day + time.Hour,
			}},
			[]graph.Field{{Path: "limits.ROUTINE.EXPIRE", Code: graph.FieldOrder}},
		},
		"hours":            {graph.TermSet{Opens: 7 * 60, Closes: 15*60 + 30}, nil},
		"no hours":         {graph.TermSet{Opens: 12 * 60, Closes: 12 * 60}, []graph.Field{{Path: "closes", Code: graph.FieldBounds}}},
		"too few":          {graph.TermSet{Opens: 12 * 60, Closes: 15 * 60}, []graph.Field{{Path: "closes", Code: graph.FieldBounds}}},
		"at night":         {graph.TermSet{Opens: 60, Closes: 12 * 60}, []graph.Field{{Path: "opens", Code: graph.FieldBounds}}},
		"minutes and odd":  {graph.TermSet{Opens: 8*60 + 7, Closes: 16 * 60}, []graph.Field{{Path: "opens", Code: graph.FieldBounds}}},
		"until next night": {graph.TermSet{Opens: 8 * 60, Closes: 23 * 60}, []graph.Field{{Path: "closes", Code: graph.FieldBounds}}},
	} {
		err := c.set.Check()
		e, _ := graph.AsError(err)
		if (err == nil) != (c.fields == nil) || err != nil && !slices.Equal(e.Fields, c.fields) {
			t.Errorf("%s: %v, want %v", name, err, c.fields)
		}
	}
}

// Whatever day an organisation has, its defaults keep the rules that are asked of
// what it chooses itself.
func TestDefaultsOfAnyDayAreInOrder(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		opens := graph.EarliestOpens + 15*rapid.IntRange(0, 30).Draw(rt, "opens")
		closes := opens + graph.ShortestDay + 15*rapid.IntRange(0, 40).Draw(rt, "length")
		s := graph.TermSet{Opens: opens, Closes: min(closes, graph.LatestCloses)}
		if s.Closes-s.Opens < graph.ShortestDay {
			return
		}
		if err := s.Check(); err != nil {
			rt.Fatalf("%+v: %v", s, err)
		}
		if day := s.Calendar().Day(); s.Of(graph.Routine).Acknowledge != 2*day {
			rt.Fatalf("two days of %s are %s", day, s.Of(graph.Routine).Acknowledge)
		}
	})
}

func TestDeadlinesFollowTheTermsOfTheRecipientAndTheHoursOfWhoOwes(t *testing.T) {
	sent := historyOf(graph.Routine, sentAt9())
	sent.Facts.RecipientTerms = graph.TermSet{
		Opens: 12 * 60, Closes: 18 * 60, Limits: limits(graph.ForRoutine, graph.LimitAcknowledge, 3*time.Hour),
	}
	if got := sent.DueAt(); !got.Equal(prague(23, 15, 0)) {
		t.Errorf("three hours of an afternoon: %s", got)
	}
	asked := historyOf(graph.Routine, sentAt9(), moment{kind: graph.EventAsked, state: graph.InfoNeeded, at: prague(23, 9, 30)})
	asked.Facts.SenderTerms = graph.TermSet{Opens: 6 * 60, Closes: 10 * 60}
	asked.Facts.RecipientTerms = graph.TermSet{Limits: limits(graph.ForQuestion, graph.LimitDecide, 13*time.Hour)}
	if got := asked.DueAt(); !got.Equal(prague(27, 6, 30)) {
		t.Errorf("thirteen hours in the sender's mornings: %s", got)
	}
	if day := asked.CountsBy().Day(); day != 4*time.Hour {
		t.Errorf("the day of who owes is %s", day)
	}
}
