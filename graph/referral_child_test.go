package graph_test

import (
	"slices"
	"testing"

	"lavka/graph"
)

func TestAChildAtRiskIsReportedBeforeAnythingElseIsSent(t *testing.T) {
	for _, c := range []struct {
		need, age string
		stops     bool
	}{
		{"child-at-risk", "27-64", true}, // a parent asks about their child
		{"child-at-risk", "7-10", true},
		{"violence-home", "11-15", true},
		{"violence-home", "16-18", true},
		{"violence-home", "19-26", false},
		{"sex-work", "16-18", true},
		{"crime-victim", "1-6", true},
		{"school", "11-15", false},
		{"debts", "0-1", false},
	} {
		for _, mode := range graph.Modes() {
			a := in(graph.Draft, mode)
			if mode == graph.OpenOffer {
				a = offered(graph.Draft)
			}
			a.Needs, a.AgeBand = []graph.NeedCode{"housing", graph.NeedCode(c.need)}, c.age
			must(t, a, sender(), graph.Send{ReportedApart: true})
			if c.stops {
				refused(t, a, sender(), graph.Send{}, graph.RefuseChildAtRisk)
				continue
			}
			must(t, a, sender(), graph.Send{})
		}
	}
}

func TestAThreatToAChildIsAThreatToWhoeverIsOne(t *testing.T) {
	if !slices.Contains(graph.ThreatNeeds(), graph.NeedChildAtRisk) || graph.ThreatOf(graph.NeedChildAtRisk) != graph.ThreatToChild {
		t.Error("a child at risk is no threat to a child")
	}
	if graph.ThreatOf("debts") != graph.NoThreat || graph.ThreatOf("violence-home") != graph.ThreatToPerson {
		t.Error("threats are mixed up")
	}
}
