package store_test

import (
	"cmp"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"lavka/graph"
	"lavka/graph/store"
	"lavka/graph/store/storetest"
)

// team is two organisations over a clock that the test moves: a town hall of two
// and a club of four with two services.
type team struct {
	t        *testing.T
	store    *store.Store
	clock    *storetest.Clock
	senders  []graph.Actor
	workers  []graph.Actor
	services []graph.ServiceID
	roster   graph.Roster
}

func newTeam(t *testing.T) *team {
	t.Helper()
	clock := &storetest.Clock{At: time.Date(2026, time.November, 18, 9, 0, 0, 0, time.UTC)}
	s := process.Open(t, func(c *store.Config) { c.Clock = clock.Now })
	w := storetest.NewWorld(t, s)
	town, club := w.Organisation("Město"), w.Organisation("Klub")
	return &team{
		t: t, store: s, clock: clock,
		senders: []graph.Actor{town.Person("Jana", graph.RoleWorker), town.Person("Karel", graph.RoleWorker)},
		workers: []graph.Actor{
			club.Person("Petra", graph.RoleCoordinator), club.Person("Ota", graph.RoleWorker),
			club.Person("Iva", graph.RoleWorker), club.Person("Vít", graph.RoleWorker),
		},
		services: []graph.ServiceID{
			club.Service("Dluhová poradna", storetest.Advice), club.Service("Klub na břehu", storetest.Advice),
		},
	}
}

func (w *team) must(a graph.AttemptDetail, err error) graph.AttemptDetail {
	w.t.Helper()
	if err != nil {
		w.t.Fatal(err)
	}
	return a
}

func (w *team) order(a graph.AttemptDetail, c graph.Command) graph.Order {
	return graph.Order{Key: storetest.NewID(), Attempt: a.ID, Seen: a.Version, Command: c}
}

func (w *team) apply(who graph.Actor, a graph.AttemptDetail, c graph.Command) graph.AttemptDetail {
	w.t.Helper()
	return w.must(w.store.Apply(w.t.Context(), who, w.order(a, c)))
}

func (w *team) assign(who graph.Actor, a graph.AttemptDetail, to graph.Actor) graph.AttemptDetail {
	w.t.Helper()
	return w.must(w.store.Assign(w.t.Context(), who, w.order(a, graph.Reassign{Responsible: to.Worker})))
}

// send has one of the senders hand over to one of the services.
func (w *team) send(by, service int, urgency graph.Urgency) graph.AttemptDetail {
	w.t.Helper()
	need := storetest.Need(w.services[service])
	need.Urgency = urgency
	return w.must(w.store.SendReferral(w.t.Context(), w.senders[by], storetest.NewID(), need))
}

func (w *team) away(who graph.Actor, until string, substitute *graph.Actor) graph.Absence {
	w.t.Helper()
	n := graph.NewAbsence{Worker: who.Worker, From: "2026-11-20", Until: until}
	if substitute != nil {
		n.Substitute = substitute.Worker
	}
	set, err := w.store.SetAbsence(w.t.Context(), who, storetest.NewID(), n)
	if err != nil {
		w.t.Fatal(err)
	}
	w.roster.Absences = append(w.roster.Absences, set)
	return set
}

func (w *team) inbox(who graph.Actor, ask graph.InboxQuery, size int) []graph.InboxRow {
	w.t.Helper()
	var rows []graph.InboxRow
	page := graph.Page{First: size}
	for {
		found, err := w.store.Attempts(w.t.Context(), who, ask, page)
		if err != nil {
			w.t.Fatal(err)
		}
		rows = append(rows, found.Rows...)
		if !found.Info.HasNext {
			if len(rows) != found.Total {
				w.t.Errorf("%d rows of %d", len(rows), found.Total)
			}
			return rows
		}
		page.After = found.Info.End
	}
}

// live lets an attempt go a random way, a few working hours apart; the clock
// often stands still, so that many are due at the same moment.
func (w *team) live(r *rand.Rand, a graph.AttemptDetail) {
	w.t.Helper()
	boss, worker := w.workers[0], w.workers[r.IntN(len(w.workers))]
	if r.IntN(2) == 0 {
		a = w.assign(boss, a, worker)
	}
	if r.IntN(3) == 0 {
		w.clock.At = w.clock.At.Add(time.Duration(r.IntN(9)) * time.Hour)
	}
	switch r.IntN(9) {
	case 0:
		w.apply(worker, a, graph.Acknowledge{})
	case 1:
		w.apply(worker, a, graph.Accept{Responsible: worker.Worker})
	case 2:
		w.apply(worker, a, graph.Waitlist{ReviewOn: w.clock.At.AddDate(0, 0, r.IntN(10))})
	case 3:
		a = w.apply(boss, a, graph.Decline{Reason: graph.ReasonCapacityFull, By: graph.ByProvider})
		if r.IntN(2) == 0 {
			w.apply(w.senders[0], a, graph.SeeResult{})
		}
	case 4:
		a = w.apply(worker, a, graph.Accept{Responsible: worker.Worker})
		a = w.apply(worker, a, graph.FirstContact{Channel: graph.InPerson})
		if r.IntN(2) == 0 {
			w.apply(worker, a, graph.Complete{Outcome: graph.OutcomeOneOffHelp})
		}
	case 5:
		w.apply(w.senders[1], a, graph.Withdraw{Reason: graph.ReasonSolvedElsewhere})
	default: // stays sent
	}
}

// attempt is the attempt with its history, as the rules look at it.
func (w *team) attempt(id graph.AttemptID) graph.Attempt {
	w.t.Helper()
	d := w.must(w.store.Attempt(w.t.Context(), w.workers[0], id))
	a := graph.Attempt{
		ID: id, Urgency: d.Urgency, Sender: d.From.ID, Recipient: d.ToOrganisation.ID, Service: d.To.ID,
	}
	for _, e := range d.Events {
		a.Events = append(a.Events, e.Event)
		if e.Kind == graph.EventDrafted {
			a.SenderWorker = e.Worker
		}
	}
	return a
}

// placed is where a brute force puts an attempt.
type placed struct {
	id     graph.AttemptID
	group  int
	due    time.Time
	since  time.Time
	ended  time.Time
	holder graph.WorkerID
	unheld graph.Unheld
}

func (w *team) place(a graph.Attempt, side graph.Party) placed {
	p := placed{id: a.ID, due: a.DueAt(), since: a.WaitsSince()}
	day := graph.Day(w.clock.At.In(graph.Prague()))
	keeper := a.SenderWorker
	if side == graph.PartyRecipient {
		keeper = a.Responsible()
	}
	p.holder, p.unheld = w.roster.Holder(keeper, day)
	waits := a.Waits()
	if waits == graph.NoParty && side == graph.PartyRecipient && !a.State().Terminal() && !p.due.After(w.clock.At) {
		waits = graph.PartyRecipient
	}
	switch {
	case side == graph.PartyRecipient && a.State().Terminal(), waits == graph.NoParty && a.State().Terminal():
		p.group, p.ended = 3, a.Events[len(a.Events)-1].RecordedAt
	case waits == side:
		p.group = 0
	case waits != graph.NoParty:
		p.group = 1
	default:
		p.group = 2
	}
	return p
}

// boxOrder is the order of a box, told without a database.
func boxOrder(a, b placed) int {
	if a.group != b.group || a.group == 3 {
		return cmp.Or(cmp.Compare(a.group, b.group), b.ended.Compare(a.ended), cmp.Compare(a.id, b.id))
	}
	switch {
	case a.due.IsZero() && b.due.IsZero():
		return cmp.Or(a.since.Compare(b.since), cmp.Compare(a.id, b.id))
	case a.due.IsZero():
		return 1
	case b.due.IsZero():
		return -1
	}
	return cmp.Or(a.due.Compare(b.due), cmp.Compare(a.id, b.id))
}

func TestBoxIsInTheOrderThatABruteForceFinds(t *testing.T) {
	w := newTeam(t)
	for _, who := range append(slices.Clone(w.workers), w.senders...) {
		w.roster.Workers = append(w.roster.Workers, who.Worker)
	}
	r := rand.New(rand.NewPCG(5, 2026))
	var all []graph.AttemptDetail
	for range 60 {
		urgency := []graph.Urgency{graph.Routine, graph.Routine, graph.Urgent}[r.IntN(3)]
		a := w.send(r.IntN(2), r.IntN(2), urgency)
		all = append(all, a)
		w.live(r, a)
	}
	w.away(w.workers[1], "2026-12-20", &w.workers[2])
	w.away(w.workers[2], "2026-12-20", &w.workers[0])
	w.away(w.workers[3], "2026-12-20", nil)
	w.away(w.senders[0], "2026-12-20", &w.senders[1])
	w.clock.At = time.Date(2026, time.December, 1, 10, 0, 0, 0, time.UTC)
	for side, who := range map[graph.Party]graph.Actor{
		graph.PartyRecipient: w.workers[0], graph.PartySender: w.senders[1],
	} {
		box := graph.BoxReceived
		if side == graph.PartySender {
			box = graph.BoxSent
		}
		var want []placed
		for _, a := range all {
			want = append(want, w.place(w.attempt(a.ID), side))
		}
		slices.SortFunc(want, boxOrder)
		for _, size := range []int{7, 100} {
			w.compare(w.inbox(who, graph.InboxQuery{Box: box}, size), want)
		}
		w.compareFilters(box, who, want)
	}
}

func (w *team) compare(rows []graph.InboxRow, want []placed) {
	w.t.Helper()
	if len(rows) != len(want) {
		w.t.Fatalf("%d rows, want %d", len(rows), len(want))
	}
	for i, row := range rows {
		var holder graph.WorkerID
		if row.Holder != nil {
			holder = row.Holder.ID
		}
		p := want[i]
		if row.ID != p.id || row.Group != graph.InboxGroups()[p.group] || !row.DueAt.Equal(p.due) ||
			holder != p.holder || row.Unheld != p.unheld {
			w.t.Fatalf("row %d is %s %s due %s held by %q %s; want %+v", i, row.ID, row.Group, row.DueAt, holder, row.Unheld, p)
		}
		if over := row.DueIn < 0; over != (!p.due.IsZero() && p.due.Before(w.clock.At)) {
			w.t.Errorf("%s is due at %s, in %s", row.ID, row.DueAt, row.DueIn)
		}
	}
}

func (w *team) compareFilters(box graph.Box, who graph.Actor, all []placed) {
	w.t.Helper()
	for whom, keeps := range map[graph.WaitsFor]func(placed) bool{
		graph.WaitsForMe:        func(p placed) bool { return p.group == 0 && p.holder == who.Worker },
		graph.WaitsForTeam:      func(p placed) bool { return p.group == 0 },
		graph.WaitsForUnheld:    func(p placed) bool { return p.group == 0 && p.holder == "" },
		graph.WaitsForOtherSide: func(p placed) bool { return p.group == 1 },
	} {
		want := slices.DeleteFunc(slices.Clone(all), func(p placed) bool { return !keeps(p) })
		w.compare(w.inbox(who, graph.InboxQuery{Box: box, WaitsFor: whom}, 5), want)
		page, err := w.store.Attempts(w.t.Context(), who, graph.InboxQuery{Box: box}, graph.Page{First: 1})
		if err != nil {
			w.t.Fatal(err)
		}
		i := slices.IndexFunc(page.WaitsFor, func(f graph.FacetCount) bool { return f.Value == string(whom) })
		if page.WaitsFor[i].Count != len(want) {
			w.t.Errorf("%s promises %d, holds %d", whom, page.WaitsFor[i].Count, len(want))
		}
	}
	mine := slices.DeleteFunc(slices.Clone(all), func(p placed) bool { return p.holder != who.Worker })
	w.compare(w.inbox(who, graph.InboxQuery{Box: box, Mine: true}, 9), mine)
}

func TestEveryChoiceOfAFilterShowsAsManyAsItPromises(t *testing.T) {
	w := newTeam(t)
	r := rand.New(rand.NewPCG(1, 2))
	for range 20 {
		w.live(r, w.send(0, r.IntN(2), []graph.Urgency{graph.Routine, graph.Urgent}[r.IntN(2)]))
	}
	ask := graph.InboxQuery{Box: graph.BoxReceived, Urgency: graph.Routine}
	page, err := w.store.Attempts(t.Context(), w.workers[0], ask, graph.Page{First: 100})
	if err != nil {
		t.Fatal(err)
	}
	for _, choice := range page.States {
		q := ask
		q.States = []graph.State{graph.State(choice.Value)}
		w.promises(q, choice)
	}
	for _, choice := range page.Services {
		q := ask
		q.Service = graph.ServiceID(choice.Value)
		w.promises(q, choice)
	}
	for _, choice := range page.Urgencies {
		w.promises(graph.InboxQuery{Box: graph.BoxReceived, Urgency: graph.Urgency(choice.Value)}, choice)
	}
	grouped := 0
	for _, g := range page.Groups {
		grouped += g.Count
	}
	if grouped != page.Total || len(page.Urgencies) != 2 || len(page.Services) != 2 {
		t.Errorf("%d of %d in groups; %v %v", grouped, page.Total, page.Urgencies, page.Services)
	}
}

func (w *team) promises(q graph.InboxQuery, choice graph.FacetCount) {
	w.t.Helper()
	if rows := w.inbox(w.workers[0], q, 100); len(rows) != choice.Count || len(rows) == 0 {
		w.t.Errorf("%v promises %d, shows %d", q, choice.Count, len(rows))
	}
}

func TestBoxHoldsNothingOfAnotherOrganisation(t *testing.T) {
	w := newTeam(t)
	w.send(0, 0, graph.Routine)
	stranger := storetest.NewWorld(t, w.store).Organisation("Jinde").Person("Cyril", graph.RoleCoordinator)
	for _, box := range []graph.Box{graph.BoxReceived, graph.BoxSent} {
		page, err := w.store.Attempts(t.Context(), stranger, graph.InboxQuery{Box: box}, graph.Page{First: 10})
		if err != nil || page.Total != 0 || page.Waiting != 0 || len(page.Services) != 0 {
			t.Errorf("%s: %+v %v", box, page, err)
		}
	}
	if rows := w.inbox(w.workers[0], graph.InboxQuery{Box: graph.BoxSent}, 10); len(rows) != 0 {
		t.Errorf("what was received is among what was sent: %v", rows)
	}
	if _, err := w.store.Attempts(t.Context(), graph.Nobody(), graph.InboxQuery{}, graph.Page{First: 1}); graph.CodeOf(err) != graph.Forbidden {
		t.Errorf("nobody: %v", err)
	}
	foreign := w.workers[0]
	foreign.ActingFor = stranger.ActingFor
	if _, err := w.store.Attempts(t.Context(), foreign, graph.InboxQuery{}, graph.Page{First: 1}); graph.CodeOf(err) != graph.Forbidden {
		t.Errorf("for an organisation of others: %v", err)
	}
}

func TestTakeOverAndAssign(t *testing.T) {
	w := newTeam(t)
	boss, worker, third := w.workers[0], w.workers[1], w.workers[2]
	a := w.send(0, 0, graph.Routine)
	if _, err := w.store.Assign(t.Context(), worker, w.order(a, graph.Reassign{Responsible: worker.Worker})); graph.CodeOf(err) != graph.Forbidden {
		t.Errorf("a worker without rank takes what nobody gave: %v", err)
	}
	a = w.assign(boss, a, worker)
	row := w.inbox(worker, graph.InboxQuery{Box: graph.BoxReceived, WaitsFor: graph.WaitsForMe}, 10)
	if a.Responsible != "Ota" || len(row) != 1 || row[0].Keeper.Name != "Ota" || row[0].MayTake || !row[0].MayAssign {
		t.Errorf("after the assignment: %s %+v", a.Responsible, row)
	}
	_, err := w.store.Assign(t.Context(), boss, w.order(a, graph.Reassign{Responsible: w.senders[0].Worker}))
	if e, ok := graph.AsError(err); !ok || e.Code != graph.Invalid || e.Fields[0].Code != graph.FieldNotHere {
		t.Errorf("given to somebody else's worker: %v", err)
	}
	a = w.assign(worker, a, third)
	if a = w.assign(boss, a, boss); a.Responsible != "Petra" {
		t.Errorf("taken over: %s", a.Responsible)
	}
}

func TestCursorOfAnotherListIsRefused(t *testing.T) {
	w := newTeam(t)
	_, err := w.store.Attempts(t.Context(), w.workers[0], graph.InboxQuery{}, graph.Page{First: 1, After: "eyJrIjoieCIsImkiOiJ5In0"})
	if graph.CodeOf(err) != graph.Invalid {
		t.Errorf("cursor: %v", err)
	}
}
