package web

import (
	"slices"
	"testing"
	"time"

	"lavka/graph"
)

func TestSlipWritesHoursInWords(t *testing.T) {
	said := words(catalogues(t)["cs"])
	week := graph.Hours{ClosedOnHolidays: true, Note: "jinak po domluvě"}
	for day := range 5 {
		week.Week[day] = []graph.Span{{From: 480, Until: 960}}
	}
	week.Exceptions = []graph.HoursException{
		{On: time.Date(2026, time.January, 2, 0, 0, 0, 0, time.UTC)},
		{On: time.Date(2026, time.December, 24, 0, 0, 0, 0, time.UTC)},
	}
	got, err := said.hours(week.After("2026-11-18"))
	want := []string{"po–pá 8–16", "o státních svátcích zavřeno", "24. 12. 2026 zavřeno", "jinak po domluvě"}
	if err != nil || !slices.Equal(got, want) {
		t.Errorf("hours: %q %v, want %q", got, err, want)
	}
	if unknown, err := said.hours(graph.Hours{}); err != nil || len(unknown) != 0 {
		t.Errorf("unknown hours: %q %v", unknown, err)
	}
}
