package worktime_test

import (
	"testing"
	"time"

	"pgregory.net/rapid"

	"lavka/graph/worktime"
)

func TestRulerMeasuresWhatTheCalendarCounts(t *testing.T) {
	start := time.Date(2025, time.December, 20, 0, 0, 0, 0, time.UTC)
	hours := worktime.Hours(9*60, 17*60+30)
	ruler := hours.Ruler(start, start.AddDate(1, 6, 0))
	rapid.Check(t, func(t *rapid.T) {
		// also moments before and after the span of the ruler
		moment := func(name string) time.Time {
			return start.Add(time.Duration(rapid.IntRange(-30*24*60, 600*24*60).Draw(t, name)) * time.Minute)
		}
		from, until := moment("from"), moment("until")
		if got, want := ruler.Between(from, until), hours.Between(from, until); got != want {
			t.Fatalf("from %s until %s: %s, want %s", from, until, got, want)
		}
	})
}
