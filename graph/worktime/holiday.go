package worktime

import "time"

// The first years of the holidays that are younger than the others.
const (
	firstActOf2000  = 2000
	firstGoodFriday = 2016
)

// IsHoliday tells whether the day of t in Europe/Prague is a public holiday by
// Act 245/2000 Sb.: the state holidays of § 1 and the other days of § 2, in the
// years in which they apply. Years before 2000 are counted by the same list.
func IsHoliday(t time.Time) bool { return Standard().IsHoliday(t) }

// IsWorkday tells whether the day of t in Europe/Prague is neither Saturday,
// Sunday nor a public holiday.
func IsWorkday(t time.Time) bool { return Standard().IsWorkday(t) }

// holidayOn is asked about the day that t has in its own zone.
func holidayOn(t time.Time) bool {
	year, month, day := t.Date()
	if isFixedHoliday(year, month, day) {
		return true
	}
	if month != time.March && month != time.April {
		return false
	}
	sunday := easterSunday(year)
	switch dayOf(t).Sub(sunday) {
	case 24 * time.Hour:
		return true
	case -2 * 24 * time.Hour:
		return year >= firstGoodFriday
	default:
		return false
	}
}

func isFixedHoliday(year int, month time.Month, day int) bool {
	switch month {
	case time.January:
		return day == 1
	case time.May:
		return day == 1 || day == 8
	case time.July:
		return day == 5 || day == 6
	case time.September:
		return day == 28 && year >= firstActOf2000
	case time.October:
		return day == 28
	case time.November:
		return day == 17 && year >= firstActOf2000
	case time.December:
		return day >= 24 && day <= 26
	default:
		return false
	}
}

func workdayOn(t time.Time) bool {
	return t.Weekday() != time.Saturday && t.Weekday() != time.Sunday && !holidayOn(t)
}

// dayOf is the date of t as a moment that knows no clock changes.
func dayOf(t time.Time) time.Time {
	year, month, day := t.Date()
	return time.Date(year, month, day, 0, 0, 0, 0, time.UTC)
}

// easterSunday follows the anonymous Gregorian computation (Meeus, Jones,
// Butcher), whose letters it keeps: they have no other names.
func easterSunday(year int) time.Time {
	a, b, c := year%19, year/100, year%100
	d, e := b/4, b%4
	g := (8*b + 13) / 25
	h := (19*a + b - d - g + 15) % 30
	i, k := c/4, c%4
	l := (32 + 2*e + 2*i - h - k) % 7
	m := (a + 11*h + 22*l) / 451
	n := h + l - 7*m + 114
	return time.Date(year, time.Month(n/31), n%31+1, 0, 0, 0, 0, time.UTC)
}
