package graph

import (
	"slices"
	"time"
)

// Assumed; see docs/assumptions.md.
const (
	// GlanceDays is how long the two spans are that a glance compares.
	GlanceDays = 30
	// CallAfter is how many hand-overs without one in return make a tie worth a
	// call.
	CallAfter = 3
	// callsShown is how many such ties a glance names.
	callsShown = 3
)

// HandoverGlance compares the hand-overs of a district in the last days with
// those of as many days before. OneSided are the ties of a year that went one way
// only, the busiest first; Calls counts all of them.
type HandoverGlance struct {
	Now, Before HandoverCounts
	OneSided    []Handover
	Calls       int
}

// GlanceSpan is the year that a glance looks at and the moment from which it
// needs the steps of attempts.
func GlanceSpan(now time.Time) (HandoverSpan, time.Time) {
	today := now.In(Prague())
	return HandoverSpan{From: today.AddDate(-1, 0, 1), Until: today}, now.AddDate(0, 0, -2*GlanceDays)
}

// Glance counts the pairs of a year.
func Glance(pairs []HandoverPair, now time.Time) HandoverGlance {
	recent, edge := now.AddDate(0, 0, -GlanceDays), now.AddDate(0, 0, -2*GlanceDays)
	all := attemptsOf(pairs)
	between := func(from, until time.Time) HandoverReport {
		kept := slices.DeleteFunc(slices.Clone(all), func(a HandoverAttempt) bool {
			return a.SentAt.Before(from) || !a.SentAt.Before(until)
		})
		return NewHandoverReport(Place{}, []HandoverPair{{Attempts: kept}}, 0)
	}
	glance := HandoverGlance{
		Now: between(recent, now.Add(time.Nanosecond)).Total, Before: between(edge, recent).Total, OneSided: []Handover{},
	}
	for _, row := range NewHandoverReport(Place{}, pairs, len(pairs)).Rows {
		if row.Back > 0 || row.Sent < CallAfter || row.From.ID == row.To.ID {
			continue
		}
		glance.Calls++
		if len(glance.OneSided) < callsShown {
			glance.OneSided = append(glance.OneSided, row)
		}
	}
	return glance
}
