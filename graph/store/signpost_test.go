package store_test

import (
	"strings"
	"testing"

	"lavka/graph"
	"lavka/graph/store/storetest"
)

func TestSignpostIsCountedOnceAndKnowsNoPerson(t *testing.T) {
	s := process.Open(t)
	w := storetest.NewWorld(t, s)
	o := w.Organisation("Kotva")
	service, worker := o.Service("Poradna", storetest.Advice), o.Person("Petra Velká", graph.RoleWorker)
	shown := graph.Signpost{Service: service, Need: storetest.Debts, Place: storetest.Town}
	for range 2 {
		if _, err := s.Signpost(t.Context(), worker, "k", shown); err != nil {
			t.Fatal(err)
		}
	}
	rows := process.Run(t, `MATCH (x:Signpost) RETURN properties(x) AS said, x.at.minute AS minute,
		[(x)-[l]-(n) | type(l) + ' ' + n.ref] AS links, [(x)--(n:Worker|Account) | n.id] AS people`, nil)
	if len(rows) != 1 {
		t.Fatalf("counted %d times", len(rows))
	}
	row := rows[0]
	if links, ok := row["links"].([]any); !ok || len(links) != 4 || len(row["people"].([]any)) != 0 || row["minute"] != int64(0) {
		t.Errorf("counted as %v", row)
	}
	if _, err := s.Signpost(t.Context(), worker, "k", graph.Signpost{Service: service}); graph.CodeOf(err) != graph.Conflict {
		t.Errorf("the key with other input: %v", err)
	}
	if _, err := s.Signpost(t.Context(), worker, "k2", graph.Signpost{Service: "none"}); graph.CodeOf(err) != graph.NotFound {
		t.Errorf("no such service: %v", err)
	}
	if _, err := s.Signpost(t.Context(), graph.Nobody(), "k3", shown); graph.CodeOf(err) != graph.Unauthenticated {
		t.Errorf("nobody: %v", err)
	}
}

func TestUnmetNeedIsCountedOnceAndOnlyWithWhatIsKnown(t *testing.T) {
	s := process.Open(t)
	worker := storetest.NewWorld(t, s).Organisation("Kotva").Person("Petra Velká", graph.RoleWorker)
	unmet := graph.UnmetNeed{Needs: []graph.NeedCode{storetest.Debts}, Place: storetest.Town, AgeBand: storetest.Young}
	for range 2 {
		if _, err := s.RecordUnmetNeed(t.Context(), worker, "k", unmet); err != nil {
			t.Fatal(err)
		}
	}
	rows := process.Run(t, "MATCH (u:UnmetNeed) RETURN keys(u) AS keys, u.place AS place, [(u)--(n) | n] AS links", nil)
	if len(rows) != 1 || rows[0]["place"] != string(storetest.Town) || len(rows[0]["keys"].([]any)) != 5 || len(rows[0]["links"].([]any)) != 0 {
		t.Errorf("counted: %v", rows)
	}
	_, err := s.RecordUnmetNeed(t.Context(), worker, "k2", graph.UnmetNeed{
		Needs: []graph.NeedCode{"x"}, Place: "District/9999", AgeBand: "y",
	})
	refused, ok := graph.AsError(err)
	if !ok || refused.Code != graph.Invalid || len(refused.Fields) != 3 {
		t.Errorf("unknown codes: %v", err)
	}
	if strings.Contains(err.Error(), "9999") {
		t.Errorf("the input is in the error: %v", err)
	}
}
