package resolvers_test

import (
	"testing"

	"lavka/graph"
	"lavka/graph/store/storetest"
)

// An administrator who works for nobody finds an attempt by its code, sees its
// outline, and marks a mistake.
func TestAdministratorSeesAnOutlineAndMarksAMistake(t *testing.T) {
	p := openPair(t)
	sent := p.send("first", map[string]any{"note": "tři exekuce", "interpreter": true})
	admin := graph.Actor{
		Kind: graph.ActorWorker, Account: "sprava", Worker: "sprava", Holdings: []graph.Holding{{Role: graph.RoleAdmin}},
	}
	found := p.ask(admin, `query($code: String!) { attemptByCode(code: $code) { note safeHours interpreter `+attemptParts+` } }`,
		map[string]any{"code": p.at(sent, "done", "code")})
	p.golden("overseen", found)
	id := p.at(found, "attemptByCode", "id")
	marked := p.ask(admin, `mutation($key: ID!, $attempt: ID!, $seen: Int!, $text: String!) {
		done: markError(key: $key, attempt: $attempt, seen: $seen, text: $text) `+results+` }`,
		map[string]any{"key": storetest.NewID(), "attempt": id, "seen": p.version(id), "text": "Jiný člověk."})
	if got := p.at(marked, "done", "state"); got != "ERROR" {
		t.Errorf("marked: %s", marked)
	}
	query := `query($id: ID!) { attempt(id: $id) { needs { code } reach events { text } } }`
	if got := p.at(p.ask(admin, query, map[string]any{"id": id}), "attempt", "reach"); got != nil {
		t.Errorf("an administrator reads how to reach the person: %v", got)
	}
}
