package loop_test

import (
	"slices"
	"testing"
	"time"

	"pgregory.net/rapid"

	"lavka/graph"
	"lavka/graph/loop"
	"lavka/graph/worktime"
)

func query(scope loop.Scope) loop.Query {
	return loop.Query{Scope: scope, Toward: "4205", From: "2026-03", Until: "2026-08"}
}

func bands() []graph.AgeBand {
	return []graph.AgeBand{{Code: "young"}, {Code: "adults"}, {Code: "old"}}
}

// classByHand says from the history alone where an attempt belongs.
func classByHand(a graph.Attempt, now time.Time) loop.Class {
	handed, seen, bySender := false, false, false
	state := graph.NoState
	for _, e := range a.Events {
		switch e.Kind {
		case graph.EventSent:
			handed = true
		case graph.EventSendUndone:
			handed = false
		case graph.EventSenderSawResult:
			seen = true
		}
		if e.State != state {
			seen, bySender = false, e.Organisation == "town"
		}
		state = e.State
	}
	switch state {
	case graph.Erroneous, graph.Draft, graph.NoState:
		return loop.LeftOut
	case graph.Expired:
		return loop.Silent
	case graph.Active, graph.Paused:
		return loop.HalfClosed
	case graph.Completed, graph.Failed, graph.Declined, graph.Withdrawn:
		switch {
		case !handed:
			return loop.LeftOut
		case seen || bySender:
			return loop.Closed
		default:
			return loop.HalfClosed
		}
	default:
		if due := a.DueAt(); !due.IsZero() && now.After(due) {
			return loop.Silent
		}
		return loop.Open
	}
}

func TestEveryHistoryLiesInExactlyTheClassThatItsEventsSay(t *testing.T) {
	met, stood := map[loop.Class]int{}, map[graph.State]int{}
	rapid.Check(t, func(t *rapid.T) {
		for range 50 {
			oneLife(t, met, stood)
		}
	})
	for _, state := range graph.States() {
		if stood[state] == 0 {
			t.Errorf("no life ended in %s", state)
		}
	}
	for _, class := range loop.Classes() {
		if met[class] == 0 {
			t.Errorf("no life came to %s: %v", class, met)
		}
	}
}

func oneLife(t *rapid.T, met map[loop.Class]int, stood map[graph.State]int) {
	t.Helper()
	seed := rapid.Uint64().Draw(t, "seed")
	l := anyLife(seed, int(seed%30))
	now := worktime.Add(l.now, time.Duration(rapid.IntRange(0, 40*8).Draw(t, "hours"))*time.Hour)
	if _, err := graph.Replay(l.a.Events); err != nil {
		t.Fatal(err)
	}
	got := loop.FactOf(l.a).Class(now)
	if want := classByHand(l.a, now); got != want {
		t.Fatalf("%s in %s is %s, want %s", l.a.ID, l.a.State(), got, want)
	}
	met[got]++
	stood[l.a.State()]++
}

// some are so many random facts, of two kinds, some superseded.
func some(t *rapid.T) ([]loop.Fact, time.Time) {
	var facts []loop.Fact
	now := start()
	for range rapid.IntRange(0, 12).Draw(t, "lives") {
		l := anyLife(rapid.Uint64().Draw(t, "seed"), rapid.IntRange(3, 30).Draw(t, "steps"))
		f := loop.FactOf(l.a)
		if f.SentAt.IsZero() {
			continue // no statement gives what was never sent
		}
		f.Kind = rapid.SampledFrom([]graph.KindCode{"1", "25", ""}).Draw(t, "kind")
		f.AgeBand = rapid.SampledFrom([]string{"young", "adults", "old"}).Draw(t, "age")
		f.Last = rapid.Bool().Draw(t, "last")
		facts = append(facts, f)
		if l.now.After(now) {
			now = l.now
		}
	}
	return facts, worktime.Add(now, time.Hour)
}

func TestFunnelAddsUpInTheWholeAndInEverySplit(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		facts, now := some(t)
		report := loop.NewReport(query(loop.ScopeSent), facts, bands(), now)
		addsUp(t, report.Total, len(facts))
		for name, rows := range map[string][]loop.Row{"modes": report.Modes, "kinds": report.Kinds, "months": report.Months} {
			splitAddsUp(t, name, rows, report.Total)
		}
		referralsAddUp(t, report, facts, now)
	})
}

// splitAddsUp says whether the rows of a split are the whole.
func splitAddsUp(t *rapid.T, name string, rows []loop.Row, total loop.Counts) {
	t.Helper()
	sum, reached := map[loop.Class]int{}, map[loop.Step]int{}
	for _, row := range rows {
		n := 0
		for _, class := range loop.Classes() {
			sum[class] += row.Classes[class]
			n += row.Classes[class]
		}
		for _, step := range loop.AllSteps() {
			reached[step] += row.Reached[step]
		}
		addsUp(t, row.Counts, n)
	}
	for _, class := range loop.Classes() {
		if sum[class] != total.Classes[class] {
			t.Fatalf("%s have %d %s, the whole %d", name, sum[class], class, total.Classes[class])
		}
	}
	for _, step := range loop.AllSteps() {
		if reached[step] != total.Reached[step] {
			t.Fatalf("%s reached step %d %d times, the whole %d", name, step, reached[step], total.Reached[step])
		}
	}
}

// addsUp holds invariant 11: every attempt in exactly one class, every step's
// attempts at the next or lost.
func addsUp(t *rapid.T, c loop.Counts, n int) {
	t.Helper()
	sum := 0
	for _, class := range loop.Classes() {
		sum += c.Classes[class]
	}
	if sum != n || c.Reached[loop.StepSent] != n-c.Classes[loop.LeftOut] {
		t.Fatalf("%d attempts: classes %v, sent %d", n, c.Classes, c.Reached[loop.StepSent])
	}
	for _, step := range loop.AllSteps() {
		lost := c.Lost[step]
		next := c.Reached[step+1]
		if step == loop.StepKnown {
			next = c.Reached[step]
		}
		if c.Reached[step] != next+lost.Waiting+lost.Ended {
			t.Fatalf("step %d: %d reached it, %d the next, lost %+v", step, c.Reached[step], next, lost)
		}
	}
	if d := c.Decisions; d[loop.Accepted]+d[loop.Declined]+d[loop.Waitlisted] != c.Reached[loop.StepDecided] {
		t.Fatalf("decisions %v of %d", d, c.Reached[loop.StepDecided])
	}
	if c.ToAcknowledged.N != c.Reached[loop.StepAcknowledged] || c.ToResult.N != c.Reached[loop.StepResult] {
		t.Fatalf("waits of %d and %d, reached %v", c.ToAcknowledged.N, c.ToResult.N, c.Reached)
	}
}

func referralsAddUp(t *rapid.T, report loop.Report, facts []loop.Fact, now time.Time) {
	t.Helper()
	want := 0
	for _, f := range facts {
		if f.Last && f.Class(now) != loop.LeftOut {
			want++
		}
	}
	got := 0
	for _, n := range report.Referrals {
		got += n
	}
	if got != want || report.Referrals[loop.LeftOut] != 0 {
		t.Fatalf("%d referrals, want %d", got, want)
	}
}

// A life is told twice: what the fold keeps is what a walk over the events finds.
func TestStepsAreTheMomentsOfTheHistoryAsItStands(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a := anyLife(rapid.Uint64().Draw(t, "seed"), 30).a
		steps := loop.StepsOf(a.Events)
		if steps.Ended.IsZero() == a.State().Terminal() {
			t.Fatalf("%s ended at %s", a.State(), steps.Ended)
		}
		undone := slices.IndexFunc(a.Events, func(e graph.Event) bool { return e.Kind == graph.EventDeclineUndone })
		if undone >= 0 && undone == len(a.Events)-1 && !steps.Decided.IsZero() {
			t.Fatal("a refusal that was taken back counts as a decision")
		}
		if !steps.Seen.IsZero() && steps.Seen.Before(steps.Ended) {
			t.Fatalf("seen at %s, ended at %s", steps.Seen, steps.Ended)
		}
		if !steps.Decided.IsZero() && steps.Acknowledged.IsZero() {
			t.Fatal("decided and never answered")
		}
	})
}

func prague(t *testing.T, text string) time.Time {
	t.Helper()
	at, err := time.ParseInLocation("2006-01-02 15:04", text, graph.Prague())
	if err != nil {
		t.Fatal(err)
	}
	return at.UTC()
}

// Counted by hand: Good Friday 3 April and Easter Monday 6 April 2026 are holidays.
func TestWaitsAreWorkingTimeCountedByHand(t *testing.T) {
	l := &life{now: prague(t, "2026-04-02 15:00")}
	l.a = anyLife(1, 0).a
	l.a.Events = nil
	at := func(moment string, who graph.Actor, c graph.Command) {
		before := l.a.Version()
		l.now = prague(t, moment)
		l.give(who, c)
		if l.a.Version() == before {
			t.Fatalf("%s at %s was refused", c.Verb(), moment)
		}
	}
	at("2026-04-02 14:30", sender(), graph.DraftReferral{})
	at("2026-04-02 15:00", sender(), graph.Send{})
	at("2026-04-07 09:00", coordinator(), graph.Ask{Text: "?"})                       // 1 h + 1 h
	at("2026-04-08 09:00", sender(), graph.Answer{Text: "!"})                         //
	at("2026-04-08 10:00", coordinator(), graph.Accept{Responsible: "cora"})          // 1 h + 8 h + 2 h
	at("2026-04-09 08:00", coordinator(), graph.FirstContact{Channel: graph.ByPhone}) // 1 h + 16 h
	at("2026-04-10 16:00", coordinator(), graph.Complete{Outcome: graph.OutcomeOneOffHelp})
	at("2026-04-13 12:00", sender(), graph.SeeResult{}) // 4 h
	report := loop.NewReport(query(loop.ScopeSent), []loop.Fact{loop.FactOf(l.a)}, bands(), prague(t, "2026-06-14 12:00"))
	for name, c := range map[string]struct{ got, want time.Duration }{
		"acknowledged": {report.Total.ToAcknowledged.Median, 2 * time.Hour},
		"decided":      {report.Total.ToDecided.Median, 11 * time.Hour},
		"met":          {report.Total.ToMet.Median, 17 * time.Hour},
		"result":       {report.Total.ToResult.Median, 33 * time.Hour},
		"seen":         {report.Total.ToSeen.Median, 4 * time.Hour},
	} {
		if c.got != c.want {
			t.Errorf("%s after %s, want %s", name, c.got, c.want)
		}
	}
	if report.Total.Classes[loop.Closed] != 1 || report.Total.Reached[loop.StepKnown] != 1 || report.Months[1].Reached[loop.StepKnown] != 1 {
		t.Errorf("report %+v", report.Total)
	}
}

func TestARefusalTakenBackIsNoDecision(t *testing.T) {
	l := anyLife(1, 0)
	for _, step := range []struct {
		who  graph.Actor
		give graph.Command
		want loop.Step
	}{
		{sender(), graph.Send{}, loop.StepSent},
		{coordinator(), graph.Accept{Responsible: "cora"}, loop.StepDecided},
		{coordinator(), graph.Waitlist{ReviewOn: start().AddDate(0, 0, 5)}, loop.StepDecided},
		{coordinator(), graph.Decline{Reason: graph.ReasonSafety, By: graph.ByProvider}, loop.StepDecided},
		{coordinator(), graph.UndoDecline{}, loop.StepAcknowledged},
		{coordinator(), graph.Waitlist{ReviewOn: start().AddDate(0, 0, 5)}, loop.StepDecided},
	} {
		before := l.a.Version()
		l.give(step.who, step.give)
		f := loop.FactOf(l.a)
		if l.a.Version() == before || f.Step() != step.want {
			t.Fatalf("after %s: step %d, want %d", step.give.Verb(), f.Step(), step.want)
		}
	}
	if got := loop.FactOf(l.a).Decision(); got != loop.Waitlisted {
		t.Errorf("the decision is %s", got)
	}
}

func TestAnAreaShowsPeopleAsRangesOfEndedMonthsOnly(t *testing.T) {
	now := prague(t, "2026-05-20 12:00")
	var facts []loop.Fact
	add := func(n int, age, sent string, state graph.State) {
		for range n {
			facts = append(facts, loop.Fact{
				Mode: graph.Written, State: state, Handed: true, SentAt: prague(t, sent), AgeBand: age, Reason: graph.ReasonCapacityFull,
			})
		}
	}
	add(7, "adults", "2026-04-10 10:00", graph.Declined)
	add(2, "young", "2026-04-10 10:00", graph.Sent)
	add(9, "adults", "2026-05-10 10:00", graph.Sent) // May still runs
	add(1, "adults", "2026-04-10 10:00", graph.Erroneous)
	own := loop.NewReport(query(loop.ScopeSent), facts, bands(), now)
	if own.Ages[1].From != 16 || own.Ages[1].To != 16 || own.Ages[0].From != 2 || own.Declines[0].From != 7 {
		t.Errorf("its own people %+v, %+v", own.Ages, own.Declines)
	}
	area := loop.NewReport(query(loop.ScopeRegion), facts, bands(), now)
	if area.Ages[1].From != 5 || area.Ages[1].To != 9 || area.Ages[0].From != 0 || area.Ages[0].To < 4 {
		t.Errorf("people of the area %+v", area.Ages)
	}
	if area.Total.Reached[loop.StepSent] != 18 || area.Total.Classes[loop.LeftOut] != 1 {
		t.Errorf("counts between institutions are whole: %+v", area.Total)
	}
}

func TestAQuestionThatIsNoneIsRefused(t *testing.T) {
	for name, q := range map[string]loop.Query{
		"no month":    {Scope: loop.ScopeSent, From: "2026-13", Until: "2026-01"},
		"backwards":   {Scope: loop.ScopeSent, From: "2026-05", Until: "2026-04"},
		"too long":    {Scope: loop.ScopeSent, From: "2020-01", Until: "2026-01"},
		"nowhere":     {Scope: loop.ScopeRegion, From: "2026-01", Until: "2026-02"},
		"not a scope": {Scope: "ALL", Toward: "x", From: "2026-01", Until: "2026-02"},
	} {
		if err := q.Check("ask"); graph.CodeOf(err) != graph.Invalid {
			t.Errorf("%s: %v", name, err)
		}
	}
	q := query(loop.ScopeSent)
	from, until := q.Bounds()
	if err := q.Check("ask"); err != nil || len(q.Months()) != 6 ||
		!from.Equal(prague(t, "2026-03-01 00:00")) || !until.Equal(prague(t, "2026-09-01 00:00")) {
		t.Errorf("%v, %v, %s to %s", err, q.Months(), from, until)
	}
}

// What is written down late counts from when it happened; only the end counts from
// when it could be known.
func TestStepsHappenedWhenTheyHappenedAndNotWhenTheyWereWrittenDown(t *testing.T) {
	happened, written := start(), start().Add(5*time.Hour)
	event := func(kind graph.EventKind, state graph.State) graph.Event {
		return graph.Event{Kind: kind, State: state, EffectiveAt: happened, RecordedAt: written}
	}
	got := loop.StepsOf([]graph.Event{
		event(graph.EventSent, graph.Sent), event(graph.EventAccepted, graph.Accepted),
		event(graph.EventFirstContact, graph.Active), event(graph.EventCompleted, graph.Completed),
	})
	want := loop.Steps{Acknowledged: happened, Decided: happened, Accepted: happened, Met: happened, Ended: written}
	if got != want {
		t.Errorf("%+v, want %+v", got, want)
	}
}
