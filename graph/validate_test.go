package graph_test

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"lavka/graph"
)

func TestShapesAreCheckedAndNamedAsCallersNameThem(t *testing.T) {
	good := graph.NewReferral{
		Service: "s", Mode: graph.Anonymous, Needs: []graph.NeedCode{"debts"}, AgeBand: "19-26",
		StaysIn: "District/4205", Urgency: graph.Routine, Reach: graph.ReachComesAlone, Language: "cs",
	}
	if err := graph.Validate("test", good); err != nil {
		t.Fatal(err)
	}
	tests := []struct {
		name  string
		value any
		want  []graph.Field
	}{
		{"nothing at all", graph.NewReferral{}, []graph.Field{
			{Path: "service", Code: "required"},
			{Path: "mode", Code: "required"},
			{Path: "needs", Code: "required"},
			{Path: "urgency", Code: "required"},
			{Path: "reach", Code: "required"},
			{Path: "language", Code: "required"},
		}},
		{
			"an empty need among others", with(good, func(r *graph.NewReferral) { r.Needs = []graph.NeedCode{"debts", ""} }),
			[]graph.Field{{Path: "needs[1]", Code: "required"}},
		},
		{"eleven needs", with(good, func(r *graph.NewReferral) {
			r.Needs = slices.Repeat(r.Needs, 11)
		}), []graph.Field{{Path: "needs", Code: "too_many"}}},
		{
			"a language that is none", with(good, func(r *graph.NewReferral) { r.Language = "czech" }),
			[]graph.Field{{Path: "language", Code: "too_long"}},
		},
		{"an address that is none", graph.Worker{
			ID: "w", Name: "Jana", Email: "jana", Holdings: []graph.Holding{{Role: graph.RoleWorker, Toward: "o"}},
		}, []graph.Field{{Path: "email", Code: "format"}}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			refused, ok := graph.AsError(graph.Validate("test", test.value))
			if !ok || refused.Code != graph.Invalid {
				t.Fatalf("not refused: %v", refused)
			}
			if diff := cmp.Diff(test.want, refused.Fields); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func with(r graph.NewReferral, change func(*graph.NewReferral)) graph.NewReferral {
	change(&r)
	return r
}
