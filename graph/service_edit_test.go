package graph_test

import (
	"slices"
	"testing"
	"time"

	"lavka/graph"
)

func TestStewardsOfAnEntryAreItsPeople(t *testing.T) {
	coordinator := graph.Actor{
		Kind: graph.ActorWorker, Worker: "w", ActingFor: "o",
		Holdings: []graph.Holding{{Role: graph.RoleCoordinator, Toward: "o"}},
	}
	worker, elsewhere, admin, machine := coordinator, coordinator, coordinator, coordinator
	worker.Holdings = []graph.Holding{{Role: graph.RoleWorker, Toward: "o"}}
	elsewhere.ActingFor = "p"
	admin.Holdings, admin.ActingFor = []graph.Holding{{Role: graph.RoleAdmin}}, ""
	machine.Kind = graph.ActorMachine
	service := graph.Stewards{Organisations: []graph.OrganisationID{"o"}}
	self := graph.Stewards{Organisations: []graph.OrganisationID{"q"}, Worker: "w"}
	for name, test := range map[string]struct {
		stewards      graph.Stewards
		actor         graph.Actor
		edit, confirm bool
	}{
		"the coordinator":                {service, coordinator, true, true},
		"a worker":                       {service, worker, false, true},
		"acting for another":             {service, elsewhere, false, false},
		"an administrator":               {service, admin, true, true},
		"a machine in their name":        {service, machine, false, false},
		"nobody":                         {service, graph.Nobody(), false, false},
		"the worker of themselves":       {self, worker, true, true},
		"nobody of an entry of no owner": {graph.Stewards{}, graph.Nobody(), false, false},
	} {
		if got := test.stewards.MayEdit(test.actor); got != test.edit {
			t.Errorf("%s edits: %v", name, got)
		}
		if got := test.stewards.MayConfirm(test.actor); got != test.confirm {
			t.Errorf("%s confirms: %v", name, got)
		}
	}
}

func TestAnEditIsUndoableForThreeDaysAndOnce(t *testing.T) {
	at := time.Date(2026, time.November, 18, 9, 0, 0, 0, time.UTC)
	edit := graph.Edit{ID: "e", At: at}
	undone, undo, imported := edit, edit, edit
	undone.Undone, undo.Undoes, imported.ID = true, true, ""
	for name, test := range map[string]struct {
		edit graph.Edit
		now  time.Time
		want bool
	}{
		"at once": {edit, at, true}, "just in time": {edit, at.Add(graph.UndoFor - time.Second), true},
		"too late": {edit, at.Add(graph.UndoFor), false}, "undone": {undone, at, false},
		"an undo": {undo, at, false}, "an import": {imported, at, false},
	} {
		if got := test.edit.Undoable(test.now); got != test.want {
			t.Errorf("%s: %v", name, got)
		}
	}
}

func TestAnEditOfAServiceGivesOnlyItsFields(t *testing.T) {
	edit := graph.ServiceEdit{Gives: []string{"phone", "covers"}, Phone: " 416 ", Covers: []graph.Cover{{Place: "Region/CZ042"}}}.Tidy()
	entries, err := edit.Entries("s", nil, nil, func() string { return "new" })
	if err != nil || len(entries) != 1 {
		t.Fatalf("%+v %v", entries, err)
	}
	if want := []string{"phone", "COVERS", "basis"}; !slices.Equal(entries[0].Only, want) || entries[0].Values["phone"] != "416" {
		t.Errorf("gives %v of %+v, want %v", entries[0].Only, entries[0].Values, want)
	}
	if entries[0].Derived != nil {
		t.Errorf("derives %v from a name that nobody gave", entries[0].Derived)
	}
}
