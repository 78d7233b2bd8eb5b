package worktime

import (
	"sync"
	"time"

	// Days are those of Prague on every machine, also one without zone files.
	_ "time/tzdata"
)

// Day is a standard working day: "two days" of a deadline are 2*Day.
const Day = 8 * time.Hour

// The standard working day in minutes since midnight, Europe/Prague.
const (
	standardOpens  = 8 * 60
	standardCloses = 16 * 60
	minutesOfDay   = 24 * 60
)

// Calendar is the working day of an organisation: from Opens until Closes, in
// minutes since midnight in Europe/Prague, on every workday. Hours that are no
// span of one day (Opens ≥ Closes, or outside 0–1440) count as the standard
// ones, so that the zero Calendar is the standard one.
type Calendar struct {
	Opens, Closes int
	zone          *time.Location
}

// Standard is 8:00–16:00.
func Standard() Calendar { return Hours(standardOpens, standardCloses) }

// Hours is the calendar of an organisation that works from opens until closes,
// minutes since midnight.
func Hours(opens, closes int) Calendar { return Calendar{Opens: opens, Closes: closes}.ready() }

// Between is the working time from one moment until another by the standard
// calendar: see Calendar.Between.
func Between(from, until time.Time) time.Duration { return Standard().Between(from, until) }

// Add is the moment when working time d has passed by the standard calendar:
// see Calendar.Add.
func Add(t time.Time, d time.Duration) time.Time { return Standard().Add(t, d) }

// Day is the length of this calendar's working day.
func (c Calendar) Day() time.Duration {
	w := c.ready()
	return time.Duration(w.Closes-w.Opens) * time.Minute
}

// IsHoliday tells whether the day of t in Europe/Prague is a public holiday.
func (c Calendar) IsHoliday(t time.Time) bool { return holidayOn(t.In(c.ready().zone)) }

// IsWorkday tells whether somebody works on the day of t in Europe/Prague.
func (c Calendar) IsWorkday(t time.Time) bool { return workdayOn(t.In(c.ready().zone)) }

// Between is the working time that passes from one moment until another; none
// when until is not after from.
func (c Calendar) Between(from, until time.Time) time.Duration {
	if !until.After(from) {
		return 0
	}
	w := c.ready()
	from, until = from.In(w.zone), until.In(w.zone)
	first, last := dayNumber(from), dayNumber(until)
	if first == last {
		return w.within(from, from, until)
	}
	// the days between are whole: clocks change on Sundays
	whole := time.Duration(workdays(first+1, last)) * w.Day()
	return w.within(from, from, until) + whole + w.within(until, from, until)
}

// within is the part of the working time of one day that lies between.
func (c Calendar) within(day, from, until time.Time) time.Duration {
	if !workdayOn(day) {
		return 0
	}
	opens, closes := c.open(day)
	return max(0, earlier(closes, until).Sub(later(opens, from)))
}

// Add is the earliest moment, in UTC, at which working time d has passed since
// t: Between(t, Add(t, d)) = d. Without a positive d it is t.
func (c Calendar) Add(t time.Time, d time.Duration) time.Time {
	if d <= 0 {
		return t.UTC()
	}
	w := c.ready()
	for day := t.In(w.zone); ; day = nextDay(day) {
		if !workdayOn(day) {
			continue
		}
		opens, closes := w.open(day)
		start := later(opens, t)
		if rest := closes.Sub(start); rest >= d {
			return start.Add(d).UTC()
		} else if rest > 0 {
			d -= rest
		}
	}
}

// ready has hours that make a day and a zone.
func (c Calendar) ready() Calendar {
	opens, closes, zone := c.Opens, c.Closes, c.zone
	if opens < 0 || closes > minutesOfDay || opens >= closes {
		opens, closes = standardOpens, standardCloses
	}
	if zone == nil {
		zone = prague()
	}
	return Calendar{Opens: opens, Closes: closes, zone: zone}
}

// open is when the day of t begins and ends for those who work.
func (c Calendar) open(t time.Time) (time.Time, time.Time) {
	year, month, day := t.Date()
	return time.Date(year, month, day, 0, c.Opens, 0, 0, c.zone), time.Date(year, month, day, 0, c.Closes, 0, 0, c.zone)
}

// nextDay is the next date at noon, an hour that no clock change touches.
func nextDay(t time.Time) time.Time {
	year, month, day := t.Date()
	return time.Date(year, month, day+1, 12, 0, 0, 0, t.Location())
}

func earlier(a, b time.Time) time.Time {
	if b.Before(a) {
		return b
	}
	return a
}

func later(a, b time.Time) time.Time {
	if b.After(a) {
		return b
	}
	return a
}

// prague is embedded; were it ever missing, the day would begin an hour late in
// summer. It is read once: a zone is parsed with each reading.
var prague = sync.OnceValue(func() *time.Location { //nolint:gochecknoglobals // a constant that has to be read
	zone, err := time.LoadLocation("Europe/Prague")
	if err != nil {
		return time.FixedZone("CET", 60*60)
	}
	return zone
})
