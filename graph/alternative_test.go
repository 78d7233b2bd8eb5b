package graph_test

import (
	"slices"
	"testing"

	"pgregory.net/rapid"

	"lavka/graph"
)

// A card must say of a service what Decide will say of a send to it.
func TestWayRefusesAsDecideWouldRefuseTheSend(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		way := graph.Way{
			Active: rapid.Bool().Draw(t, "active"), Coordinated: rapid.Bool().Draw(t, "coordinated"),
			TakesMode: rapid.Bool().Draw(t, "takes the mode"), OpenThere: rapid.Bool().Draw(t, "open there"),
		}
		a := in(graph.Draft, graph.Anonymous)
		a.Facts.ServiceActive, a.Facts.CoordinatorActive = way.Active, way.Coordinated
		a.Facts.ServiceTakes, a.Facts.OtherOpen = way.TakesMode, way.OpenThere
		reason := ""
		for _, allowance := range graph.Allowed(a, sender(), a.Events[len(a.Events)-1].RecordedAt) {
			if allowance.Verb == graph.VerbSend {
				reason = allowance.Reason
			}
		}
		if way.Refusal() != reason {
			t.Fatalf("%+v: %q, Decide says %q", way, way.Refusal(), reason)
		}
	})
}

func TestDeclineNamesEachAlternativeOnceAndNeverItself(t *testing.T) {
	a := in(graph.Received, graph.Written)
	for code, named := range map[string][]graph.ServiceID{
		graph.FieldTwice: {"one", "two", "one"}, graph.FieldSame: {"one", a.Service},
	} {
		invalid(t, a, coordinator(),
			graph.Decline{Reason: graph.ReasonSafety, By: graph.ByProvider, Alternatives: named}, field("alternatives", code))
	}
	no := graph.Decline{Reason: graph.ReasonSafety, By: graph.ByProvider, Alternatives: []graph.ServiceID{"two", "one"}}
	if !slices.Equal(graph.NamedServices(no), no.Alternatives) || graph.NamedServices(graph.Acknowledge{}) != nil {
		t.Error("what a decline names, and nothing of another command")
	}
}
