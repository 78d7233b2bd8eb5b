package graph

import "time"

// dayOf is the day of t in Europe/Prague, as midnight UTC, so that days compare
// and count.
func dayOf(t time.Time) time.Time {
	y, m, day := t.In(Prague()).Date()
	return time.Date(y, m, day, 0, 0, 0, 0, time.UTC)
}
