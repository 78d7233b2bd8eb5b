package graph_test

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"lavka/graph"
)

func TestRefusalsAreReportedByTheLettersOfTheLaw(t *testing.T) {
	s := graph.ServiceDeclines{Counts: []graph.DeclineCount{
		{Reason: graph.ReasonServiceNotProvided, By: graph.ByProvider, Count: 2},
		{Reason: graph.ReasonOutsideTargetGroup, By: graph.ByProvider, Count: 3},
		{Reason: graph.ReasonCapacityFull, By: graph.ByProvider, Count: 4},
		{Reason: graph.ReasonCapacityFull, By: graph.ByClient, Count: 10},
		{Reason: graph.ReasonHealthExcludes, By: graph.ByProvider, Count: 1},
		{Reason: graph.ReasonContractTerminated6M, By: graph.ByProvider, Count: 6},
		{Reason: graph.ReasonSafety, By: graph.ByProvider, Count: 7},
		{Reason: graph.ReasonDuplicate, By: graph.ByProvider, Count: 8},
	}}
	got := []int{s.Letter("a"), s.Letter("b"), s.Letter("c"), s.Letter("d"), s.Total()}
	if diff := cmp.Diff([]int{5, 4, 1, 6, 41}, got); diff != "" {
		t.Error(diff)
	}
	others := []graph.DeclineCount{
		{Reason: graph.ReasonDuplicate, By: graph.ByProvider, Count: 8},
		{Reason: graph.ReasonSafety, By: graph.ByProvider, Count: 7},
	}
	if diff := cmp.Diff(others, s.Others()); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff([]graph.DeclineCount{{Reason: graph.ReasonCapacityFull, By: graph.ByClient, Count: 10}}, s.ByPerson()); diff != "" {
		t.Error(diff)
	}
}

func TestLettersOthersAndThePersonsOwnAddUpToAllRefusals(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var r graph.DeclineReport
		for range rapid.IntRange(0, 4).Draw(t, "services") {
			r.Services = append(r.Services, graph.ServiceDeclines{Counts: rapid.SliceOf(rapid.Custom(func(t *rapid.T) graph.DeclineCount {
				return graph.DeclineCount{
					Reason: rapid.SampledFrom(graph.Reasons(graph.ForDecline)).Draw(t, "reason"),
					By:     rapid.SampledFrom([]graph.DeclinedBy{graph.ByProvider, graph.ByClient}).Draw(t, "by"),
					Count:  rapid.IntRange(1, 9).Draw(t, "count"),
				}
			})).Draw(t, "counts")})
		}
		all, want := r.Sum(), 0
		for _, s := range r.Services {
			want += s.Total()
		}
		got := 0
		for _, letter := range graph.Letters() {
			got += all.Letter(letter)
		}
		for _, c := range append(all.Others(), all.ByPerson()...) {
			got += c.Count
		}
		if got != want || all.Total() != want {
			t.Fatalf("the parts are %d, all %d, the services %d", got, all.Total(), want)
		}
	})
}

func TestAYearIsThatOfPrague(t *testing.T) {
	from, until, err := graph.YearBounds("ask", 2026)
	if err != nil || !from.Equal(time.Date(2025, 12, 31, 23, 0, 0, 0, time.UTC)) || !until.Equal(time.Date(2026, 12, 31, 23, 0, 0, 0, time.UTC)) {
		t.Errorf("%s to %s, %v", from, until, err)
	}
	for _, year := range []int{0, 1999, 2200, -5} {
		if _, _, err := graph.YearBounds("ask", year); graph.CodeOf(err) != graph.Invalid {
			t.Errorf("%d: %v", year, err)
		}
	}
}
