package store_test

import (
	"context"
	"os"
	"sync"
	"testing"
	"time"

	"lavka/graph"
	"lavka/graph/store"
	"lavka/graph/store/storetest"
)

// duties does all that is due at the held moment, and says what.
func (w *team) duties(s *store.Store) map[graph.DutyKind]int {
	w.t.Helper()
	done := map[graph.DutyKind]int{}
	for {
		report, err := s.DoDuties(w.t.Context(), graph.System())
		if err != nil {
			w.t.Fatal(err)
		}
		for kind, n := range report.Done {
			if n > 0 {
				done[kind] += n
			}
		}
		if report.Failed > 0 {
			w.t.Fatalf("%d duties failed", report.Failed)
		}
		if !report.More {
			return done
		}
	}
}

// sendMany hands over to both services.
func (w *team) sendMany(n int) {
	w.t.Helper()
	for i := range n {
		w.send(i%2, i%2, graph.Routine)
	}
}

func (w *team) count(kind graph.EventKind) int64 {
	w.t.Helper()
	rows := process.Run(w.t, "MATCH (e:ReferralEvent {kind: $kind}) RETURN count(e) AS n", map[string]any{"kind": string(kind)})
	n, _ := rows[0]["n"].(int64)
	return n
}

func at(day, hour int) time.Time { return time.Date(2026, time.November, day, hour, 0, 0, 0, time.UTC) }

func TestEachDutyIsDoneOnceByAnyNumberOfInstances(t *testing.T) {
	w := newTeam(t)
	w.sendMany(30)
	w.clock.At = at(20, 9) // two days: two reminders were missed together
	instances := []*store.Store{w.store, process.Connect(t, func(c *store.Config) { c.Clock = w.clock.Now })}
	var wait sync.WaitGroup
	var mutex sync.Mutex
	done := 0
	for i := range 6 {
		wait.Go(func() {
			for {
				report, err := instances[i%2].DoDuties(t.Context(), graph.System())
				mutex.Lock()
				done += report.Done[graph.DutyRemind]
				mutex.Unlock()
				if err != nil || report.Failed > 0 {
					t.Errorf("%+v: %v", report, err)
				}
				if !report.More {
					return
				}
			}
		})
	}
	wait.Wait()
	if n := w.count(graph.EventReminded); n != 30 || done != 30 {
		t.Errorf("%d reminders were written, %d counted, of 30 attempts", n, done)
	}
	if again := w.duties(w.store); len(again) != 0 {
		t.Errorf("the next look did %v", again)
	}
}

func TestDutyCutOffAnywhereIsDoneOnceAfterwards(t *testing.T) {
	w := newTeam(t)
	a := w.send(0, 0, graph.Routine)
	w.clock.At = at(19, 9)
	for cut := 1; ; cut++ {
		if cut > 30 {
			t.Fatal("the duty needs no end of statements")
		}
		ctx, cancel := context.WithCancel(t.Context())
		statements := 0
		watched := store.WatchStatements(ctx, func(string, map[string]any) {
			statements++
			if statements == cut {
				cancel()
			}
		})
		_, err := w.store.DoDuties(watched, graph.System())
		cancel()
		n := w.count(graph.EventReminded)
		if n > 1 || err == nil && n != 1 {
			t.Fatalf("cut off at statement %d: %d reminders, %v", cut, n, err)
		}
		if _, err := graph.Replay(w.attempt(a.ID).Events); err != nil {
			t.Fatalf("cut off at statement %d: %v", cut, err)
		}
		if err == nil {
			break
		}
	}
	w.duties(w.store)
	if w.count(graph.EventReminded) != 1 {
		t.Errorf("%d reminders in the end", w.count(graph.EventReminded))
	}
	if a = w.must(w.store.Attempt(t.Context(), w.workers[0], a.ID)); a.Version != 3 {
		t.Errorf("version %d", a.Version)
	}
}

// before is a context in which do runs once, right before the named statement does
// for the first time: what another instance may do between two steps.
func before(t *testing.T, name string, do func()) context.Context {
	t.Helper()
	var once sync.Once
	text, err := os.ReadFile("cypher/" + name + ".cypher")
	if err != nil {
		t.Fatal(err)
	}
	return store.WatchStatements(t.Context(), func(runs string, _ map[string]any) {
		if runs == string(text) {
			once.Do(do)
		}
	})
}

func TestWhatWasAnsweredSinceTheLookIsNotReminded(t *testing.T) {
	w := newTeam(t)
	a := w.send(0, 0, graph.Routine)
	w.clock.At = at(19, 9)
	answers := before(t, "command/claim", func() { w.apply(w.workers[1], a, graph.Accept{Responsible: w.workers[1].Worker}) })
	report, err := w.store.DoDuties(answers, graph.System())
	if err != nil || report.Settled != 1 || w.count(graph.EventReminded) != 0 || w.count(graph.EventAccepted) != 1 {
		t.Errorf("%+v, %v: %d reminders, %d answers", report, err, w.count(graph.EventReminded), w.count(graph.EventAccepted))
	}
}

func TestWhatIsDueLongestIsDoneFirstAndBeforeAnythingIsCountedAnew(t *testing.T) {
	w := newTeam(t)
	for range 55 {
		w.clock.At = w.clock.At.Add(time.Minute)
		w.send(0, 0, graph.Routine)
	}
	youngest := w.clock.At.Add(-5 * time.Minute)
	w.clock.At = at(19, 12)
	report, err := w.store.DoDuties(t.Context(), graph.System())
	late := process.Run(t, `MATCH (a:Attempt) WHERE a.sentAt > $youngest AND EXISTS { (:ReferralEvent {kind: 'reminded'})-[:RECORDED_IN]->(a) }
		RETURN count(a) AS n`, map[string]any{"youngest": youngest})
	if err != nil || report.Done[graph.DutyRemind] != 50 || !report.More || late[0]["n"] != int64(0) {
		t.Fatalf("the first look: %+v, %v; %v of the youngest were reminded", report, err, late[0]["n"])
	}
	process.Run(t, "MATCH (a:Attempt) WHERE a.dutyAt > $now SET a.dutyAt = null, a.retimeAt = $stale", map[string]any{
		"now": w.clock.At, "stale": w.clock.At.AddDate(0, 0, -7),
	})
	if report, err = w.store.DoDuties(t.Context(), graph.System()); err != nil || report.Done[graph.DutyRemind] != 5 || !report.More {
		t.Errorf("the second look: %+v, %v", report, err)
	}
}

// Who counts an attempt anew holds its lock: an answer that comes in between waits,
// else the old count would be written over the new one.
func TestAnswerBetweenTheStepsOfACountIsNotWrittenOver(t *testing.T) {
	w := newTeam(t)
	a := w.send(0, 0, graph.Routine)
	process.Run(t, "MATCH (a:Attempt) SET a.retimeAt = $now", map[string]any{"now": w.clock.At})
	answers := before(t, "duty/settle", func() {
		short, cancel := context.WithTimeout(t.Context(), time.Second)
		defer cancel()
		_, _ = w.store.Apply(short, w.workers[1], w.order(a, graph.Acknowledge{})) // it waits, or it is there
	})
	if _, err := w.store.DoDuties(answers, graph.System()); err != nil {
		t.Fatal(err)
	}
	now := w.attempt(a.ID)
	rows := process.Run(t, "MATCH (a:Attempt) RETURN a.state AS state, a.version AS version", nil)
	if rows[0]["state"] != string(now.State()) || rows[0]["version"] != int64(now.Version()) {
		t.Errorf("kept is %v in version %v, the history says %s in %d", rows[0]["state"], rows[0]["version"], now.State(), now.Version())
	}
}

func TestAfterAnOutageOrAJumpOfTheClockOverdueWorkIsRemindedFirst(t *testing.T) {
	w := newTeam(t)
	w.sendMany(6)
	w.clock.At = w.clock.At.AddDate(0, 1, 0)
	if done := w.duties(w.store); len(done) != 1 || done[graph.DutyRemind] != 6 {
		t.Errorf("a month later: %v", done)
	}
	w.clock.At = at(18, 12) // the clock was wrong
	if done := w.duties(w.store); len(done) != 0 {
		t.Errorf("after the clock was set right: %v", done)
	}
	w.clock.At = at(18, 9).AddDate(0, 1, 0).Add(7 * time.Hour) // later the same day
	if done := w.duties(w.store); len(done) != 0 {
		t.Errorf("the same day: %v", done)
	}
	// Friday 18 December: escalated on Monday, ended on Tuesday at the earliest
	for day, expired := range []int64{0, 0, 0, 0, 6} {
		w.clock.At = at(18, 12).AddDate(0, 1, day)
		w.duties(w.store)
		if n := w.count(graph.EventExpired); n != expired {
			t.Errorf("%d days after the reminder %d have expired", day, n)
		}
	}
	if n := w.count(graph.EventEscalated); n != 6 || w.count(graph.EventExpired) != 6 {
		t.Errorf("%d escalated, %d expired", n, w.count(graph.EventExpired))
	}
}

func TestWhatAnsweredInTimeIsNotReminded(t *testing.T) {
	w := newTeam(t)
	a, b := w.send(0, 0, graph.Urgent), w.send(1, 1, graph.Routine)
	w.clock.At = at(18, 10)
	w.apply(w.workers[1], a, graph.Accept{Responsible: w.workers[1].Worker})
	w.apply(w.senders[1], b, graph.Withdraw{Reason: graph.ReasonSolvedElsewhere})
	w.clock.At = at(19, 12)
	if done := w.duties(w.store); len(done) != 0 {
		t.Errorf("done %v", done)
	}
	w.clock.At = at(20, 9) // the first contact of the urgent one is due
	if done := w.duties(w.store); done[graph.DutyRemind] != 1 || len(done) != 1 {
		t.Errorf("done %v", done)
	}
}

func TestWaitingListIsReviewedAndGoesStale(t *testing.T) {
	w := newTeam(t)
	a := w.send(0, 0, graph.Routine)
	a = w.apply(w.workers[1], a, graph.Waitlist{ReviewOn: at(25, 12)})
	for _, c := range []struct {
		at    time.Time
		kind  graph.DutyKind
		stale bool
	}{
		{at(25, 8), graph.DutyReview, false},
		{at(25, 8).AddDate(0, 0, 30).AddDate(0, 0, 3), graph.DutyReview, false}, // the 25th of December and a weekend
		{at(25, 16).AddDate(0, 0, 33), graph.DutyEscalate, true},
	} {
		w.clock.At = c.at
		if done := w.duties(w.store); done[c.kind] != 1 || len(done) != 1 {
			t.Errorf("at %s: %v, want %s", c.at, done, c.kind)
		}
		if a = w.must(w.store.Attempt(t.Context(), w.workers[1], a.ID)); a.Standing.Stale != c.stale {
			t.Errorf("at %s stale is %t", c.at, a.Standing.Stale)
		}
	}
	a = w.apply(w.workers[1], a, graph.Review{NextOn: w.clock.At.AddDate(0, 0, 20)})
	if a.State != graph.Waitlisted || a.Standing.Stale || a.Standing.NextDuty.Kind != graph.DutyReview {
		t.Errorf("after the review: %s %+v", a.State, a.Standing)
	}
}

func TestWhatCanNotBeDoneDoesNotStandBeforeTheOthers(t *testing.T) {
	w := newTeam(t)
	broken := w.send(0, 0, graph.Routine)
	w.clock.At = w.clock.At.Add(time.Minute)
	w.send(1, 1, graph.Routine)
	process.Run(t, "MATCH (:Attempt {id: $id})-[of:OF]->() DELETE of", map[string]any{"id": string(broken.ID)})
	w.clock.At = at(19, 12)
	for i, want := range []graph.DutyReport{
		{Settled: 1, Failed: 1}, {},
	} {
		got, err := w.store.DoDuties(t.Context(), graph.System())
		if err != nil || got.Failed != want.Failed || got.Done[graph.DutyRemind] != want.Settled {
			t.Errorf("look %d: %+v, %v", i, got, err)
		}
	}
}

func TestOnlyTheSystemDoesDutiesAndTakesLeases(t *testing.T) {
	w := newTeam(t)
	if _, err := w.store.DoDuties(t.Context(), w.workers[0]); graph.CodeOf(err) != graph.Forbidden {
		t.Errorf("duties: %v", err)
	}
	lease := graph.Lease{Name: "duties", Holder: "x", For: time.Minute}
	if _, err := w.store.TakeLease(t.Context(), w.workers[0], lease); graph.CodeOf(err) != graph.Forbidden {
		t.Errorf("take: %v", err)
	}
	if err := w.store.ReleaseLease(t.Context(), w.workers[0], lease); graph.CodeOf(err) != graph.Forbidden {
		t.Errorf("release: %v", err)
	}
}

func TestLeaseHasOneHolderUntilItEndsOrIsGivenBack(t *testing.T) {
	w := newTeam(t)
	lease := func(holder string) graph.Lease {
		return graph.Lease{Name: "duties", Holder: holder, For: time.Minute}
	}
	takes := func(holder string, want bool) {
		t.Helper()
		got, err := w.store.TakeLease(t.Context(), graph.System(), lease(holder))
		if err != nil || got != want {
			t.Errorf("%s takes it: %t, %v", holder, got, err)
		}
	}
	for _, lies := range []string{"is made", "has ended"} {
		codes := race(func(int) error {
			got, err := w.store.TakeLease(context.WithoutCancel(t.Context()), graph.System(), lease(storetest.NewID()))
			if err == nil && !got {
				return graph.Refuse(graph.Conflict, "take", "")
			}
			return err
		})
		if codes[""] != 1 || codes[graph.Conflict] != racers-1 {
			t.Errorf("of fifty, where it %s: %v", lies, codes)
		}
		w.clock.At = w.clock.At.Add(time.Minute)
	}
	takes("a", true)
	takes("a", true)
	takes("b", false)
	w.clock.At = w.clock.At.Add(59 * time.Second)
	takes("b", false)
	w.clock.At = w.clock.At.Add(time.Second)
	takes("b", true)
	if err := w.store.ReleaseLease(t.Context(), graph.System(), lease("a")); err != nil {
		t.Fatal(err)
	}
	takes("a", false) // only its holder gives it back
	if err := w.store.ReleaseLease(t.Context(), graph.System(), lease("b")); err != nil {
		t.Fatal(err)
	}
	takes("a", true)
	w.clock.At = w.clock.At.AddDate(0, 0, -1) // a's clock ran ahead
	takes("b", true)
}
