package worktime

import "time"

// The first years of the holidays that are younger than the others.
const (
	firstActOf2000  = 2000
	firstGoodFriday = 2016
)

const (
	// mostHolidays is how many a year has today.
	mostHolidays = 13
	daysOfWeek   = 7
	daysOfMarch  = 31
	secondsOfDay = 24 * 60 * 60
)

// IsHoliday tells whether the day of t in Europe/Prague is a public holiday by
// Act 245/2000 Sb.: the state holidays of § 1 and the other days of § 2, in the
// years in which they apply. Years before 2000 are counted by the same list.
func IsHoliday(t time.Time) bool { return Standard().IsHoliday(t) }

// IsWorkday tells whether the day of t in Europe/Prague is neither Saturday,
// Sunday nor a public holiday.
func IsWorkday(t time.Time) bool { return Standard().IsWorkday(t) }

// date is a day of a year that is known beside it.
type date struct {
	month time.Month
	day   int
}

// holidaysOf are the public holidays of a year; the zero date stands for one that
// was none yet.
func holidaysOf(year int) [mostHolidays]date {
	sunday := easterSunday(year)
	days := [mostHolidays]date{
		{time.January, 1},
		{time.May, 1},
		{time.May, 8},
		{time.July, 5},
		{time.July, 6},
		{time.October, 28},
		{time.December, 24},
		{time.December, 25},
		{time.December, 26},
		ofMarch(sunday + 1),
	}
	if year >= firstActOf2000 {
		days[10], days[11] = date{time.September, 28}, date{time.November, 17}
	}
	if year >= firstGoodFriday {
		days[12] = ofMarch(sunday - 2)
	}
	return days
}

// holidayOn is asked about the day that t has in its own zone.
func holidayOn(t time.Time) bool {
	year, month, day := t.Date()
	for _, on := range holidaysOf(year) {
		if on.month == month && on.day == day {
			return true
		}
	}
	return false
}

func workdayOn(t time.Time) bool {
	return t.Weekday() != time.Saturday && t.Weekday() != time.Sunday && !holidayOn(t)
}

// workdays counts those from one day until before another, by numbers of days:
// five of each week, without the holidays among them.
func workdays(from, until int) int {
	if until <= from {
		return 0
	}
	rest := (until - from) % daysOfWeek
	count := (until - from) / daysOfWeek * (daysOfWeek - 2)
	for day := until - rest; day < until; day++ {
		if isWeekday(day) {
			count++
		}
	}
	for year := yearOf(from); year <= yearOf(until-1); year++ {
		for _, on := range holidaysOf(year) {
			day := dayNumber(time.Date(year, on.month, on.day, 0, 0, 0, 0, time.UTC))
			if on != (date{}) && from <= day && day < until && isWeekday(day) {
				count--
			}
		}
	}
	return count
}

// dayNumber counts the days from 1 January 1970 to the date of t; it knows no
// clock changes.
func dayNumber(t time.Time) int {
	year, month, day := t.Date()
	return int(time.Date(year, month, day, 0, 0, 0, 0, time.UTC).Unix() / secondsOfDay)
}

func yearOf(day int) int { return time.Unix(int64(day)*secondsOfDay, 0).UTC().Year() }

func isWeekday(day int) bool {
	on := time.Unix(int64(day)*secondsOfDay, 0).UTC().Weekday()
	return on != time.Saturday && on != time.Sunday
}

// easterSunday is a day of March, those of April counted on from 32. It follows
// the anonymous Gregorian computation (Meeus, Jones, Butcher), whose letters it
// keeps: they have no other names.
func easterSunday(year int) int {
	a, b, c := year%19, year/100, year%100
	d, e := b/4, b%4
	g := (8*b + 13) / 25
	h := (19*a + b - d - g + 15) % 30
	i, k := c/4, c%4
	l := (32 + 2*e + 2*i - h - k) % 7
	m := (a + 11*h + 22*l) / 451
	return h + l - 7*m + 22
}

// ofMarch is the date of a day of March that may lie in April.
func ofMarch(day int) date {
	if day > daysOfMarch {
		return date{time.April, day - daysOfMarch}
	}
	return date{time.March, day}
}
