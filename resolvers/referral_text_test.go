package resolvers_test

import (
	"encoding/json"
	"maps"
	"testing"
	"time"

	"lavka/graph"
	"lavka/graph/store/storetest"
)

// words selects what is written of a hand-over.
const words = `{ __typename ... on Attempt { id state version saves interpreter note safeHours events { kind text on } }
	... on InvalidInput { fields { path code } } ... on NotAllowed { code } ... on Refused { code }
	... on Conflict { code current { state version note } } }`

// write gives a command that has more arguments than a version.
func (p *pair) write(actor graph.Actor, declared, call string, more map[string]any) json.RawMessage {
	p.t.Helper()
	variables := map[string]any{"key": storetest.NewID()}
	maps.Copy(variables, more)
	return p.ask(actor, `mutation($key: ID!`+declared+`) { done: `+call+` `+words+` }`, variables)
}

func (p *pair) worded(actor graph.Actor, field string, id any, text string) json.RawMessage {
	p.t.Helper()
	return p.write(actor, `, $attempt: ID!, $seen: Int!, $text: String!`,
		field+`(key: $key, attempt: $attempt, seen: $seen, text: $text)`,
		map[string]any{"attempt": id, "seen": p.version(id), "text": text})
}

func (p *pair) told(change map[string]any) map[string]any {
	input := map[string]any{
		"service": string(p.service), "mode": "ANONYMOUS", "needs": []any{"debts"}, "ageBand": storetest.Young,
		"staysIn": string(storetest.Town), "urgency": "ROUTINE", "reach": "THROUGH_SENDER", "language": "uk",
		"interpreter": true, "note": " Tři exekuce. ", "safeHours": "dopoledne",
	}
	maps.Copy(input, change)
	return input
}

func TestConversationIsReadByBothSidesAndInOrder(t *testing.T) {
	p := openPair(t)
	id := p.at(p.send("first", p.told(nil)), "done", "id")
	for _, step := range []struct {
		actor       graph.Actor
		field, text string
	}{
		{p.receiver, "askSender", "Má příjem?"},
		{p.sender, "answerRecipient", "Je na úřadu práce."},
		{p.receiver, "writeMessage", "Středa v devět?"},
		{p.sender, "writeMessage", "Ano."},
	} {
		done := p.worded(step.actor, step.field, id, step.text)
		if got := p.at(done, "done", "__typename"); got != "Attempt" {
			t.Fatalf("%s: %s", step.field, done)
		}
	}
	on := morning.AddDate(0, 0, 7).Format(time.DateOnly)
	p.write(p.receiver, `, $attempt: ID!, $seen: Int!, $on: String!`,
		`waitlistReferral(key: $key, attempt: $attempt, seen: $seen, reviewOn: $on)`,
		map[string]any{"attempt": id, "seen": p.version(id), "on": on})
	query := `query($id: ID!) { done: attempt(id: $id) { state interpreter note safeHours events { kind side worker text on } } }`
	p.golden("conversation", p.ask(p.sender, query, map[string]any{"id": id}))
	if got := p.at(p.ask(p.stranger, query, map[string]any{"id": id}), "done"); got != nil {
		t.Errorf("a stranger reads %v", got)
	}
}

func TestWordsThatAreMissingOrTooManyAreNamedByTheirField(t *testing.T) {
	p := openPair(t)
	id := p.at(p.send("first", nil), "done", "id")
	waitlist := func(on string) json.RawMessage {
		return p.write(p.receiver, `, $attempt: ID!, $seen: Int!, $on: String!`,
			`waitlistReferral(key: $key, attempt: $attempt, seen: $seen, reviewOn: $on)`,
			map[string]any{"attempt": id, "seen": p.version(id), "on": on})
	}
	long := make([]rune, 2001)
	for i := range long {
		long[i] = 'ř'
	}
	for path, data := range map[string]json.RawMessage{
		"text":       p.worded(p.receiver, "askSender", id, "  "),
		"reviewOn":   waitlist("zítra"),
		"input.note": p.send("long", map[string]any{"note": string(long)}),
	} {
		var answer struct {
			Done struct{ Fields []struct{ Path, Code string } }
		}
		if err := json.Unmarshal(data, &answer); err != nil {
			t.Fatal(err)
		}
		if len(answer.Done.Fields) != 1 || answer.Done.Fields[0].Path != path {
			t.Errorf("%s: %s", path, data)
		}
	}
	far := waitlist(morning.AddDate(0, 0, 31).Format(time.DateOnly))
	if got := p.at(far, "done", "__typename"); got != "InvalidInput" {
		t.Errorf("a review in 31 days: %s", far)
	}
}

func TestDraftIsSavedListedSentAndNobodyElseReadsIt(t *testing.T) {
	p := openPair(t)
	save := func(actor graph.Actor, draft any, seen int) json.RawMessage {
		return p.write(actor, `, $draft: ID, $seen: Int!, $input: DraftInput!`, `saveDraft(key: $key, draft: $draft, seen: $seen, input: $input)`,
			map[string]any{"draft": draft, "seen": seen, "input": p.told(map[string]any{"ageBand": nil, "needs": []any{}})})
	}
	begun := save(p.sender, nil, 0)
	id := p.at(begun, "done", "id")
	if p.at(begun, "done", "state") != "DRAFT" || p.at(begun, "done", "note") != "Tři exekuce." {
		t.Fatalf("begun: %s", begun)
	}
	if again := save(p.sender, id, 0); p.at(again, "done", "__typename") != "Conflict" {
		t.Errorf("saved over an unseen save: %s", again)
	}
	list := p.ask(p.sender, `{ drafts { total nodes { id to { name } needs { code } } } }`, nil)
	if got, _ := p.at(list, "drafts", "total").(float64); got != 1 {
		t.Errorf("drafts: %s", list)
	}
	query := `query($id: ID!) { attempt(id: $id) { note } }`
	if got := p.at(p.ask(p.receiver, query, map[string]any{"id": id}), "attempt"); got != nil {
		t.Errorf("the recipient reads the draft: %v", got)
	}
	sent := p.write(p.sender, `, $draft: ID, $input: SendReferralInput!`, `sendReferral(key: $key, draft: $draft, input: $input)`,
		map[string]any{"draft": id, "input": p.told(nil)})
	if p.at(sent, "done", "id") != id || p.at(sent, "done", "state") != "SENT" {
		t.Errorf("sent: %s", sent)
	}
	gone := p.write(p.sender, `, $draft: ID!`, `discardDraft(key: $key, draft: $draft)`, map[string]any{"draft": id})
	if p.at(gone, "done", "__typename") != "Conflict" {
		t.Errorf("a sent referral is thrown away: %s", gone)
	}
}
