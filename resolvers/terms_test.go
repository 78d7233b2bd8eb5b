package resolvers_test

import (
	"testing"

	"lavka/graph/store/storetest"
)

const termsParts = `version opens closes mayEdit changedBy limits { for name minutes default least most until }`

const setTerms = `mutation($key: ID!, $seen: Int!, $input: TermsInput!) { done: setTerms(key: $key, seen: $seen, input: $input) {
	__typename ... on OrganisationTerms { ` + termsParts + ` } ... on InvalidInput { fields { path code } }
	... on NotAllowed { code } ... on Refused { code } } }`

// acknowledged is terms in which a routine referral is acknowledged within so many minutes.
func acknowledged(minutes int) map[string]any {
	return map[string]any{"opens": 480, "closes": 960, "limits": []any{
		map[string]any{"for": "ROUTINE", "name": "ACKNOWLEDGE", "minutes": minutes},
	}}
}

func (c *crew) setTerms(seen int, input map[string]any) []any {
	c.t.Helper()
	data := c.ask(c.boss, setTerms, map[string]any{"key": storetest.NewID(), "seen": seen, "input": input})
	done, _ := c.at(data, "done").(map[string]any)
	return []any{done["__typename"], done["code"], done["fields"]}
}

func TestCoordinatorChangesTheDeadlinesOfTheOrganisation(t *testing.T) {
	c := openCrew(t)
	c.golden("terms", c.ask(c.worker, `{ terms { `+termsParts+` } }`, nil))
	id := c.at(c.send("first", nil), "done", "id")
	if got := c.setTerms(0, acknowledged(180)); got[0] != "OrganisationTerms" {
		t.Fatalf("set: %v", got)
	}
	query := `query($id: ID!) { attempt(id: $id) { dueAt stale debts { sender recipient turn workday } nextDuty { kind at } } }`
	c.golden("terms_attempt", c.ask(c.sender, query, map[string]any{"id": id}))
	if got := c.setTerms(0, acknowledged(240)); got[0] != "Refused" || got[1] != "stale" {
		t.Errorf("over a version that somebody changed: %v", got)
	}
	if got := c.setTerms(1, acknowledged(1921)); got[0] != "InvalidInput" {
		t.Errorf("longer than twice the default: %v", got)
	}
	refused := c.ask(c.worker, setTerms, map[string]any{"key": "w", "seen": 1, "input": acknowledged(240)})
	if got := c.at(refused, "done", "__typename"); got != "NotAllowed" {
		t.Errorf("a worker without rank: %v", got)
	}
}

func TestPreviewSaysWhatTermsWouldMeanAndWritesNothing(t *testing.T) {
	c := openCrew(t)
	preview := `query($input: TermsInput!, $at: Time) { termsPreview(input: $input, at: $at) {
		fields { path code } limits { for name minutes until } } }`
	input := acknowledged(5000)
	input["limits"] = append(input["limits"].([]any), map[string]any{"for": "URGENT", "name": "ESCALATE", "minutes": 2_000_000_000})
	c.golden("terms_preview", c.ask(c.worker, preview, map[string]any{"input": input, "at": "2026-12-23T13:30:00Z"}))
	if got := c.at(c.ask(c.boss, `{ terms { version } }`, nil), "terms", "version"); got != 0.0 {
		t.Errorf("the preview wrote version %v", got)
	}
}

func TestWaitingListIsReviewed(t *testing.T) {
	c := openCrew(t)
	id := c.at(c.send("first", nil), "done", "id")
	c.give(c.boss, `waitlistReferral(key: $key, attempt: $attempt, seen: $seen, reviewOn: "2026-11-25")`, id, c.version(id))
	review := func(day string) any {
		call := `reviewReferral(key: $key, attempt: $attempt, seen: $seen, reviewOn: "` + day + `")`
		return c.at(c.give(c.boss, call, id, c.version(id)), "done", "__typename")
	}
	if got := review("2027-01-25"); got != "InvalidInput" {
		t.Errorf("in two months: %v", got)
	}
	if got := review("soon"); got != "InvalidInput" {
		t.Errorf("soon: %v", got)
	}
	if got := review("2026-12-09"); got != "Attempt" {
		t.Errorf("in three weeks: %v", got)
	}
	query := `query($id: ID!) { attempt(id: $id) { state dueAt nextDuty { kind at } } }`
	c.golden("terms_reviewed", c.ask(c.sender, query, map[string]any{"id": id}))
}
