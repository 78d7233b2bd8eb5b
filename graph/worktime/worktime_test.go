package worktime_test

import (
	"testing"
	"time"

	"pgregory.net/rapid"

	"lavka/graph/worktime"
)

func prague(t *testing.T) *time.Location {
	t.Helper()
	zone, err := time.LoadLocation("Europe/Prague")
	if err != nil {
		t.Fatal(err)
	}
	return zone
}

// easters are Easter Sundays from the calendar on the wall, not computed.
func easters() map[int]string {
	return map[int]string{
		2012: "04-08", 2013: "03-31", 2014: "04-20", 2015: "04-05", 2016: "03-27", 2017: "04-16", 2018: "04-01",
		2019: "04-21", 2020: "04-12", 2021: "04-04", 2022: "04-17", 2023: "04-09", 2024: "03-31", 2025: "04-20",
		2026: "04-05", 2027: "03-28", 2028: "04-16", 2029: "04-01", 2030: "04-21", 2031: "04-13", 2032: "03-28",
		2033: "04-17", 2034: "04-09", 2035: "03-25", 2036: "04-13", 2037: "04-05", 2038: "04-25", 2039: "04-10",
	}
}

const firstYear, lastYear = 2012, 2039

// holidays are the days off of a year, written down one by one.
func holidays(year int) map[string]bool {
	days := map[string]bool{
		"01-01": true, "05-01": true, "05-08": true, "07-05": true, "07-06": true, "09-28": true,
		"10-28": true, "11-17": true, "12-24": true, "12-25": true, "12-26": true,
	}
	sunday, err := time.Parse("01-02", easters()[year])
	if err != nil {
		return days
	}
	days[sunday.AddDate(0, 0, 1).Format("01-02")] = true
	if year >= 2016 {
		days[sunday.AddDate(0, 0, -2).Format("01-02")] = true
	}
	return days
}

// minutes are the brute force: is this minute a working one, looked up, never computed.
type minutes struct {
	zone          *time.Location
	days          map[int]map[string]bool
	opens, closes int
}

func newMinutes(t *testing.T, opens, closes int) minutes {
	t.Helper()
	m := minutes{zone: prague(t), days: map[int]map[string]bool{}, opens: opens, closes: closes}
	for year := firstYear; year <= lastYear; year++ {
		m.days[year] = holidays(year)
	}
	return m
}

func (m minutes) works(t time.Time) bool {
	local := t.In(m.zone)
	if day := local.Weekday(); day == time.Saturday || day == time.Sunday {
		return false
	}
	minute := local.Hour()*60 + local.Minute()
	return minute >= m.opens && minute < m.closes && !m.days[local.Year()][local.Format("01-02")]
}

func (m minutes) between(from, until time.Time) time.Duration {
	var n time.Duration
	for at := from; at.Before(until); at = at.Add(time.Minute) {
		if m.works(at) {
			n += time.Minute
		}
	}
	return n
}

// anyMinute lies near Easter, Christmas, a clock change, or anywhere.
func anyMinute(t *rapid.T, zone *time.Location) time.Time {
	year := rapid.IntRange(firstYear, lastYear-1).Draw(t, "year")
	near := rapid.SampledFrom([]string{"easter", "christmas", "spring", "autumn", "may", "july", "anywhere"}).Draw(t, "near")
	day := time.Date(year, 1, 1, 0, 0, 0, 0, zone)
	switch near {
	case "easter":
		sunday, err := time.Parse("01-02", easters()[year])
		if err != nil {
			t.Fatal(err)
		}
		day = time.Date(year, sunday.Month(), sunday.Day()-5, 0, 0, 0, 0, zone)
	case "christmas":
		day = time.Date(year, time.December, 20, 0, 0, 0, 0, zone)
	case "spring":
		day = time.Date(year, time.March, 23, 0, 0, 0, 0, zone)
	case "autumn":
		day = time.Date(year, time.October, 23, 0, 0, 0, 0, zone)
	case "may":
		day = time.Date(year, time.April, 28, 0, 0, 0, 0, zone)
	case "july":
		day = time.Date(year, time.July, 1, 0, 0, 0, 0, zone)
	default:
		day = day.AddDate(0, 0, rapid.IntRange(0, 364).Draw(t, "day"))
	}
	told := rapid.SampledFrom([]*time.Location{zone, time.UTC, time.FixedZone("far east", 13*60*60)}).Draw(t, "zone")
	return day.Add(time.Duration(rapid.IntRange(0, 12*24*60).Draw(t, "minute")) * time.Minute).In(told)
}

// anyCalendar is mostly the standard one, else an organisation's own, also one
// whose day holds the hour that a clock change doubles.
func anyCalendar(t *rapid.T) worktime.Calendar {
	opens := rapid.SampledFrom([]int{480, 480, 0, 90, 420, 615}).Draw(t, "opens")
	closes := rapid.SampledFrom([]int{960, 960, 1440, 1080, 975}).Draw(t, "closes")
	return worktime.Hours(opens, closes)
}

func TestBetweenEqualsCountingMinutes(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		c := anyCalendar(rt)
		m := newMinutes(t, c.Opens, c.Closes)
		from := anyMinute(rt, m.zone)
		until := from.Add(time.Duration(rapid.IntRange(-60, 20*24*60).Draw(rt, "length")) * time.Minute)
		if got, want := c.Between(from, until), m.between(from, until); got != want {
			rt.Fatalf("from %s until %s: %s, counted by minutes %s", from, until, got, want)
		}
	})
}

// Spans of years can not be counted by minutes; day by day they can.
func TestBetweenOverYearsEqualsCountingDays(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		c := anyCalendar(rt)
		m := newMinutes(t, c.Opens, c.Closes)
		from := anyMinute(rt, m.zone).In(m.zone)
		days := rapid.IntRange(0, 3*366).Draw(rt, "days")
		if from.Year()+4 > lastYear {
			days %= 366
		}
		var want time.Duration
		at := time.Date(from.Year(), from.Month(), from.Day(), 0, 0, 0, 0, m.zone)
		for range days {
			if at.Weekday() != time.Saturday && at.Weekday() != time.Sunday && !m.days[at.Year()][at.Format("01-02")] {
				want += c.Day()
			}
			at = at.AddDate(0, 0, 1)
		}
		start := time.Date(from.Year(), from.Month(), from.Day(), 0, 0, 0, 0, m.zone)
		if got := c.Between(start, at); got != want {
			rt.Fatalf("%d days from %s: %s, counted by days %s", days, start.Format(time.DateOnly), got, want)
		}
	})
}

func BenchmarkBetweenOverAYear(b *testing.B) {
	c := worktime.Standard()
	from := time.Date(2025, time.May, 20, 9, 0, 0, 0, time.UTC)
	for b.Loop() {
		c.Between(from, from.AddDate(1, 0, 0))
	}
}

func BenchmarkIsHoliday(b *testing.B) {
	b.ReportAllocs()
	on := time.Date(2025, time.May, 20, 9, 0, 0, 0, time.UTC)
	for b.Loop() {
		worktime.IsHoliday(on)
	}
}

func TestAddIsTheEarliestMomentAfterThatMuchWork(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		c := anyCalendar(rt)
		m := newMinutes(t, c.Opens, c.Closes)
		from := anyMinute(rt, m.zone)
		d := time.Duration(rapid.IntRange(1, 6*8*60).Draw(rt, "work")) * time.Minute
		end := c.Add(from, d)
		if got := m.between(from, end); got != d {
			rt.Fatalf("from %s and %s of work is %s, where %s have passed", from, d, end, got)
		}
		if got := m.between(from, end.Add(-time.Minute)); got == d {
			rt.Fatalf("from %s: %s of work had passed before %s", from, d, end)
		}
	})
}

func TestSpansAddUpAndSecondsAreNotLost(t *testing.T) {
	zone := prague(t)
	rapid.Check(t, func(rt *rapid.T) {
		c := anyCalendar(rt)
		from := anyMinute(rt, zone).Add(time.Duration(rapid.IntRange(0, 59_999).Draw(rt, "ms")) * time.Millisecond)
		middle := from.Add(time.Duration(rapid.IntRange(0, 800_000_000).Draw(rt, "first")) * time.Millisecond)
		until := middle.Add(time.Duration(rapid.IntRange(0, 800_000_000).Draw(rt, "second")) * time.Millisecond)
		if whole, parts := c.Between(from, until), c.Between(from, middle)+c.Between(middle, until); whole != parts {
			rt.Fatalf("%s – %s – %s: whole %s, parts %s", from, middle, until, whole, parts)
		}
		if back := c.Between(from, c.Add(from, middle.Sub(from))); back != middle.Sub(from) {
			rt.Fatalf("adding %s to %s passes %s", middle.Sub(from), from, back)
		}
	})
}

func TestHolidaysOfEachYear(t *testing.T) {
	zone := prague(t)
	for year := firstYear; year <= lastYear; year++ {
		want := holidays(year)
		for day := time.Date(year, 1, 1, 12, 0, 0, 0, zone); day.Year() == year; day = day.AddDate(0, 0, 1) {
			if got := worktime.IsHoliday(day); got != want[day.Format("01-02")] {
				t.Errorf("%s: holiday is %t", day.Format(time.DateOnly), got)
			}
		}
	}
}

// In these years the last step of the computation brings Easter a week forward.
func TestEasterMondayOfTheYearsThatAreExceptions(t *testing.T) {
	for _, day := range []string{"1954-04-19", "1981-04-20", "2049-04-19", "2076-04-20"} {
		on, err := time.Parse(time.DateOnly, day)
		if err != nil {
			t.Fatal(err)
		}
		if !worktime.IsHoliday(on) || worktime.IsHoliday(on.AddDate(0, 0, 7)) {
			t.Errorf("%s is not the Easter Monday of its year", day)
		}
	}
}

func TestGoodFridayIsAHolidaySince2016(t *testing.T) {
	for day, want := range map[string]bool{"2015-04-03": false, "2015-04-06": true, "2016-03-25": true, "2016-03-28": true} {
		on, err := time.Parse(time.DateOnly, day)
		if err != nil {
			t.Fatal(err)
		}
		if got := worktime.IsHoliday(on); got != want {
			t.Errorf("%s: holiday is %t", day, got)
		}
	}
}

func TestDayIsThatOfPrague(t *testing.T) {
	lateEve := time.Date(2026, time.December, 23, 23, 30, 0, 0, time.UTC) // already the 24th in Prague
	if worktime.IsWorkday(lateEve) || !worktime.IsHoliday(lateEve) {
		t.Error("half past midnight of Christmas Eve in Prague is no holiday")
	}
	if lastDay := time.Date(2026, time.December, 30, 23, 30, 0, 0, time.UTC); !worktime.IsWorkday(lastDay) {
		t.Error("31 December 2026, a Thursday, is no workday")
	}
}

func TestWorkByHand(t *testing.T) {
	at := func(text string) time.Time {
		on, err := time.ParseInLocation("2006-01-02 15:04", text, prague(t))
		if err != nil {
			t.Fatal(err)
		}
		return on
	}
	tests := []struct {
		name, from, until string
		want              time.Duration
	}{
		{"over the Easter of 2026", "2026-04-02 15:00", "2026-04-07 09:00", 2 * time.Hour},
		{"a weekend in which summer time began", "2026-03-27 15:30", "2026-03-30 08:30", time.Hour},
		{"a weekend in which summer time ended", "2026-10-23 08:00", "2026-10-26 08:00", worktime.Day},
		{"Christmas 2026 to New Year", "2026-12-23 12:00", "2027-01-04 08:00", 4*time.Hour + 4*worktime.Day},
		{"at night", "2026-09-01 20:00", "2026-09-02 07:00", 0},
		{"backwards", "2026-09-02 10:00", "2026-09-01 10:00", 0},
	}
	for _, x := range tests {
		if got := worktime.Between(at(x.from), at(x.until)); got != x.want {
			t.Errorf("%s: %s, want %s", x.name, got, x.want)
		}
	}
	if got, want := worktime.Add(at("2026-04-02 15:00"), 2*worktime.Day), at("2026-04-08 15:00"); !got.Equal(want) {
		t.Errorf("two days from Maundy Thursday: %s, want %s", got, want)
	}
	if got, want := worktime.Add(at("2026-09-03 16:30"), time.Hour), at("2026-09-04 09:00"); !got.Equal(want) {
		t.Errorf("an hour from after work: %s, want %s", got, want)
	}
	if got, want := worktime.Add(at("2026-09-04 15:00"), time.Hour), at("2026-09-04 16:00"); !got.Equal(want) {
		t.Errorf("an hour that ends with the day: %s, want %s", got, want)
	}
}

func TestHoursThatMakeNoDayCountAsTheStandardOnes(t *testing.T) {
	for _, c := range []worktime.Calendar{{}, {Opens: 960, Closes: 480}, {Opens: -5, Closes: 300}, {Opens: 600, Closes: 1500}} {
		if c.Day() != worktime.Day {
			t.Errorf("%v: day of %s", c, c.Day())
		}
	}
	if half := worktime.Hours(480, 720); half.Day() != 4*time.Hour {
		t.Errorf("half day of %s", half.Day())
	}
}
