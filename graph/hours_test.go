package graph

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

func TestHoursKnowWhoIsThere(t *testing.T) {
	eve := time.Date(2026, time.December, 24, 0, 0, 0, 0, time.UTC)
	h := Hours{
		ClosedOnHolidays: true, Note: "v létě kratší",
		Exceptions: []HoursException{{On: eve, Spans: []Span{{From: 8 * 60, Until: 12 * 60}}, Note: "Štědrý den"}},
	}
	h.Week[0] = []Span{{From: 8 * 60, Until: 12 * 60}, {From: 13 * 60, Until: 17 * 60}}
	h.Week[6] = []Span{{From: 22 * 60, Until: MinutesOfDay}}
	holiday := func(at time.Time) bool { return Day(at) == "2026-12-28" }
	for moment, open := range map[string]bool{
		"2026-11-23T07:30:00+01:00": false, "2026-11-23T08:00:00+01:00": true, "2026-11-23T12:00:00+01:00": false,
		"2026-11-23T16:59:00+01:00": true, "2026-11-22T23:59:00+01:00": true, "2026-11-22T22:30:00Z": true,
		"2026-12-24T09:00:00+01:00": true, "2026-12-24T14:00:00+01:00": false, "2026-12-28T09:00:00+01:00": false,
	} {
		at, err := time.Parse(time.RFC3339, moment)
		if err != nil {
			t.Fatal(err)
		}
		if h.OpenAt(at, holiday) != open {
			t.Errorf("%s: open %v, want %v", moment, !open, open)
		}
	}
}

func TestHoursAreReadAsTheyWereKept(t *testing.T) {
	h := Hours{Note: "po domluvě", Exceptions: []HoursException{
		{On: time.Date(2026, time.December, 24, 0, 0, 0, 0, time.UTC), Note: "zavřeno"},
		{On: time.Date(2026, time.December, 31, 0, 0, 0, 0, time.UTC), Spans: []Span{{From: 480, Until: 720}}},
	}}
	h.Week[2] = []Span{{From: 0, Until: MinutesOfDay}}
	h.Week[3] = []Span{{From: 60, Until: 61}}
	kept := h.values()
	week := make([]int, 0, 4)
	for _, minute := range kept["week"].([]int64) {
		week = append(week, int(minute))
	}
	got := HoursOf(week, false, kept["hoursNote"].(string), ExceptionTexts{
		Days: kept["exceptionDays"].([]string), Spans: kept["exceptionSpans"].([]string), Notes: kept["exceptionNotes"].([]string),
	})
	if diff := cmp.Diff(h, got); diff != "" {
		t.Error(diff)
	}
}
