package graph_test

import (
	"testing"
	"time"

	"pgregory.net/rapid"

	"lavka/graph"
)

// worked counts minutes one by one: is this one a working minute of Prague? The
// days off are written down, not computed.
func worked(from, until time.Time, opens, closes int) time.Duration {
	off := map[string]bool{
		"2026-12-24": true, "2026-12-25": true, "2026-12-26": true, "2027-01-01": true, "2027-03-26": true, "2027-03-29": true,
		"2027-05-01": true, "2027-05-08": true, "2026-10-28": true, "2026-11-17": true, "2026-09-28": true,
	}
	zone := graph.Prague()
	var sum time.Duration
	for at := from; at.Before(until); at = at.Add(time.Minute) {
		local := at.In(zone)
		minute := local.Hour()*60 + local.Minute()
		weekend := local.Weekday() == time.Saturday || local.Weekday() == time.Sunday
		if !weekend && !off[local.Format(time.DateOnly)] && minute >= opens && minute < closes {
			sum += time.Minute
		}
	}
	return sum
}

// Each party's debt is what a brute-force count of minutes says, over the ends of
// summer time, Christmas, Easter and the beginning of summer time.
func TestDebtsEqualCountedMinutes(t *testing.T) {
	starts := []time.Time{
		time.Date(2026, 10, 22, 0, 0, 0, 0, time.UTC), time.Date(2026, 12, 18, 0, 0, 0, 0, time.UTC),
		time.Date(2027, 3, 19, 0, 0, 0, 0, time.UTC),
	}
	rapid.Check(t, func(rt *rapid.T) {
		a := unwritten(graph.Anonymous)
		a.Facts.SenderTerms = graph.TermSet{Opens: 7 * 60, Closes: 13 * 60}
		a.Facts.RecipientTerms = graph.TermSet{Opens: 9 * 60, Closes: 18*60 + 30}
		at := rapid.SampledFrom(starts).Draw(rt, "start")
		var sender, recipient, turn time.Duration
		last := graph.NoParty
		for i := range rapid.IntRange(1, 9).Draw(rt, "events") {
			s := rapid.SampledFrom(graph.States()).Draw(rt, "state")
			a.Events = append(a.Events, graph.Event{State: s, Version: i + 1, RecordedAt: at})
			next := at.Add(time.Duration(rapid.IntRange(0, 4*24*60).Draw(rt, "minutes")) * time.Minute)
			var span time.Duration
			switch s {
			case graph.Draft, graph.InfoNeeded:
				span = worked(at, next, 7*60, 13*60)
				sender += span
			case graph.Sent, graph.Received, graph.Accepted, graph.Active:
				span = worked(at, next, 9*60, 18*60+30)
				recipient += span
			default:
			}
			if s.Owes() != last {
				turn = 0
			}
			turn, last, at = turn+span, s.Owes(), next
		}
		if got := a.Debts(at); got.Sender != sender || got.Recipient != recipient || got.Turn != turn {
			rt.Fatalf("%+v, counted %s, %s and %s", got, sender, recipient, turn)
		}
	})
}
