package graph_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"lavka/graph"
)

// The histories of these tests begin on Monday 23 November 2026 at 9:00 in Prague.
func sentAt9() moment {
	return moment{kind: graph.EventSent, state: graph.Sent, at: prague(23, 9, 0)}
}

// scheduler looks at an attempt at the moments of a list and does what is due, as
// the store does.
type scheduler struct {
	t       *testing.T
	attempt graph.Attempt
	told    []string
}

// look does all that is due at the moment, one duty after another.
func (s *scheduler) look(at time.Time) {
	s.t.Helper()
	for range 20 {
		d := s.attempt.NextDuty()
		if !d.Due(at) {
			return
		}
		order := graph.Order{Key: d.Key("a"), Attempt: s.attempt.ID, Command: d.Command()}
		events, err := graph.Decide(s.attempt, order, graph.System(), at)
		if err != nil {
			s.t.Fatalf("%s at %s: %v", d.Kind, at, err)
		}
		s.attempt.Events = append(slices.Clone(s.attempt.Events), events...)
		s.told = append(s.told, fmt.Sprintf("%s %s", d.Kind, at.In(graph.Prague()).Format("2.1. 15:04")))
	}
	s.t.Fatalf("twenty duties at %s: %v", at, s.told)
}

// run looks every quarter of an hour.
func (s *scheduler) run(from, until time.Time) {
	s.t.Helper()
	for at := from; !at.After(until); at = at.Add(15 * time.Minute) {
		s.look(at)
	}
}

func TestDutiesOfTheTableAreDoneAtTheirTime(t *testing.T) {
	received := moment{kind: graph.EventAcknowledged, state: graph.Received, at: prague(23, 11, 0)}
	asked := moment{kind: graph.EventAsked, state: graph.InfoNeeded, at: prague(23, 12, 0)}
	accepted := moment{kind: graph.EventAccepted, state: graph.Accepted, at: prague(23, 12, 0)}
	met := moment{kind: graph.EventFirstContact, state: graph.Active, at: prague(24, 10, 0)}
	review := moment{kind: graph.EventWaitlisted, state: graph.Waitlisted, at: prague(23, 12, 0), on: prague(30, 12, 0)}
	pause := moment{kind: graph.EventPaused, state: graph.Paused, at: prague(25, 12, 0), on: prague(29, 12, 0)}
	for name, c := range map[string]struct {
		a    graph.Attempt
		want string
	}{
		"routine": {
			historyOf(graph.Routine, sentAt9()),
			"REMIND 24.11. 09:00, REMIND 25.11. 09:00, REMIND 27.11. 09:00, ESCALATE 30.11. 09:00, EXPIRE 14.12. 09:00",
		},
		"routine, acknowledged": {
			historyOf(graph.Routine, sentAt9(), received),
			"REMIND 24.11. 09:00, REMIND 25.11. 09:00, REMIND 27.11. 09:00, ESCALATE 30.11. 09:00, EXPIRE 14.12. 09:00",
		},
		"urgent": {
			historyOf(graph.Urgent, sentAt9()),
			"REMIND 23.11. 11:00, REMIND 23.11. 13:00, ESCALATE 24.11. 09:00, EXPIRE 30.11. 09:00",
		},
		"crisis never expires": {
			historyOf(graph.UrgencyCrisis, sentAt9()), "REMIND 23.11. 09:30, ESCALATE 23.11. 10:00",
		},
		"a question": {
			historyOf(graph.Routine, sentAt9(), received, asked),
			"REMIND 24.11. 12:00, REMIND 25.11. 12:00, EXPIRE 7.12. 12:00",
		},
		"taken on: when the first contact is late": {
			historyOf(graph.Routine, sentAt9(), accepted),
			"REMIND 7.12. 09:00, REMIND 8.12. 09:00, REMIND 9.12. 09:00, ESCALATE 11.12. 09:00",
		},
		"a waiting list: every 30 days, the manager after two": {
			historyOf(graph.Routine, sentAt9(), review),
			"REVIEW 30.11. 08:00, REVIEW 30.12. 08:00, ESCALATE 30.12. 16:00, REVIEW 29.1. 08:00",
		},
		"a pause until a Sunday": {
			historyOf(graph.Routine, sentAt9(), accepted, met, pause),
			"REVIEW 30.11. 08:00, REVIEW 29.12. 08:00, ESCALATE 29.12. 16:00, REVIEW 28.1. 08:00",
		},
		"a result that nobody told": {
			historyOf(graph.Routine, sentAt9(), accepted, met),
			"RESULT 28.12. 08:00, RESULT 25.1. 08:00",
		},
	} {
		s := scheduler{t: t, attempt: c.a}
		last := c.a.Events[len(c.a.Events)-1].RecordedAt
		s.run(last, time.Date(2027, 1, 30, 0, 0, 0, 0, time.UTC))
		if got := strings.Join(s.told, ", "); got != c.want {
			t.Errorf("%s:\n got %s\nwant %s", name, got, c.want)
		}
		if _, err := graph.Replay(s.attempt.Events); err != nil && c.a.Events[0].Kind == graph.EventDrafted {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// Whatever the clock did, overdue work is reminded first, and what ends it or goes
// to the manager follows what was really recorded.
func TestAfterAnOutageOverdueWorkIsOnlyReminded(t *testing.T) {
	for name, c := range map[string]struct {
		urgency graph.Urgency
		back    time.Time
		want    string
	}{
		"a week": {
			graph.Routine, prague(30, 12, 0),
			"REMIND 30.11. 12:00, ESCALATE 1.12. 12:00, EXPIRE 14.12. 09:00",
		},
		"a week, urgent": {
			graph.Urgent, prague(30, 12, 0),
			"REMIND 30.11. 12:00, ESCALATE 30.11. 16:00, EXPIRE 1.12. 16:00",
		},
		"two months over Christmas": {
			graph.Routine, time.Date(2027, 1, 25, 9, 0, 0, 0, time.UTC),
			"REMIND 25.1. 10:00, ESCALATE 26.1. 10:00, EXPIRE 27.1. 10:00",
		},
	} {
		s := scheduler{t: t, attempt: historyOf(c.urgency, sentAt9())}
		s.look(c.back)
		if len(s.told) != 1 || !strings.HasPrefix(s.told[0], "REMIND") {
			t.Errorf("%s: the first look did %v", name, s.told)
		}
		s.run(c.back, time.Date(2027, 2, 1, 0, 0, 0, 0, time.UTC))
		if got := strings.Join(s.told, ", "); got != c.want {
			t.Errorf("%s:\n got %s\nwant %s", name, got, c.want)
		}
	}
}

func TestAClockThatGoesBackDoesNothing(t *testing.T) {
	s := scheduler{t: t, attempt: historyOf(graph.Routine, sentAt9())}
	s.look(prague(24, 9, 0))
	s.look(prague(23, 9, 30))
	s.look(prague(24, 9, 0))
	s.look(prague(20, 9, 0))
	if len(s.told) != 1 {
		t.Errorf("told %v", s.told)
	}
}

func TestAnAnswerDoesNotRemindOfWhatWasRemindedBefore(t *testing.T) {
	s := scheduler{t: t, attempt: historyOf(graph.Routine, sentAt9())}
	s.run(prague(23, 9, 0), prague(24, 12, 0)) // reminded once
	for _, m := range []moment{
		{kind: graph.EventAsked, state: graph.InfoNeeded, at: prague(24, 12, 0)},
		{kind: graph.EventAnswered, state: graph.Received, at: prague(24, 15, 0)},
	} {
		s.attempt.Events = append(s.attempt.Events, graph.Event{
			Kind: m.kind, State: m.state, Version: s.attempt.Version() + 1, RecordedAt: m.at, EffectiveAt: m.at,
		})
	}
	s.told = nil
	s.run(prague(24, 15, 0), prague(26, 9, 0))
	if got := strings.Join(s.told, ", "); got != "REMIND 25.11. 12:00" {
		t.Errorf("after three hours that a question took: %s", got)
	}
}

func TestAReviewPutsTheNextOneOffAndEndsWhatWasStale(t *testing.T) {
	s := scheduler{t: t, attempt: historyOf(graph.Routine, sentAt9(),
		moment{kind: graph.EventWaitlisted, state: graph.Waitlisted, at: prague(23, 12, 0), on: prague(25, 12, 0)})}
	s.run(prague(23, 12, 0), prague(25, 12, 0))
	if s.attempt.Stale() {
		t.Error("stale before a review was missed")
	}
	s.run(prague(25, 12, 0), time.Date(2026, 12, 28, 16, 0, 0, 0, time.UTC))
	if !s.attempt.Stale() {
		t.Fatalf("two reviews were missed: %v", s.told)
	}
	at := time.Date(2026, 12, 29, 9, 0, 0, 0, time.UTC)
	order := graph.Order{Attempt: "a", Seen: s.attempt.Version() - 1, Command: graph.Review{NextOn: at.AddDate(0, 0, 20)}}
	events, err := graph.Decide(s.attempt, order, coordinator(), at)
	if err != nil {
		t.Fatal(err)
	}
	s.attempt.Events = append(s.attempt.Events, events...)
	if want := time.Date(2027, 1, 18, 15, 0, 0, 0, time.UTC); s.attempt.Stale() || !s.attempt.DueAt().Equal(want) {
		t.Errorf("stale %t, due %s", s.attempt.Stale(), s.attempt.DueAt())
	}
	if d := s.attempt.NextDuty(); d.Kind != graph.DutyReview || d.Nth != 3 || d.At.Day() != 18 {
		t.Errorf("the next duty is %+v", d)
	}
}

func TestAReviewLiesWithinThirtyDays(t *testing.T) {
	a := in(graph.Waitlisted, graph.Anonymous)
	invalid(t, a, colleague(), graph.Review{}, graph.Field{Path: "reviewOn", Code: graph.FieldRequired})
	invalid(t, a, colleague(), graph.Review{NextOn: now().AddDate(0, 0, 31)}, graph.Field{Path: "reviewOn", Code: graph.FieldTooFar})
	invalid(t, a, colleague(), graph.Review{NextOn: now().AddDate(0, 0, -1)}, graph.Field{Path: "reviewOn", Code: graph.FieldPast})
	must(t, a, colleague(), graph.Review{NextOn: now().AddDate(0, 0, 30)})
}

// A reminder that comes between a look and a click must not send the click back.
func TestWhatTheSystemNotesDownMakesNobodysLookStale(t *testing.T) {
	a := in(graph.Sent, graph.Anonymous)
	seen := a.Version()
	a = must(t, a, graph.System(), graph.Remind{})
	a = must(t, a, graph.System(), graph.Escalate{})
	o := order(a, graph.Acknowledge{})
	o.Seen = seen
	if _, err := graph.Decide(a, o, colleague(), now()); err != nil {
		t.Errorf("after a reminder: %v", err)
	}
	o.Seen = seen - 1
	if _, err := graph.Decide(a, o, colleague(), now()); graph.CodeOf(err) != graph.Conflict {
		t.Errorf("of an older look: %v", err)
	}
	o.Seen = a.Version() + 1
	if _, err := graph.Decide(a, o, colleague(), now()); graph.CodeOf(err) != graph.Conflict {
		t.Errorf("of a look into the future: %v", err)
	}
}

func TestNothingIsOwedToADraftOrWhatHasEnded(t *testing.T) {
	for _, s := range graph.States() {
		d := in(s, graph.Anonymous).NextDuty()
		want := s != graph.Draft && !s.Terminal() && s != graph.Waitlisted && s != graph.Paused // without a day there
		if (d.Kind != "") != want {
			t.Errorf("in %s: %+v", s, d)
		}
	}
}

func TestTheLadderOfACrisisHasNoEnd(t *testing.T) {
	for _, s := range []graph.State{graph.Sent, graph.Received, graph.InfoNeeded} {
		look := scheduler{t: t, attempt: in(s, graph.Crisis)}
		for at := now(); at.Before(now().AddDate(0, 3, 0)); at = at.Add(6 * time.Hour) {
			look.look(at)
		}
		if len(look.told) == 0 || slices.ContainsFunc(look.told, func(told string) bool { return strings.HasPrefix(told, "EXPIRE") }) {
			t.Errorf("in %s: %v", s, look.told)
		}
	}
}
