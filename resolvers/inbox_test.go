package resolvers_test

import (
	"testing"

	"lavka/graph"
	"lavka/graph/store/storetest"
)

// crew is a sender and three who share a club's box.
type crew struct {
	*pair
	boss, worker, stand graph.Actor
}

func openCrew(t *testing.T) *crew {
	t.Helper()
	a := open(t)
	town, club := a.Organisation("Městský úřad"), a.Organisation("Klub Lávka")
	c := &crew{
		boss:   club.Person("Petra", graph.RoleCoordinator),
		worker: club.Person("Ota", graph.RoleWorker), stand: club.Person("Iva", graph.RoleWorker),
	}
	c.pair = &pair{
		api: a, sender: town.Person("Jana", graph.RoleWorker), receiver: c.boss,
		stranger: a.Organisation("Jiní").Person("Cyril", graph.RoleCoordinator),
		service:  club.Service("Dluhová poradna", storetest.Advice),
	}
	return c
}

const inboxQuery = `query($narrow: InboxNarrowing) { attempts(box: RECEIVED, narrow: $narrow) { total waiting mine
	groups { group count } waitsFor { waitsFor count } states { state count } services { name count } urgencies { urgency count }
	nodes { id group dueAt dueIn waited keeper { name } holder { name } unheld awayUntil mayTake mayAssign } } }`

// first is a field of the first row that the actor sees in the narrowed box.
func (c *crew) first(actor graph.Actor, narrow map[string]any, field string) any {
	c.t.Helper()
	rows, _ := c.at(c.ask(actor, inboxQuery, map[string]any{"narrow": narrow}), "attempts", "nodes").([]any)
	if len(rows) == 0 {
		return "no row"
	}
	row, _ := rows[0].(map[string]any)
	if named, ok := row[field].(map[string]any); ok {
		return named["name"]
	}
	return row[field]
}

func (c *crew) assign(actor graph.Actor, id any, to graph.Actor) any {
	c.t.Helper()
	data := c.ask(actor, `mutation($key: ID!, $attempt: ID!, $seen: Int!, $worker: ID!) {
		done: assignReferral(key: $key, attempt: $attempt, seen: $seen, worker: $worker) `+results+` }`,
		map[string]any{"key": storetest.NewID(), "attempt": id, "seen": c.version(id), "worker": string(to.Worker)})
	return c.at(data, "done", "__typename")
}

func TestInboxTellsWhoHasItUntilWhen(t *testing.T) {
	c := openCrew(t)
	id := c.at(c.send("first", nil), "done", "id")
	c.golden("inbox_new", c.ask(c.boss, inboxQuery, map[string]any{"narrow": map[string]any{"waitsFor": "UNHELD"}}))
	if got := c.assign(c.boss, id, c.worker); got != "Attempt" {
		t.Fatalf("assigned: %v", got)
	}
	if got := c.assign(c.stand, id, c.stand); got != "NotAllowed" {
		t.Errorf("a colleague without rank takes it: %v", got)
	}
	if got := c.assign(c.boss, id, c.stranger); got != "InvalidInput" {
		t.Errorf("given to a stranger: %v", got)
	}
	c.golden("inbox_taken", c.ask(c.worker, inboxQuery, map[string]any{"narrow": map[string]any{"mine": true}}))
}

const absenceResults = `{ __typename ... on Absence { id from until worker { name } substitute { name } }
	... on InvalidInput { fields { path code } } ... on NotAllowed { code } ... on Refused { code } }`

func TestWhoIsAwayIsStoodInFor(t *testing.T) {
	c := openCrew(t)
	id := c.at(c.send("first", nil), "done", "id")
	c.assign(c.boss, id, c.worker)
	set := func(actor graph.Actor, until string) any {
		data := c.ask(actor, `mutation($key: ID!, $input: AbsenceInput!) { done: setAbsence(key: $key, input: $input) `+absenceResults+` }`,
			map[string]any{"key": storetest.NewID(), "input": map[string]any{
				"worker": string(c.worker.Worker), "from": "2026-11-18", "until": until, "substitute": string(c.stand.Worker),
			}})
		if got := c.at(data, "done", "__typename"); got != "Absence" {
			return got
		}
		return c.at(data, "done", "id")
	}
	if got := set(c.stand, "2026-11-20"); got != "NotAllowed" {
		t.Errorf("set by a colleague: %v", got)
	}
	if got := set(c.worker, "2026-11-17"); got != "InvalidInput" {
		t.Errorf("backwards: %v", got)
	}
	absence := set(c.worker, "2026-11-20")
	mine := map[string]any{"waitsFor": "ME"}
	if holder, until := c.first(c.stand, mine, "holder"), c.first(c.stand, mine, "awayUntil"); holder != "Iva" || until != "2026-11-20" {
		t.Errorf("held by %v until %v", holder, until)
	}
	if got := c.first(c.worker, mine, "id"); got != "no row" {
		t.Errorf("it waits for who is away: %v", got)
	}
	c.golden("colleagues", c.ask(c.boss, `{ colleagues { name coordinator absences { from until substitute { name } } } }`, nil))
	c.ask(c.worker, `mutation($a: ID!) { endAbsence(key: "e", absence: $a) { __typename } }`, map[string]any{"a": absence})
	if got := c.first(c.worker, mine, "holder"); got != "Ota" {
		t.Errorf("after the absence it is held by %v", got)
	}
}
