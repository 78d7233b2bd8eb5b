package graph

import (
	"fmt"
	"slices"
	"strings"
)

// WeekLines write the week in words, days with the same hours together:
// "po–st, pá 8–12, 13–16:30". days are the seven names from Monday; closed days
// are left out.
func (h Hours) WeekLines(days []string) []string {
	var times []string
	on := map[string][]int{}
	for day, spans := range h.Week {
		text := SpansText(spans)
		if text == "" {
			continue
		}
		if on[text] == nil {
			times = append(times, text)
		}
		on[text] = append(on[text], day)
	}
	lines := make([]string, len(times))
	for i, text := range times {
		lines[i] = daysText(on[text], days) + " " + text
	}
	return lines
}

// SpansText writes spans as people do: "8–12, 13–16:30"; nothing for none.
func SpansText(spans []Span) string {
	texts := make([]string, len(spans))
	for i, s := range spans {
		texts[i] = timeText(s.From) + "–" + timeText(s.Until)
	}
	return strings.Join(texts, ", ")
}

func timeText(minute int) string {
	if minute%60 == 0 {
		return fmt.Sprint(minute / 60)
	}
	return fmt.Sprintf("%d:%02d", minute/60, minute%60)
}

// daysText writes runs of three or more days as a run.
func daysText(on []int, names []string) string {
	var parts []string
	for len(on) > 0 {
		run := 1
		for run < len(on) && on[run] == on[0]+run {
			run++
		}
		if run > 2 {
			parts = append(parts, names[on[0]]+"–"+names[on[run-1]])
		} else {
			for _, day := range on[:run] {
				parts = append(parts, names[day])
			}
		}
		on = on[run:]
	}
	return strings.Join(parts, ", ")
}

// After are the hours without the exceptions of days before this one.
func (h Hours) After(day string) Hours {
	h.Exceptions = slices.DeleteFunc(slices.Clone(h.Exceptions), func(e HoursException) bool { return Day(e.On) < day })
	slices.SortFunc(h.Exceptions, func(a, b HoursException) int { return a.On.Compare(b.On) })
	return h
}
