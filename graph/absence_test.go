package graph_test

import (
	"fmt"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"lavka/graph"
)

func away(worker, substitute graph.WorkerID) graph.Absence {
	a := graph.Absence{Worker: graph.WorkerRef{ID: worker}, From: "2026-11-23", Until: "2026-11-27"}
	if substitute != "" {
		a.Substitute = &graph.WorkerRef{ID: substitute}
	}
	return a
}

func TestNothingWaitsForSomebodyOnLeave(t *testing.T) {
	team := []graph.WorkerID{"ann", "bob", "cyd"}
	for name, c := range map[string]struct {
		absences []graph.Absence
		of       graph.WorkerID
		day      string
		holder   graph.WorkerID
		unheld   graph.Unheld
	}{
		"who is there":                    {nil, "ann", "2026-11-25", "ann", graph.Held},
		"nobody took it":                  {nil, "", "2026-11-25", "", graph.UnheldNew},
		"who left":                        {nil, "zoe", "2026-11-25", "", graph.UnheldLeft},
		"the substitute":                  {[]graph.Absence{away("ann", "bob")}, "ann", "2026-11-27", "bob", graph.Held},
		"the day before":                  {[]graph.Absence{away("ann", "bob")}, "ann", "2026-11-22", "ann", graph.Held},
		"the day after":                   {[]graph.Absence{away("ann", "bob")}, "ann", "2026-11-28", "ann", graph.Held},
		"the substitute's substitute":     {[]graph.Absence{away("ann", "bob"), away("bob", "cyd")}, "ann", "2026-11-25", "cyd", graph.Held},
		"two who stand in for each other": {[]graph.Absence{away("ann", "bob"), away("bob", "ann")}, "ann", "2026-11-25", "", graph.UnheldAway},
		"nobody named":                    {[]graph.Absence{away("ann", "")}, "ann", "2026-11-25", "", graph.UnheldAway},
		"a substitute who left":           {[]graph.Absence{away("ann", "zoe")}, "ann", "2026-11-25", "", graph.UnheldAway},
	} {
		holder, unheld := graph.Roster{Workers: team, Absences: c.absences}.Holder(c.of, c.day)
		if holder != c.holder || unheld != c.unheld {
			t.Errorf("%s: %q %q, want %q %q", name, holder, unheld, c.holder, c.unheld)
		}
	}
}

// Whoever holds is present and in the team; and where nobody does, everybody
// whom the chain names is away.
func TestHolderIsAlwaysPresent(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var roster graph.Roster
		for i := range rapid.IntRange(1, 6).Draw(t, "workers") {
			roster.Workers = append(roster.Workers, graph.WorkerID(fmt.Sprintf("w%d", i)))
		}
		for _, w := range roster.Workers {
			if rapid.Bool().Draw(t, "away") {
				to := graph.WorkerID(fmt.Sprintf("w%d", rapid.IntRange(0, 7).Draw(t, "substitute")))
				roster.Absences = append(roster.Absences, away(w, to))
			}
		}
		gone := func(w graph.WorkerID) bool {
			return slices.ContainsFunc(roster.Absences, func(a graph.Absence) bool { return a.Worker.ID == w })
		}
		for _, w := range roster.Workers {
			holder, unheld := roster.Holder(w, "2026-11-25")
			if unheld == graph.Held && (gone(holder) || !slices.Contains(roster.Workers, holder)) {
				t.Fatalf("%s is held by %s, who is not there", w, holder)
			}
			if unheld != graph.Held && !gone(w) {
				t.Fatalf("%s is there and holds nothing: %s", w, unheld)
			}
		}
	})
}

func TestWrongAbsenceIsNamed(t *testing.T) {
	const today = "2026-11-25"
	for name, c := range map[string]struct {
		n    graph.NewAbsence
		path string
	}{
		"right":          {graph.NewAbsence{Worker: "ann", From: "2026-11-20", Until: "2026-11-25", Substitute: "bob"}, ""},
		"no day":         {graph.NewAbsence{Worker: "ann", From: "", Until: "2026-11-27"}, "from"},
		"no such day":    {graph.NewAbsence{Worker: "ann", From: "2026-11-31", Until: "2026-12-02"}, "from"},
		"backwards":      {graph.NewAbsence{Worker: "ann", From: "2026-11-28", Until: "2026-11-27"}, "until"},
		"passed":         {graph.NewAbsence{Worker: "ann", From: "2026-11-20", Until: "2026-11-24"}, "until"},
		"for ever":       {graph.NewAbsence{Worker: "ann", From: "2026-11-20", Until: "2028-11-24"}, "until"},
		"own substitute": {graph.NewAbsence{Worker: "ann", From: "2026-11-26", Until: "2026-11-27", Substitute: "ann"}, "substitute"},
	} {
		err := c.n.Check(today)
		e, refused := graph.AsError(err)
		if refused != (c.path != "") || refused && (len(e.Fields) != 1 || e.Fields[0].Path != c.path) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestSubstituteActsAsTheResponsibleWorker(t *testing.T) {
	a := in(graph.Received, graph.Anonymous)
	decline := graph.Decline{Reason: graph.ReasonCapacityFull, By: graph.ByProvider}
	refused(t, a, colleague(), decline, graph.RefuseRank)
	a.Facts.StandIn = colleague().Worker
	must(t, a, colleague(), decline)
	must(t, a, colleague(), graph.Reassign{Responsible: colleague().Worker})
	a.Facts.StandIn, a.Facts.Unattended = "", true
	must(t, a, colleague(), graph.Reassign{Responsible: colleague().Worker})
	refused(t, a, stranger(), graph.Reassign{Responsible: "stan"}, "")
}
