package graph

import (
	"fmt"
	"slices"
	"time"
)

// MinutesOfDay is the end of a day in minutes.
const MinutesOfDay = 24 * 60

// Span is a time of day from one minute since midnight until before another,
// Europe/Prague: 0 ≤ From < Until ≤ MinutesOfDay.
type Span struct {
	From  int `validate:"min=0,max=1439"`
	Until int `validate:"min=1,max=1440,gtfield=From"`
}

// Hours are when somebody is there: a week that repeats, days that differ from
// it, and words. No hours at all say nothing; they do not say closed.
type Hours struct {
	// Week holds the spans of each day, Monday first.
	Week [7][]Span `validate:"dive,max=6,dive"`
	// ClosedOnHolidays says that the week does not hold on public holidays.
	ClosedOnHolidays bool
	Exceptions       []HoursException `validate:"max=60,dive"`
	Note             string           `validate:"max=200"`
}

// HoursException is a day that differs; without spans it is closed.
type HoursException struct {
	On    time.Time `validate:"required"`
	Spans []Span    `validate:"max=6,dive"`
	Note  string    `validate:"max=120"`
}

// Known tells whether the hours say anything that can be reckoned with.
func (h Hours) Known() bool {
	return len(h.Exceptions) > 0 || slices.ContainsFunc(h.Week[:], func(day []Span) bool { return len(day) > 0 })
}

// On are the spans of the day that t lies in, in its own time zone.
func (h Hours) On(t time.Time, holiday func(time.Time) bool) []Span {
	for _, e := range h.Exceptions {
		if Day(e.On) == Day(t) {
			return e.Spans
		}
	}
	if h.ClosedOnHolidays && holiday(t) {
		return nil
	}
	return h.Week[weekday(t)]
}

// OpenAt tells whether somebody is there at t, read in Europe/Prague.
func (h Hours) OpenAt(t time.Time, holiday func(time.Time) bool) bool {
	local := t.In(Prague())
	minute := local.Hour()*60 + local.Minute()
	return slices.ContainsFunc(h.On(local, holiday), func(s Span) bool { return s.From <= minute && minute < s.Until })
}

// weekday counts from Monday, 0.
func weekday(t time.Time) int { return (int(t.Weekday()) + 6) % 7 }

// values are the hours as the graph keeps them, so that one statement can ask
// who is there now: week holds pairs of minutes since Monday 0:00,
// exceptionDays the days that differ, exceptionSpans their spans written
// "2026-12-24 0480 0720", exceptionNotes "2026-12-24 words".
func (h Hours) values() map[string]any {
	week, days, spans, notes := []int64{}, []string{}, []string{}, []string{}
	for day, all := range h.Week {
		for _, s := range all {
			week = append(week, int64(day*MinutesOfDay+s.From), int64(day*MinutesOfDay+s.Until))
		}
	}
	for _, e := range h.Exceptions {
		days = append(days, Day(e.On))
		for _, s := range e.Spans {
			spans = append(spans, fmt.Sprintf("%s %04d %04d", Day(e.On), s.From, s.Until))
		}
		if e.Note != "" {
			notes = append(notes, Day(e.On)+" "+e.Note)
		}
	}
	return map[string]any{
		"week": week, "closedOnHolidays": h.ClosedOnHolidays, "hoursNote": h.Note,
		"exceptionDays": days, "exceptionSpans": spans, "exceptionNotes": notes,
	}
}

// HoursOf reads hours back from what the graph keeps. What is not written as
// values write it is left out.
func HoursOf(week []int, closedOnHolidays bool, note string, exceptions ExceptionTexts) Hours {
	h := Hours{ClosedOnHolidays: closedOnHolidays, Note: note}
	for pair := range slices.Chunk(week, 2) {
		if len(pair) == 2 && pair[0] >= 0 && pair[0] < 7*MinutesOfDay {
			day := pair[0] / MinutesOfDay
			h.Week[day] = append(h.Week[day], Span{From: pair[0] - day*MinutesOfDay, Until: pair[1] - day*MinutesOfDay})
		}
	}
	h.Exceptions = exceptions.read()
	return h
}

// ExceptionTexts are exceptions as the graph keeps them.
type ExceptionTexts struct{ Days, Spans, Notes []string }

func (x ExceptionTexts) read() []HoursException {
	var all []HoursException
	for _, text := range x.Days {
		on, err := time.Parse(time.DateOnly, text)
		if err != nil {
			continue
		}
		e := HoursException{On: on}
		for _, line := range x.Spans {
			var day string
			var s Span
			if n, _ := fmt.Sscanf(line, "%10s %4d %4d", &day, &s.From, &s.Until); n == 3 && day == text {
				e.Spans = append(e.Spans, s)
			}
		}
		for _, line := range x.Notes {
			if len(line) > len(text) && line[:len(text)] == text {
				e.Note = line[len(text)+1:]
			}
		}
		all = append(all, e)
	}
	return all
}
