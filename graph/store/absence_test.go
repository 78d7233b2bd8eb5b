package store_test

import (
	"math/rand/v2"
	"testing"
	"time"

	"lavka/graph"
	"lavka/graph/store/storetest"
)

// Whatever chain of absences there is, the list, the one attempt and the pure
// rule name the same holder.
func TestStatementsFollowTheChainOfSubstitutesAsTheRuleDoes(t *testing.T) {
	w := newTeam(t)
	boss := w.workers[0]
	for _, who := range w.workers {
		w.roster.Workers = append(w.roster.Workers, who.Worker)
	}
	r := rand.New(rand.NewPCG(3, 4))
	kept := map[graph.AttemptID]graph.Actor{}
	for i := range w.workers {
		kept[w.assign(boss, w.send(0, i%2, graph.Routine), w.workers[i]).ID] = w.workers[i]
	}
	w.clock.At = time.Date(2026, time.November, 23, 9, 0, 0, 0, time.UTC)
	for range 12 {
		process.Run(t, "MATCH (x:Absence) DETACH DELETE x", nil)
		w.roster.Absences = nil
		for _, who := range w.workers {
			if to := w.workers[r.IntN(len(w.workers))]; to.Worker != who.Worker && r.IntN(3) > 0 {
				w.away(who, "2026-11-23", &to)
			}
		}
		for _, row := range w.inbox(boss, graph.InboxQuery{Box: graph.BoxReceived}, 100) {
			want, unheld := w.roster.Holder(kept[row.ID].Worker, "2026-11-23")
			var got graph.WorkerID
			if row.Holder != nil {
				got = row.Holder.ID
			}
			if got != want || row.Unheld != unheld {
				t.Fatalf("the list says %q %s, the rule %q %s: %+v", got, row.Unheld, want, unheld, w.roster.Absences)
			}
			w.mayAssign(row.ID, want)
		}
	}
}

// mayAssign holds the loaded facts against the rule: who holds may, and everybody
// where nobody does; the coordinator always may.
func (w *team) mayAssign(id graph.AttemptID, holder graph.WorkerID) {
	w.t.Helper()
	kept := w.must(w.store.Attempt(w.t.Context(), w.workers[0], id)).Responsible
	for _, who := range w.workers[1:] {
		d := w.must(w.store.Attempt(w.t.Context(), who, id))
		may := false
		for _, allowance := range d.Allowances {
			may = may || allowance.Verb == graph.VerbReassign && allowance.Reason == ""
		}
		want := holder == "" || holder == who.Worker || kept == who.Name
		if may != want {
			w.t.Fatalf("%s of what is held by %q may assign: %v, want %v", who.Name, holder, may, want)
		}
	}
}

func TestSubstituteDeclinesWhatTheAbsentOneHas(t *testing.T) {
	w := newTeam(t)
	boss, worker, stand := w.workers[0], w.workers[1], w.workers[2]
	a := w.assign(boss, w.send(0, 0, graph.Routine), worker)
	decline := graph.Decline{Reason: graph.ReasonCapacityFull, By: graph.ByProvider}
	if _, err := w.store.Apply(t.Context(), stand, w.order(a, decline)); graph.CodeOf(err) != graph.Forbidden {
		t.Fatalf("before the absence: %v", err)
	}
	absence := w.away(worker, "2026-11-27", &stand)
	w.clock.At = time.Date(2026, time.November, 20, 9, 0, 0, 0, time.UTC)
	row := w.inbox(stand, graph.InboxQuery{Box: graph.BoxReceived, WaitsFor: graph.WaitsForMe}, 10)
	if len(row) != 1 || row[0].AwayUntil != "2026-11-27" || !row[0].MayTake {
		t.Errorf("the substitute's box: %+v", row)
	}
	if _, err := w.store.EndAbsence(t.Context(), worker, storetest.NewID(), absence.ID); err != nil {
		t.Fatal(err)
	}
	if _, err := w.store.Apply(t.Context(), stand, w.order(a, decline)); graph.CodeOf(err) != graph.Forbidden {
		t.Fatalf("after the absence: %v", err)
	}
	w.away(worker, "2026-11-27", &stand)
	if a = w.apply(stand, a, decline); a.State != graph.Declined {
		t.Errorf("declined: %s", a.State)
	}
}

func TestWhoMaySayThatSomebodyIsAway(t *testing.T) {
	w := newTeam(t)
	boss, worker, other := w.workers[0], w.workers[1], w.workers[2]
	n := graph.NewAbsence{Worker: worker.Worker, From: "2026-11-20", Until: "2026-11-27", Substitute: other.Worker}
	set := func(who graph.Actor, n graph.NewAbsence) error {
		_, err := w.store.SetAbsence(t.Context(), who, storetest.NewID(), n)
		return err
	}
	if err := set(other, n); graph.CodeOf(err) != graph.Forbidden {
		t.Errorf("a colleague: %v", err)
	}
	if err := set(w.senders[0], n); graph.CodeOf(err) != graph.Forbidden {
		t.Errorf("a stranger: %v", err)
	}
	if err := set(boss, n); err != nil {
		t.Errorf("the coordinator: %v", err)
	}
	if err := set(worker, n); graph.CodeOf(err) != graph.Invalid {
		t.Errorf("twice at the same time: %v", err)
	}
	n.From, n.Until, n.Substitute = "2026-12-01", "2026-12-02", w.senders[0].Worker
	if err := set(worker, n); graph.CodeOf(err) != graph.Invalid {
		t.Errorf("a substitute from elsewhere: %v", err)
	}
	here, err := w.store.Colleagues(t.Context(), other)
	if err != nil || len(here) != 4 || here[0].Name != "Iva" || !here[2].Coordinator || len(here[1].Absences) != 1 {
		t.Fatalf("colleagues: %+v %v", here, err)
	}
	id := here[1].Absences[0].ID
	for who, want := range map[*graph.Actor]graph.Code{&other: graph.Forbidden, &w.senders[0]: graph.NotFound} {
		if _, err := w.store.EndAbsence(t.Context(), *who, storetest.NewID(), id); graph.CodeOf(err) != want {
			t.Errorf("ended by %s: %v", who.Name, err)
		}
	}
	seen, err := w.store.Worker(t.Context(), w.senders[0], worker.Worker)
	if known := seen.Absences; err != nil || len(known) != 1 || known[0].Substitute.Name != "Iva" ||
		known[0].Organisation.ID != worker.ActingFor || known[0].Now {
		t.Errorf("the network knows %+v %v", known, err)
	}
}

func TestAWorkersPageSaysWhoIsAwayAndOnlyWhileItIsSo(t *testing.T) {
	w := newTeam(t)
	worker := w.workers[1]
	w.away(worker, "2026-11-27", nil)
	day := func(day int) { w.clock.At = time.Date(2026, time.November, day, 9, 0, 0, 0, time.UTC) }
	known := func() []graph.WorkerAbsence {
		seen, err := w.store.Worker(t.Context(), w.senders[0], worker.Worker)
		if err != nil {
			t.Fatal(err)
		}
		return seen.Absences
	}
	day(27)
	if got := known(); len(got) != 1 || !got[0].Now || got[0].Until != "2026-11-27" || got[0].Substitute != nil {
		t.Errorf("on the last day: %+v", got)
	}
	day(28)
	if got := known(); len(got) != 0 {
		t.Errorf("the day after: %+v", got)
	}
	day(20)
	process.Run(t, "MATCH (:Worker {id: $id})-[h:HOLDS]->() SET h.until = '2026-11-19'", map[string]any{"id": string(worker.Worker)})
	if got := known(); len(got) != 0 {
		t.Errorf("of who does not work there any more: %+v", got)
	}
	if _, err := w.store.Worker(t.Context(), graph.Nobody(), worker.Worker); graph.CodeOf(err) != graph.Unauthenticated {
		t.Errorf("a visitor: %v", err)
	}
}

func TestAbsenceIsSetOncePerKey(t *testing.T) {
	w := newTeam(t)
	n := graph.NewAbsence{Worker: w.workers[1].Worker, From: "2026-11-20", Until: "2026-11-27"}
	first, err := w.store.SetAbsence(t.Context(), w.workers[1], "k", n)
	if err != nil {
		t.Fatal(err)
	}
	again, err := w.store.SetAbsence(t.Context(), w.workers[1], "k", n)
	if err != nil || again.ID != first.ID {
		t.Errorf("again: %+v %v", again, err)
	}
	codes := race(func(int) error {
		late := n
		late.From, late.Until = "2026-12-01", "2026-12-05"
		_, err := w.store.SetAbsence(t.Context(), w.workers[1], storetest.NewID(), late)
		return err
	})
	if codes[""] != 1 || codes[graph.Invalid] != racers-1 {
		t.Errorf("of fifty overlapping absences: %v", codes)
	}
}
