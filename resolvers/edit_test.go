package resolvers_test

import (
	"testing"

	"lavka/graph"
	"lavka/graph/store/storetest"
)

// editable is a service with a site, a form and the people around it.
type editable struct {
	*api
	coordinator, stranger graph.Actor
	id                    string
}

func openEditable(t *testing.T) *editable {
	t.Helper()
	a := open(t)
	owner := a.Organisation("Kotva")
	owner.Add(graph.Service{
		ID: "s", Organisation: owner.ID, Kind: storetest.Advice, Name: "Poradna", Basis: graph.BasisStated,
		Forms: []graph.Form{graph.FormAmbulatory}, TakesReferrals: true, Modes: []graph.Mode{graph.Anonymous},
		Covers: []graph.Cover{{Place: storetest.Village}},
		Sites:  []graph.Site{{ID: "x", Name: "Kancelář", Street: "Lomená 3", Municipality: "564567"}},
	})
	return &editable{
		api: a, id: "s", coordinator: owner.Person("Petra", graph.RoleCoordinator),
		stranger: a.Organisation("Maják").Person("Eva", graph.RoleCoordinator),
	}
}

const editDocument = `mutation($key: ID!, $seen: Time, $input: EditServiceInput!) {
	done: editService(key: $key, id: "s", seen: $seen, input: $input) {
		__typename ... on Saved { edit at } ... on InvalidInput { fields { path code } }
		... on NotAllowed { code } ... on Conflict { code } ... on Refused { code } } }`

func (e *editable) edit(actor graph.Actor, key string, input map[string]any) any {
	e.t.Helper()
	data := e.ask(actor, editDocument, map[string]any{"key": key, "input": input})
	return e.at(data, "done")
}

// hoursOn is one Wednesday from 8 until 16, which is when the tests' morning is.
func hoursOn(from, until int) map[string]any {
	return map[string]any{
		"week":             []any{[]any{}, []any{}, []any{map[string]any{"from": from * 60, "until": until * 60}}},
		"closedOnHolidays": true, "note": "po domluvě i jindy",
		"exceptions": []any{map[string]any{"on": "2026-12-24", "spans": []any{}, "note": "Vánoce"}},
	}
}

func TestACoordinatorEditsAndAVisitorReadsIt(t *testing.T) {
	e := openEditable(t)
	e.edit(e.coordinator, "one", map[string]any{
		"phone": "416 000 002", "price": "PARTLY", "priceNote": "strava 40 Kč", "conditions": "Bez doprovodu psa.",
		"languages": []any{"cs", "rom"}, "sites": []any{map[string]any{"id": "x", "hours": hoursOn(8, 16)}},
		"covers":    []any{map[string]any{"place": "District/4205", "from": "2026-01-01"}},
		"vacancies": []any{map[string]any{"form": "AMBULATORY", "room": "FEW", "free": 2}},
		"channels":  []any{map[string]any{"kind": "INSTAGRAM", "handle": "@kotva", "languages": []any{"cs"}, "hours": hoursOn(18, 20)}},
	})
	e.golden("edited", e.ask(graph.Nobody(), `{ service(id: "s") { phone price priceNote conditions languages source mayEdit
		formDetails { form vacancy { room free asOf } } channels { kind handle languages hours { openNow today { from until } } }
		covers { place { ref name } from until } workers { id }
		sites { name street stepFree place { name } hours { week { from until } closedOnHolidays exceptions { on spans { from } note }
			note known openNow today { from until } } } } }`, nil))
	e.golden("edits", e.ask(e.coordinator, `{ edits(of: "Service/s") { by source undoes undone undoable
		changes { noun field was is } } }`, nil))
	if got := e.at(e.ask(e.stranger, `{ edits(of: "Service/s") { id } }`, nil), "edits"); got != nil {
		t.Errorf("a stranger reads %v", got)
	}
}

func TestWhatIsWrongWithAnEditIsSaidAtItsField(t *testing.T) {
	e := openEditable(t)
	overlapping := hoursOn(8, 16)
	overlapping["week"] = []any{[]any{map[string]any{"from": 480, "until": 720}, map[string]any{"from": 700, "until": 800}}}
	tests := map[string]struct {
		input map[string]any
		path  string
	}{
		"an e-mail":           {map[string]any{"email": "kotva"}, "input.email"},
		"a script for a web":  {map[string]any{"web": "javascript://x"}, "input.web"},
		"hours that overlap":  {map[string]any{"sites": []any{map[string]any{"id": "x", "hours": overlapping}}}, "input.sites[0].hours.week[0]"},
		"hours past midnight": {map[string]any{"sites": []any{map[string]any{"id": "x", "hours": hoursOn(8, 25)}}}, "input.sites[0].hours.week[2][0].until"},
		"hours turned around": {map[string]any{"sites": []any{map[string]any{"id": "x", "hours": hoursOn(16, 8)}}}, "input.sites[0].hours.week[2][0].until"},
		"a site of another":   {map[string]any{"sites": []any{map[string]any{"id": "y", "hours": hoursOn(8, 16)}}}, "input.sites[0].id"},
		"a site without a name": {
			map[string]any{"sites": []any{map[string]any{"place": "Municipality/564567", "hours": hoursOn(8, 9)}}}, "input.sites[0].name",
		},
		"a site in a district": {
			map[string]any{"sites": []any{map[string]any{"name": "Klub", "place": "District/4205", "hours": hoursOn(8, 9)}}},
			"input.sites[0].place",
		},
		"a site nowhere": {
			map[string]any{"sites": []any{map[string]any{"name": "Klub", "place": "Municipality/1", "hours": hoursOn(8, 9)}}}, "input.sites",
		},
		"no area":              {map[string]any{"covers": []any{}}, "input.covers"},
		"a day that is none":   {map[string]any{"covers": []any{map[string]any{"place": "District/4205", "from": "1. 1."}}}, "input.covers[0].from"},
		"until before from":    {map[string]any{"covers": []any{map[string]any{"place": "District/4205", "from": "2026-02-01", "until": "2026-01-01"}}}, "input.covers[0].until"},
		"referrals in no mode": {map[string]any{"takesReferrals": true, "modes": []any{}}, "input.modes"},
		"a channel to nowhere": {map[string]any{"channels": []any{map[string]any{"kind": "CHAT", "handle": " ", "languages": []any{}, "hours": hoursOn(8, 9)}}}, "input.channels[0].handle"},
	}
	for name, test := range tests {
		got, _ := e.edit(e.coordinator, name, test.input).(map[string]any)
		fields, _ := got["fields"].([]any)
		if len(fields) != 1 {
			t.Errorf("%s: %v", name, got)
			continue
		}
		if field, _ := fields[0].(map[string]any); field["path"] != test.path {
			t.Errorf("%s: %v, want %s", name, field, test.path)
		}
	}
}

func TestEditsOfStrangersAndOfOldLooksAreRefused(t *testing.T) {
	e := openEditable(t)
	if got, _ := e.edit(e.stranger, "stranger", map[string]any{"phone": "1"}).(map[string]any); got["__typename"] != "NotAllowed" {
		t.Errorf("a stranger: %v", got)
	}
	data := e.ask(e.coordinator, editDocument, map[string]any{
		"key": "old", "seen": "2026-01-01T00:00:00Z", "input": map[string]any{"phone": "1"},
	})
	if got := e.at(data, "done", "__typename"); got != "Conflict" {
		t.Errorf("an old look: %s", data)
	}
}

func TestAnEditIsConfirmedAndTakenBack(t *testing.T) {
	e := openEditable(t)
	done, _ := e.edit(e.coordinator, "one", map[string]any{"phone": "416 000 002"}).(map[string]any)
	confirmed := e.ask(e.coordinator, `mutation { done: confirmService(key: "c", id: "s") { __typename } }`, nil)
	undone := e.ask(e.coordinator, `mutation($edit: ID!) { done: undoEdit(key: "u", edit: $edit) { __typename } }`,
		map[string]any{"edit": done["edit"]})
	if e.at(confirmed, "done", "__typename") != "Saved" || e.at(undone, "done", "__typename") != "Saved" {
		t.Fatalf("%s %s", confirmed, undone)
	}
	read := `{ service(id: "s") { phone verified { on by } } }`
	mine := e.at(e.ask(e.coordinator, read, nil), "service")
	got, _ := mine.(map[string]any)
	verified, _ := got["verified"].(map[string]any)
	if got["phone"] != nil || verified["on"] != "2026-11-18" || verified["by"] != "Petra" {
		t.Errorf("read: %v", mine)
	}
	if by := e.at(e.ask(graph.Nobody(), read, nil), "service", "verified", "by"); by != nil {
		t.Errorf("a visitor reads who confirmed: %v", by)
	}
}

func TestOrganisationsAndWorkersAreReadAndEdited(t *testing.T) {
	e := openEditable(t)
	owner := string(e.coordinator.ActingFor)
	done := e.ask(e.coordinator, `mutation($id: ID!) { done: editOrganisation(key: "o", id: $id,
		input: {street: "Lomená 3", about: "Pomáháme lidem s dluhy.", web: "kotva.example"}) { __typename } }`, map[string]any{"id": owner})
	worked := e.ask(e.coordinator, `mutation($id: ID!) { done: editWorker(key: "w", id: $id,
		input: {position: "vedoucí", reachNote: "ráno", delivers: ["s"], serves: ["District/4205"]}) { __typename } }`,
		map[string]any{"id": string(e.coordinator.Worker)})
	if e.at(done, "done", "__typename") != "Saved" || e.at(worked, "done", "__typename") != "Saved" {
		t.Fatalf("%s %s", done, worked)
	}
	ask := `query($id: ID!) { organisation(id: $id) { name street about web partOf { name } departments { name } mayEdit
		workers { name position coordinator reachNote } services { name } }
		organisations(filter: {text: "kot"}) { total nodes { name kind town services } } }`
	e.golden("organisation", e.ask(e.coordinator, ask, map[string]any{"id": owner}))
	if got := e.at(e.ask(graph.Nobody(), `query($id: ID!) { organisation(id: $id) { workers { id } } }`, map[string]any{"id": owner}),
		"organisation", "workers"); len(got.([]any)) != 0 {
		t.Errorf("a visitor reads who works there: %v", got)
	}
	e.golden("worker", e.ask(e.stranger, `query($id: ID!) { worker(id: $id) { name position reachNote mayEdit
		roles { role name until } serves { ref } services { name } choices { name } } }`, map[string]any{"id": string(e.coordinator.Worker)}))
}
