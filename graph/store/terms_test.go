package store_test

import (
	"testing"
	"time"

	"lavka/graph"
	"lavka/graph/store/storetest"
)

// setTerms changes the club's limit for the acknowledgement of a routine referral.
func (w *team) setTerms(seen int, hours time.Duration) (graph.OrganisationTerms, error) {
	return w.store.SetTerms(w.t.Context(), w.workers[0], storetest.NewID(), graph.NewTerms{Seen: seen, TermSet: graph.TermSet{
		Opens: 8 * 60, Closes: 16 * 60, Limits: map[graph.LimitKey]time.Duration{
			{For: graph.ForRoutine, Name: graph.LimitAcknowledge}: hours,
		},
	}})
}

// kept is until when the attempt's node says that it is due, and when the system
// has to look at it.
func (w *team) kept(id graph.AttemptID) (time.Time, time.Time) {
	w.t.Helper()
	rows := process.Run(w.t, "MATCH (a:Attempt {id: $id}) RETURN a.dueAt AS due, a.dutyAt AS duty, a.retimeAt AS retime",
		map[string]any{"id": string(id)})
	due, _ := rows[0]["due"].(time.Time)
	duty, _ := rows[0]["duty"].(time.Time)
	if rows[0]["retime"] != nil {
		w.t.Errorf("attempt %s is still to be counted anew", id)
	}
	return due, duty
}

func TestChangedTermsMoveWhatIsOpenAndWhatIsSentLater(t *testing.T) {
	w := newTeam(t)
	before := w.send(0, 0, graph.Routine)
	if due, duty := w.kept(before.ID); !due.Equal(at(20, 9)) || !duty.Equal(at(19, 9)) {
		t.Fatalf("by the default due %s, duty %s", due, duty)
	}
	set, err := w.setTerms(0, 3*time.Hour)
	if err != nil || set.Version != 1 || set.ChangedBy != w.workers[0].Name || !set.ChangedAt.Equal(w.clock.At) {
		t.Fatalf("%+v, %v", set, err)
	}
	after := w.send(1, 1, graph.Routine)
	for _, id := range []graph.AttemptID{before.ID, after.ID} {
		if due, _ := w.kept(id); !due.Equal(at(18, 12)) {
			t.Errorf("due %s", due)
		}
	}
	row := w.inbox(w.workers[0], graph.InboxQuery{Box: graph.BoxReceived}, 10)[0]
	if row.DueIn != 3*time.Hour || !row.DueAt.Equal(at(18, 12)) {
		t.Errorf("the list says %s until %s", row.DueIn, row.DueAt)
	}
	if row.Workday != 8*time.Hour {
		t.Errorf("the list counts by a day of %s", row.Workday)
	}
	if set, err = w.store.SetTerms(t.Context(), w.workers[0], storetest.NewID(), graph.NewTerms{Seen: 1}); err != nil || len(set.Limits) != 0 {
		t.Fatalf("back to the defaults: %+v, %v", set, err)
	}
	if due, _ := w.kept(before.ID); !due.Equal(at(20, 9)) {
		t.Errorf("by the default again due %s", due)
	}
}

// The list counts a row by the working day of whoever owes its step.
func TestListCountsByTheDayOfWhoOwes(t *testing.T) {
	w := newTeam(t)
	asked := w.apply(w.workers[0], w.send(1, 1, graph.Routine), graph.Ask{Text: "Kolik dluhů?"})
	ours := w.send(0, 0, graph.Routine)
	short := graph.NewTerms{TermSet: graph.TermSet{Opens: 9 * 60, Closes: 15 * 60}}
	if _, err := w.store.SetTerms(t.Context(), w.workers[0], storetest.NewID(), short); err != nil {
		t.Fatal(err)
	}
	w.duties(w.store)
	want := map[graph.AttemptID]time.Duration{ours.ID: 6 * time.Hour, asked.ID: 8 * time.Hour}
	for _, row := range w.inbox(w.workers[0], graph.InboxQuery{Box: graph.BoxReceived}, 10) {
		if row.Workday != want[row.ID] {
			t.Errorf("%s, owed by %s, counts by %s", row.State, row.Owes, row.Workday)
		}
		if row.ID == ours.ID && row.DueIn != 2*row.Workday {
			t.Errorf("two days are %s", row.DueIn)
		}
	}
}

func TestTermsAreChangedByTheCoordinatorWhoSawThemLast(t *testing.T) {
	w := newTeam(t)
	terms := graph.NewTerms{TermSet: graph.TermSet{Opens: 7 * 60, Closes: 15 * 60}}
	if _, err := w.store.SetTerms(t.Context(), w.workers[1], "k", terms); graph.CodeOf(err) != graph.Forbidden {
		t.Errorf("a worker: %v", err)
	}
	wrong := graph.NewTerms{TermSet: graph.TermSet{Opens: 7 * 60, Closes: 8 * 60}}
	if _, err := w.store.SetTerms(t.Context(), w.workers[0], "k", wrong); graph.CodeOf(err) != graph.Invalid {
		t.Errorf("an hour a day: %v", err)
	}
	for range 2 { // the second is a replay
		set, err := w.store.SetTerms(t.Context(), w.workers[0], "k", terms)
		if err != nil || set.Version != 1 || set.Opens != 7*60 {
			t.Errorf("%+v, %v", set, err)
		}
	}
	if _, err := w.setTerms(0, time.Hour); graph.CodeOf(err) != graph.Conflict {
		t.Errorf("by who saw the first: %v", err)
	}
	if read, err := w.store.Terms(t.Context(), w.workers[1]); err != nil || read.Version != 1 || read.Closes != 15*60 {
		t.Errorf("a worker reads %+v, %v", read, err)
	}
	if read, err := w.store.Terms(t.Context(), w.senders[0]); err != nil || read.Version != 0 {
		t.Errorf("another organisation reads %+v, %v", read, err)
	}
}

func TestOfFiftyWhoChangeTheTermsAtOnceOneWins(t *testing.T) {
	w := newTeam(t)
	for seen := range 2 { // the first time the node is made, which is a lock by itself
		codes := race(func(i int) error {
			_, err := w.setTerms(seen, time.Duration(i+1)*15*time.Minute)
			return err
		})
		if codes[""] != 1 || codes[graph.Conflict] != racers-1 {
			t.Errorf("of who saw version %d: %v", seen, codes)
		}
	}
}

// What is open in greater number than fits into the request is counted by the
// scheduler; what somebody wrote meanwhile by the old terms too.
func TestWhatTermsLeftBehindIsCountedByTheScheduler(t *testing.T) {
	w := newTeam(t)
	for range 60 {
		w.send(0, 0, graph.Routine)
	}
	if _, err := w.setTerms(0, 2*time.Hour); err != nil {
		t.Fatal(err)
	}
	left := func() int64 {
		rows := process.Run(t, "MATCH (a:Attempt) WHERE a.dueAt <> $due RETURN count(a) AS n", map[string]any{"due": at(18, 11)})
		n, _ := rows[0]["n"].(int64)
		return n
	}
	if n := left(); n != 10 {
		t.Fatalf("%d are left, want 10", n)
	}
	if done := w.duties(w.store); len(done) != 0 || left() != 0 {
		t.Errorf("done %v, %d are left", done, left())
	}
}

// The sender's hours count for what the sender owes: an answer, and a look at the
// result.
func TestTermsOfTheSenderMoveWhatTheSenderOwes(t *testing.T) {
	w := newTeam(t)
	boss := storetest.NewWorld(t, w.store).Of(w.senders[0].ActingFor).Person("Hana", graph.RoleCoordinator)
	asked := w.apply(w.workers[0], w.send(0, 0, graph.Routine), graph.Ask{Text: "Na co?"})
	declined := w.apply(w.workers[0], w.send(0, 0, graph.Routine), graph.Decline{Reason: graph.ReasonCapacityFull, By: graph.ByProvider})
	hours := graph.TermSet{Opens: 9 * 60, Closes: 13 * 60}
	if _, err := w.store.SetTerms(t.Context(), boss, storetest.NewID(), graph.NewTerms{TermSet: hours}); err != nil {
		t.Fatal(err)
	}
	for id, limit := range map[graph.AttemptID]time.Duration{
		asked.ID: graph.TermSet{}.OfQuestion().Decide, declined.ID: graph.SeeResultWithin,
	} {
		if due, _ := w.kept(id); !due.Equal(hours.Calendar().Add(at(18, 9), limit)) {
			t.Errorf("due %s after %s of work", due, limit)
		}
	}
}
