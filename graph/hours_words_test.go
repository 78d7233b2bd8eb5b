package graph_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"lavka/graph"
)

func TestHoursAreWrittenAsPeopleWriteThem(t *testing.T) {
	morning, noon := graph.Span{From: 480, Until: 720}, graph.Span{From: 780, Until: 990}
	days := strings.Fields("po út st čt pá so ne")
	tests := map[string]struct {
		week [7][]graph.Span
		want []string
	}{
		"nothing":     {[7][]graph.Span{}, []string{}},
		"a run":       {[7][]graph.Span{{morning}, {morning}, {morning}, {morning}, {morning}}, []string{"po–pá 8–12"}},
		"two days":    {[7][]graph.Span{1: {noon}, 2: {noon}}, []string{"út, st 13–16:30"}},
		"a gap":       {[7][]graph.Span{{morning}, {morning}, {morning}, {noon}, {morning}}, []string{"po–st, pá 8–12", "čt 13–16:30"}},
		"two a day":   {[7][]graph.Span{6: {morning, noon}}, []string{"ne 8–12, 13–16:30"}},
		"round clock": {[7][]graph.Span{0: {{From: 0, Until: graph.MinutesOfDay}}}, []string{"po 0–24"}},
	}
	for name, test := range tests {
		if got := (graph.Hours{Week: test.week}).WeekLines(days); !slices.Equal(got, test.want) {
			t.Errorf("%s: %q, want %q", name, got, test.want)
		}
	}
}

func TestDaysThatAreOverAreLeftOut(t *testing.T) {
	on := func(day int) graph.HoursException {
		return graph.HoursException{On: time.Date(2026, time.December, day, 0, 0, 0, 0, time.UTC)}
	}
	h := graph.Hours{Exceptions: []graph.HoursException{on(31), on(23), on(24)}}.After("2026-12-24")
	if len(h.Exceptions) != 2 || h.Exceptions[0].On.Day() != 24 || h.Exceptions[1].On.Day() != 31 {
		t.Errorf("left: %+v", h.Exceptions)
	}
}
