package resolvers_test

import (
	"testing"

	"lavka/graph"
	"lavka/graph/store/storetest"
)

const alternativesQuery = `query($id: ID!) { alternatives(attempt: $id) { named { ...card } fitting { ...card } } }
	fragment card on Alternative { service { name kind } kind { nameCs } organisation { name } sitedIn phone metres
		room { form vacancy { room free asOf } } answers { code } serves forAge because }`

func TestDeclineOffersAnotherServiceAndTheSenderGoesThere(t *testing.T) {
	p := openPair(t)
	around := p.Organisation("Okolí")
	around.Person("Zdena", graph.RoleCoordinator)
	other := around.Service("Druhá poradna", storetest.Advice)
	id := p.at(p.send("first", nil), "done", "id")
	decline := func(alternatives ...any) any {
		data := p.ask(p.receiver, `mutation($key: ID!, $attempt: ID!, $seen: Int!, $alternatives: [ID!]) {
			done: declineReferral(key: $key, attempt: $attempt, seen: $seen, reason: capacity_full, by: PROVIDER,
				alternatives: $alternatives) `+results+` }`,
			map[string]any{"key": storetest.NewID(), "attempt": id, "seen": p.version(id), "alternatives": alternatives})
		return p.at(data, "done", "__typename")
	}
	if got := decline("nowhere"); got != "InvalidInput" {
		t.Errorf("a service that there is not: %v", got)
	}
	if got := decline(string(other)); got != "Attempt" {
		t.Fatalf("declined: %v", got)
	}
	p.golden("alternatives", p.ask(p.sender, alternativesQuery, map[string]any{"id": id}))
	if got := p.at(p.ask(p.stranger, alternativesQuery, map[string]any{"id": id}), "alternatives"); got != nil {
		t.Errorf("a stranger reads %v", got)
	}
}

func TestManyAcknowledgementsAnswerEachByItself(t *testing.T) {
	p := openPair(t)
	one, two := p.at(p.send("first", nil), "done", "id"), p.at(p.send("second", nil), "done", "id")
	acknowledge := func(who graph.Actor, items ...any) any {
		data := p.ask(who, `mutation($items: [SeenAttempt!]!) { done: acknowledgeReferrals(key: "k", items: $items) {
			__typename ... on Acknowledged { answers { attempt came code state by } }
			... on InvalidInput { fields { path code } } ... on NotAllowed { code } } }`, map[string]any{"items": items})
		if answers, ok := p.at(data, "done", "answers").([]any); ok {
			return answers
		}
		return p.at(data, "done", "__typename")
	}
	item := func(id any, seen int) map[string]any { return map[string]any{"attempt": id, "seen": seen} }
	answers, ok := acknowledge(p.receiver, item(one, 2), item(two, 1), item("none", 1)).([]any)
	if !ok || len(answers) != 3 {
		t.Fatalf("answers: %v", answers)
	}
	for i, want := range []map[string]any{
		{"attempt": one, "came": "TAKEN", "code": nil, "state": "RECEIVED", "by": nil},
		{"attempt": two, "came": "CHANGED", "code": "stale", "state": "SENT", "by": nil},
		{"attempt": "none", "came": "REFUSED", "code": "not_your_part", "state": nil, "by": nil},
	} {
		got, _ := answers[i].(map[string]any)
		for name, value := range want {
			if got[name] != value {
				t.Errorf("answer %d: %s is %v, want %v", i, name, got[name], value)
			}
		}
	}
	if got := acknowledge(p.receiver, item(one, 2), item(one, 2)); got != "InvalidInput" {
		t.Errorf("one twice: %v", got)
	}
	foreign := p.stranger
	foreign.ActingFor = p.receiver.ActingFor
	if got := acknowledge(foreign, item(one, 2)); got != "NotAllowed" {
		t.Errorf("for an organisation of others: %v", got)
	}
}
