package graph_test

import (
	"fmt"
	"testing"
	"time"

	"pgregory.net/rapid"

	"lavka/graph"
	"lavka/graph/worktime"
)

// at is a moment of 2027 in Prague.
func at(month time.Month, day, hour, minute int) time.Time {
	return time.Date(2027, month, day, hour, minute, 0, 0, graph.Prague())
}

func waiting(id string, when time.Time) graph.PendingNotice {
	return graph.PendingNotice{
		ID: graph.NoticeID(id), At: when,
		NoticeStanding: graph.NoticeStanding{Kind: graph.NoticeNew, Then: graph.Sent, Now: graph.Sent, Belongs: true},
	}
}

// Good Friday is 26 March 2027, Easter Monday the 29th.
func TestMailWaitsForTheMorningOfAWorkday(t *testing.T) {
	atOnce := graph.DefaultNoticeSettings()
	daily := atOnce
	daily.Rhythm, daily.DailyAt = graph.RhythmDaily, 9
	loud := atOnce
	loud.Quiet = false
	nightly := daily
	nightly.DailyAt = 3
	for name, row := range map[string]struct {
		settings graph.NoticeSettings
		written  time.Time
		goes     time.Time
	}{
		"in the morning":                {atOnce, at(time.March, 23, 9, 0), at(time.March, 23, 9, 2)},
		"just before the evening":       {atOnce, at(time.March, 23, 17, 57), at(time.March, 23, 17, 59)},
		"in the last two minutes":       {atOnce, at(time.March, 23, 17, 59), at(time.March, 24, 7, 0)},
		"in the night":                  {atOnce, at(time.March, 24, 2, 0), at(time.March, 24, 7, 0)},
		"on a Friday evening":           {atOnce, at(time.March, 19, 19, 0), at(time.March, 22, 7, 0)},
		"on a Saturday":                 {atOnce, at(time.March, 20, 10, 0), at(time.March, 22, 7, 0)},
		"before Easter":                 {atOnce, at(time.March, 25, 18, 30), at(time.March, 30, 7, 0)},
		"on Good Friday":                {atOnce, at(time.March, 26, 10, 0), at(time.March, 30, 7, 0)},
		"while the clocks change":       {atOnce, at(time.March, 28, 2, 30), at(time.March, 30, 7, 0)},
		"at Christmas":                  {atOnce, at(time.December, 23, 20, 0), at(time.December, 27, 7, 0)},
		"without quiet hours":           {loud, at(time.March, 26, 23, 0), at(time.March, 26, 23, 2)},
		"daily, before the hour":        {daily, at(time.March, 23, 8, 0), at(time.March, 23, 9, 0)},
		"daily, at the hour":            {daily, at(time.March, 23, 9, 0), at(time.March, 24, 9, 0)},
		"daily, before Easter":          {daily, at(time.March, 25, 10, 0), at(time.March, 30, 7, 0)},
		"daily at an hour of the night": {nightly, at(time.March, 23, 8, 0), at(time.March, 24, 7, 0)},
	} {
		got, wanted := row.settings.SendAt(waiting("n", row.written))
		if !wanted || !got.Equal(row.goes) {
			t.Errorf("%s: goes at %s, want %s", name, got.In(graph.Prague()), row.goes)
		}
	}
}

func TestCrisisWaitsForNobodyButTheUndo(t *testing.T) {
	for _, rhythm := range []graph.Rhythm{graph.RhythmAtOnce, graph.RhythmDaily} {
		settings := graph.DefaultNoticeSettings()
		settings.Rhythm = rhythm
		crisis := waiting("n", at(time.March, 27, 2, 0))
		crisis.Crisis = true
		got, wanted := settings.SendAt(crisis)
		if !wanted || !got.Equal(crisis.At.Add(graph.HoldNew)) {
			t.Errorf("%s: goes at %s", rhythm, got)
		}
	}
}

func TestWhoWantsNoMailGetsNone(t *testing.T) {
	settings := graph.DefaultNoticeSettings()
	settings.Rhythm = graph.RhythmOff
	crisis := waiting("crisis", at(time.March, 23, 9, 0))
	crisis.Crisis = true
	packed := settings.Pack([]graph.PendingNotice{waiting("a", crisis.At), crisis}, at(time.March, 23, 12, 0))
	if len(packed.Mail) != 0 || len(packed.Drop) != 2 || len(packed.Later) != 0 {
		t.Errorf("packed %+v", packed)
	}
}

func TestFiveNoticesAreOneMail(t *testing.T) {
	now := at(time.March, 23, 9, 2)
	var five []graph.PendingNotice
	for i := range 5 {
		five = append(five, waiting(fmt.Sprint(i), now.Add(-graph.MailWindow+time.Duration(i)*20*time.Second)))
	}
	fresh := waiting("a send that can be undone", now.Add(-10*time.Second))
	packed := graph.DefaultNoticeSettings().Pack(append(five, fresh), now)
	if len(packed.Mail) != 5 || len(packed.Drop) != 0 || !packed.Later[fresh.ID].Equal(fresh.At.Add(graph.MailWindow)) {
		t.Errorf("packed %+v", packed)
	}
}

func TestSendJustBeforeTheDigestWaitsForItsUndoAndNoLonger(t *testing.T) {
	settings := graph.DefaultNoticeSettings()
	settings.Rhythm = graph.RhythmDaily
	fresh := waiting("fresh", at(time.March, 23, 7, 59).Add(59*time.Second))
	packed := settings.Pack([]graph.PendingNotice{fresh}, at(time.March, 23, 8, 0))
	if len(packed.Mail) != 0 || !packed.Later[fresh.ID].Equal(fresh.At.Add(graph.HoldNew)) {
		t.Errorf("packed %+v", packed)
	}
}

func TestInTheNightOnlyTheCrisisGoes(t *testing.T) {
	now := at(time.March, 24, 2, 0)
	crisis, calm := waiting("crisis", now.Add(-time.Minute)), waiting("calm", now.Add(-time.Hour))
	crisis.Crisis = true
	packed := graph.DefaultNoticeSettings().Pack([]graph.PendingNotice{calm, crisis}, now)
	if len(packed.Mail) != 1 || packed.Mail[0].ID != crisis.ID || !packed.Later[calm.ID].Equal(at(time.March, 24, 7, 0)) {
		t.Errorf("packed %+v", packed)
	}
}

func anySettings(t *rapid.T) graph.NoticeSettings {
	return graph.NoticeSettings{
		Rhythm:  rapid.SampledFrom([]graph.Rhythm{graph.RhythmAtOnce, graph.RhythmDaily, graph.RhythmOff}).Draw(t, "rhythm"),
		DailyAt: rapid.IntRange(0, 23).Draw(t, "daily"), Quiet: rapid.Bool().Draw(t, "quiet"),
		QuietUntil: rapid.IntRange(0, 11).Draw(t, "until"), QuietFrom: rapid.IntRange(12, 24).Draw(t, "from"), Language: "cs",
	}
}

// anyNotices are of the last three days, some of a crisis, some of one who left.
func anyNotices(t *rapid.T, now time.Time) []graph.PendingNotice {
	var all []graph.PendingNotice
	for i := range rapid.IntRange(1, 6).Draw(t, "notices") {
		n := waiting(fmt.Sprint(i), now.Add(-time.Duration(rapid.IntRange(0, 3*24*3600).Draw(t, "age"))*time.Second))
		n.Crisis = rapid.Bool().Draw(t, "crisis")
		n.Belongs = rapid.IntRange(0, 5).Draw(t, "belongs") > 0
		all = append(all, n)
	}
	return all
}

// Whatever waits, at whatever moment: nothing is lost, nothing goes in the night,
// nothing is looked at again before its time.
func TestPackingLosesNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		settings := anySettings(t)
		if err := settings.Check(); err != nil {
			t.Fatal(err)
		}
		now := at(time.March, 18, 0, 0).Add(time.Duration(rapid.IntRange(0, 14*24*3600).Draw(t, "now")) * time.Second)
		all := anyNotices(t, now)
		packed := settings.Pack(all, now)
		if got := len(packed.Mail) + len(packed.Drop) + len(packed.Later); got != len(all) {
			t.Fatalf("%d of %d notices are somewhere: %+v", got, len(all), packed)
		}
		for id, when := range packed.Later {
			if !when.After(now) {
				t.Fatalf("%s waits until %s, which is not later than %s", id, when, now)
			}
		}
		for _, n := range packed.Mail {
			if why := mayNotGo(settings, n, now); why != "" {
				t.Fatalf("%s goes %s", n.ID, why)
			}
		}
	})
}

// mayNotGo says from the settings why a notice may not go now.
func mayNotGo(settings graph.NoticeSettings, n graph.PendingNotice, now time.Time) string {
	local := now.In(graph.Prague())
	night := !worktime.Standard().IsWorkday(local) || local.Hour() < settings.QuietUntil || local.Hour() >= settings.QuietFrom
	switch {
	case settings.Quiet && night && !n.Crisis:
		return "in the night"
	case now.Before(n.At.Add(graph.HoldNew)):
		return "while it can be undone"
	case !n.Belongs || settings.Rhythm == graph.RhythmOff:
		return "to who is not to have it"
	default:
		return ""
	}
}

func TestSettingsLeaveAnHourForMail(t *testing.T) {
	for name, spoil := range map[string]func(*graph.NoticeSettings){
		"rhythm":     func(s *graph.NoticeSettings) { s.Rhythm = "SOMETIMES" },
		"dailyAt":    func(s *graph.NoticeSettings) { s.DailyAt = 24 },
		"quietFrom":  func(s *graph.NoticeSettings) { s.QuietFrom, s.QuietUntil = 7, 7 },
		"quietUntil": func(s *graph.NoticeSettings) { s.QuietUntil = -1 },
		"language":   func(s *graph.NoticeSettings) { s.Language = "de" },
	} {
		settings := graph.DefaultNoticeSettings()
		spoil(&settings)
		refused, ok := graph.AsError(settings.Check())
		if !ok || len(refused.Fields) != 1 || refused.Fields[0].Path != name {
			t.Errorf("%s: %v", name, settings.Check())
		}
	}
	if err := graph.DefaultNoticeSettings().Check(); err != nil {
		t.Error(err)
	}
}

func TestPausesGrowToFourHoursAndEndAfterADay(t *testing.T) {
	var total time.Duration
	last := time.Duration(0)
	for tries := 1; tries < graph.MaxMailTries; tries++ {
		state, pause := graph.MailTry{Result: graph.ResultTemporary}.Next(tries)
		if state != graph.MailWaiting || pause < last || pause > 4*time.Hour {
			t.Fatalf("after %d tries %s, %s", tries, state, pause)
		}
		total, last = total+pause, pause
	}
	if state, _ := (graph.MailTry{Result: graph.ResultTemporary}).Next(graph.MaxMailTries); state != graph.MailDead {
		t.Errorf("after the last try %s", state)
	}
	if total < 24*time.Hour || total > 48*time.Hour {
		t.Errorf("a mail is given up after %s", total)
	}
	if state, _ := (graph.MailTry{Result: graph.ResultPermanent}).Next(1); state != graph.MailDead {
		t.Errorf("refused for good: %s", state)
	}
}
