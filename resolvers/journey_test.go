package resolvers_test

import (
	"encoding/json"
	"maps"
	"testing"

	"lavka/graph"
	"lavka/graph/store/storetest"
)

const attemptParts = `id code state version side owes mode urgency needs { code nameCs nameEn synonyms }
	ageBand { code from to } staysIn { ref kind name district region } reach language
	from { id name } fromWorker fromPhone to { id name kind } toOrganisation { id name } toPhone responsible
	sentAt changedAt reason declinedBy outcome supersedes supersededBy may { command allowed because }
	events { version kind state effectiveAt recordedAt side worker organisation { name } reason declinedBy outcome channel }`

const results = `{ __typename ... on Attempt { ` + attemptParts + ` }
	... on InvalidInput { fields { path code } } ... on NotAllowed { code } ... on Refused { code }
	... on Conflict { code current { state version } } }`

// pair is a sender and a receiver with one service.
type pair struct {
	*api
	sender, receiver, stranger graph.Actor
	service                    graph.ServiceID
}

func openPair(t *testing.T) *pair {
	t.Helper()
	a := open(t)
	town, club := a.Organisation("Městský úřad"), a.Organisation("Klub Lávka")
	return &pair{
		api: a, sender: town.Person("Jana", graph.RoleWorker), receiver: club.Person("Petra", graph.RoleCoordinator),
		stranger: a.Organisation("Jiní").Person("Cyril", graph.RoleCoordinator),
		service:  club.Service("Dluhová poradna", storetest.Advice),
	}
}

func (p *pair) send(key string, change map[string]any) json.RawMessage {
	p.t.Helper()
	input := map[string]any{
		"service": string(p.service), "mode": "ANONYMOUS", "needs": []any{"debts"}, "ageBand": storetest.Young,
		"staysIn": string(storetest.Town), "urgency": "ROUTINE", "reach": "THROUGH_SENDER", "language": "cs",
	}
	maps.Copy(input, change)
	return p.ask(p.sender, `mutation($key: ID!, $input: SendReferralInput!) { done: sendReferral(key: $key, input: $input) `+results+` }`,
		map[string]any{"key": key, "input": input})
}

// give gives a command as somebody who looked at version seen.
func (p *pair) give(actor graph.Actor, call string, id any, seen int) json.RawMessage {
	p.t.Helper()
	return p.ask(actor, `mutation($key: ID!, $attempt: ID!, $seen: Int!) { done: `+call+` `+results+` }`,
		map[string]any{"key": storetest.NewID(), "attempt": id, "seen": seen})
}

func TestBothSidesReadOneHandOver(t *testing.T) {
	p := openPair(t)
	sent := p.send("first", nil)
	p.golden("sent", sent)
	id := p.at(sent, "done", "id")
	seen, _ := p.at(sent, "done", "version").(float64)
	accepted := p.give(p.receiver, `acceptReferral(key: $key, attempt: $attempt, seen: $seen)`, id, int(seen))
	p.golden("accepted", accepted)
	query := `query($id: ID!) { attempt(id: $id) { ` + attemptParts + ` } }`
	p.golden("sender_reads", p.ask(p.sender, query, map[string]any{"id": id}))
	if got := p.at(p.ask(p.stranger, query, map[string]any{"id": id}), "attempt"); got != nil {
		t.Errorf("a stranger reads %v", got)
	}
	p.golden("boxes", p.ask(p.receiver, `{
		received: attempts(box: RECEIVED) { total waiting pageInfo { hasNextPage } nodes { state side owes to { name } resultUnseen } }
		sent: attempts(box: SENT, filter: WAITING) { total waiting nodes { id } } }`, nil))
	p.golden("handovers", p.ask(p.sender, `{ handovers(district: "4205", from: "2026-11-01", until: "2026-11-30") {
		district { ref name } sent answered accepted firstContacts
		rows { from { name } to { name } sent answered accepted firstContacts lastSentAt } } }`, nil))
}

func TestRefusalsAreMembersOfTheUnion(t *testing.T) {
	p := openPair(t)
	sent := p.send("first", nil)
	id := p.at(sent, "done", "id")
	for name, c := range map[string]struct {
		data json.RawMessage
		kind string
	}{
		"wrong input":           {p.send("second", map[string]any{"ageBand": "nonsense"}), "InvalidInput"},
		"crisis":                {p.send("third", map[string]any{"urgency": "CRISIS"}), "InvalidInput"},
		"key for another input": {p.send("first", map[string]any{"language": "uk"}), "Conflict"},
		"stale":                 {p.give(p.receiver, `acceptReferral(key: $key, attempt: $attempt, seen: $seen)`, id, 0), "Conflict"},
		"not in this state": {p.give(p.receiver,
			`completeReferral(key: $key, attempt: $attempt, seen: $seen, outcome: not_helped)`, id, p.version(id)), "Conflict"},
		"not the sender's to say": {p.give(p.sender, `acceptReferral(key: $key, attempt: $attempt, seen: $seen)`, id, p.version(id)), "NotAllowed"},
		"open already":            {p.send("fourth", nil), "Attempt"},
	} {
		if got := p.at(c.data, "done", "__typename"); got != c.kind {
			t.Errorf("%s is %v, not %s: %s", name, got, c.kind, c.data)
		}
	}
	p.golden("invalid", p.send("fifth", map[string]any{"ageBand": "nonsense", "staysIn": "Municipality/0"}))
}

func (p *pair) version(id any) int {
	p.t.Helper()
	data := p.ask(p.receiver, `query($id: ID!) { attempt(id: $id) { version } }`, map[string]any{"id": id})
	version, _ := p.at(data, "attempt", "version").(float64)
	return int(version)
}

func TestStrangersCommandIsOnAMissingAttempt(t *testing.T) {
	p := openPair(t)
	id := p.at(p.send("first", nil), "done", "id")
	document := `mutation($a: ID!) { acknowledgeReferral(key: "k", attempt: $a, seen: 1) { __typename } }`
	for _, attempt := range []any{id, "01980000-0000-7000-8000-000000000000"} {
		got := p.execute(p.stranger, document, map[string]any{"a": attempt})
		if len(got.Errors) != 1 || graph.CodeOf(got.Errors[0].ResolverError) != graph.NotFound {
			t.Errorf("%v: %s %v", attempt, got.Data, got.Errors)
		}
	}
}

func TestDirectoryIsReadByNobody(t *testing.T) {
	p := openPair(t)
	nobody := graph.Nobody()
	p.golden("search", p.ask(nobody, `{
		needs { code nameCs nameEn synonyms } serviceKinds { code nameCs abbreviation paragraph } ageBands { code from to }
		places(text: "lito") { ref kind name district region }
		services(filter: {needs: ["debts"], place: "Municipality/564711"}) { total pageInfo { hasNextPage }
			nodes { id name kind { code } organisation { id name } forms sitedIn hasConfidentialSite areaBasis covers
				takesReferrals takesNoneBecause modes updatedAt } } }`, nil))
	p.golden("service", p.ask(nobody, `query($id: ID!) { service(id: $id) { id name kind { nameCs } organisation { name }
		summary forWhom phone email web forms targetGroups { code } sites { id } covers { place { ref } from until } areaText areaBasis
		formDetails { form } ageBands { code } channels { id } languages price priceNote conditions workers { id }
		verified { on by } mayEdit mayConfirm
		needs { code } takesReferrals takesNoneBecause modes updatedAt source } }`, map[string]any{"id": string(p.service)}))
	p.golden("missing", p.ask(nobody, `{ viewer { id } service(id: "none") { id } organisation(id: "none") { id } place(ref: "Region/none") { ref } }`, nil))
	p.golden("viewer", p.ask(p.receiver, `{ viewer { id name email waiting demonstration roles { role toward } district { ref }
		actingFor { id name kind registrationNumber seat { ref } phone email web hasCoordinator services { name kind } hasMoreServices } } }`, nil))
}
