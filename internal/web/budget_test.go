package web

import (
	"encoding/json"
	"flag"
	"maps"
	"os"
	"slices"
	"testing"

	"lavka/graph"
	"lavka/graph/store/storetest"
)

var update = flag.Bool("update", false, "write the statement budget anew")

const budgetFile = "testdata/statements.json"

// Every trusted document is run once in the course of the main job, and the
// statements it took are held against the committed file: growth needs a
// reviewed diff.
func TestStatementsOfEveryTrustedDocumentAreWithinTheBudget(t *testing.T) {
	h := open(t, nil)
	j := newJourney(h)
	j.look()
	j.handOver()
	j.inbox()
	j.declineAndReroute()
	j.write()
	j.directory()
	j.people()
	j.modes()
	if *update {
		writeBudget(t, j.spent)
	}
	budget := readBudget(t)
	if want, got := slices.Sorted(maps.Keys(budget)), slices.Sorted(maps.Keys(j.spent)); !slices.Equal(want, got) {
		t.Errorf("the budget speaks of %v, the journey of %v", want, got)
	}
	for name, spent := range j.spent {
		if spent != budget[name] {
			t.Errorf("%s takes %d statements, the budget has %d", name, spent, budget[name])
		}
	}
	for _, document := range h.door.api.trusted {
		if _, run := j.spent[document.name]; !run && !document.subscription {
			t.Errorf("the journey does not run %s", document.name)
		}
	}
}

// journey runs documents as the two sides of one hand-over.
type journey struct {
	h                *house
	sender, receiver answerer
	facilitator      answerer
	between          [2]graph.OrganisationID
	service, other   graph.ServiceID
	spent            map[string]int64
	attempt          any
}

// answerer runs one document as one side.
type answerer func(name string, variables map[string]any) answer

func newJourney(h *house) *journey {
	j := &journey{h: h, spent: map[string]int64{}}
	town, club := h.Organisation("Úřad"), h.Organisation("Klub")
	j.service, j.other = club.Service("Poradna", storetest.Advice), club.Service("Druhá poradna", storetest.Advice)
	j.sender = j.side(town.Person("Jana", graph.RoleWorker))
	j.receiver = j.side(club.Person("Petra", graph.RoleCoordinator))
	j.facilitator = j.side(h.facilitator())
	j.between = [2]graph.OrganisationID{town.ID, club.ID}
	return j
}

func (j *journey) side(actor graph.Actor) answerer {
	cookie := j.h.sessionOf(actor)
	return func(name string, variables map[string]any) answer {
		got := j.h.trusted(name, variables, cookie)
		if code := got.code(j.h.t); code != "" {
			j.h.t.Fatalf("%s: %s", name, got.body)
		}
		j.spent[name] = j.h.count(name)
		return got
	}
}

func (j *journey) look() {
	for name, variables := range map[string]map[string]any{
		"Viewer": nil, "Boundaries": nil, "Needs": nil,
		"Places":          {"text": "lito"},
		"Place":           {"ref": storetest.Town},
		"FindServices":    {"filter": map[string]any{"needs": []any{storetest.Debts}, "place": storetest.Town}, "first": 20},
		"FindNearby":      {"filter": map[string]any{"needs": []any{storetest.Truancy}, "place": storetest.Town}},
		"Suggestions":     {"text": "dlu"},
		"Understand":      {"text": "dluhy litoměřice nzdm"},
		"Signpost":        {"key": storetest.NewID(), "service": j.service, "need": storetest.Debts, "place": storetest.Town},
		"RecordUnmetNeed": {"key": storetest.NewID(), "input": map[string]any{"needs": []any{storetest.Debts}, "place": storetest.Town}},
		"ServiceDetail":   {"id": j.service},
		"NewReferral":     {"service": j.service},
		"SearchInstead":   {"text": "poradna"},
		"Attempts":        attemptsOf("SENT"),
		"Coverage":        {"region": "CZ042", "kinds": []any{storetest.Advice}},
		"CoverageAt":      {"district": storetest.District, "kind": storetest.Advice},
		"CoverageKinds":   nil,
		"Handovers":       {"district": storetest.District, "from": "2026-01-01", "until": "2026-12-31"},
		"HomeWaiting":     {"box": "RECEIVED"},
		"HomePresent":     {"district": storetest.District},
		"HomeChanges":     {"district": storetest.District},
		"HomeGlance":      {"district": storetest.District},
		"LoopReport":      {"scope": "SENT", "from": "2026-01", "until": "2026-12"},
		"DeclineReport":   {"year": 2026},
	} {
		j.sender(name, variables)
	}
	j.facilitator("HandoverAttempts", map[string]any{
		"district": storetest.District, "from": "2026-01-01", "until": "2026-12-31",
		"sender": j.between[0], "recipient": j.between[1],
	})
}

// send hands somebody over and remembers the attempt as the receiver sees it.
func (j *journey) send(key string, service graph.ServiceID) {
	sent := j.sender("SendReferral", map[string]any{"key": key, "input": referralTo(service)})
	code, _ := sent.data(j.h.t, "answer", "code").(string)
	j.receiver("AttemptByCode", map[string]any{"code": code})
	j.attempt = sent.data(j.h.t, "answer", "id")
}

// give gives one command on the attempt as it stands now.
func (j *journey) give(side answerer, name string, more map[string]any) answer {
	j.h.t.Helper()
	now := side("Attempt", map[string]any{"id": j.attempt})
	variables := map[string]any{
		"key": storetest.NewID(), "attempt": j.attempt, "seen": now.data(j.h.t, "attempt", "version"),
	}
	maps.Copy(variables, more)
	got := side(name, variables)
	if kind := got.data(j.h.t, "answer", "__typename"); kind != "Attempt" {
		j.h.t.Fatalf("%s: %s", name, got.body)
	}
	return got
}

func (j *journey) handOver() {
	j.send("first", j.service)
	j.give(j.receiver, "AcknowledgeReferral", nil)
	j.give(j.receiver, "AcceptReferral", nil)
	j.give(j.receiver, "RecordFirstContact", map[string]any{"channel": "IN_PERSON"})
	j.give(j.receiver, "CompleteReferral", map[string]any{"outcome": "one_off_help"})
	j.give(j.sender, "SeeResult", nil)
}

func (j *journey) declineAndReroute() {
	j.send("second", j.service)
	decline := map[string]any{"reason": "capacity_full", "by": "PROVIDER"}
	j.give(j.receiver, "DeclineReferral", decline)
	j.give(j.receiver, "UndoDecline", nil)
	j.receiver("Alternatives", map[string]any{"attempt": j.attempt})
	decline["alternatives"] = []any{j.other}
	j.give(j.receiver, "DeclineReferral", decline)
	j.sender("Alternatives", map[string]any{"attempt": j.attempt})
	j.give(j.sender, "RerouteReferral", map[string]any{"service": j.other})
}

func readBudget(t *testing.T) map[string]int64 {
	t.Helper()
	text, err := os.ReadFile(budgetFile)
	if err != nil {
		t.Fatal(err)
	}
	var budget map[string]int64
	if err := json.Unmarshal(text, &budget); err != nil {
		t.Fatal(err)
	}
	return budget
}

func writeBudget(t *testing.T, spent map[string]int64) {
	t.Helper()
	text, err := json.MarshalIndent(spent, "", "  ")
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(budgetFile, append(text, '\n'), 0o600); err != nil {
		t.Fatal(err)
	}
}
