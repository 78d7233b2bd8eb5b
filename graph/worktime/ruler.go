package worktime

import (
	"sort"
	"time"
)

// Ruler measures working time between many moments of one span: what Calendar
// counts day by day it looks up. It is made once and read from anywhere.
type Ruler struct {
	calendar Calendar
	from     time.Time
	until    time.Time
	days     []rulerDay
}

// rulerDay is a working day and how much was worked before it opened.
type rulerDay struct {
	opens, closes time.Time
	before        time.Duration
}

// Ruler is a ruler of this calendar over the span. Moments outside it are
// measured too, only slower.
func (c Calendar) Ruler(from, until time.Time) Ruler {
	w := c.ready()
	r := Ruler{calendar: w, from: from, until: until}
	var worked time.Duration
	for day := from.In(w.zone); ; day = nextDay(day) {
		opens, closes := w.open(day)
		if opens.After(until) {
			return r
		}
		if workdayOn(day) {
			r.days = append(r.days, rulerDay{opens, closes, worked})
			worked += closes.Sub(opens)
		}
	}
}

// Between is that of the ruler's calendar.
func (r Ruler) Between(from, until time.Time) time.Duration {
	if from.Before(r.from) || until.After(r.until) {
		return r.calendar.Between(from, until)
	}
	return max(0, r.worked(until)-r.worked(from))
}

// worked is the working time from the start of the first day until t.
func (r Ruler) worked(t time.Time) time.Duration {
	i := sort.Search(len(r.days), func(i int) bool { return r.days[i].opens.After(t) }) - 1
	if i < 0 {
		return 0
	}
	day := r.days[i]
	return day.before + earlier(t, day.closes).Sub(day.opens)
}
