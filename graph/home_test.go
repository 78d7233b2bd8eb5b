package graph_test

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"lavka/graph"
)

func pragueTime(t *testing.T, text string) time.Time {
	t.Helper()
	at, err := time.ParseInLocation("2006-01-02 15:04", text, graph.Prague())
	if err != nil {
		t.Fatal(err)
	}
	return at
}

func TestOpeningSaysUntilWhenAndWhenNext(t *testing.T) {
	work := graph.Hours{ClosedOnHolidays: true}
	for day := range 5 {
		work.Week[day] = []graph.Span{{From: 8 * 60, Until: 12 * 60}, {From: 13 * 60, Until: 17 * 60}}
	}
	night := graph.Hours{}
	for day := range 7 {
		night.Week[day] = []graph.Span{{From: 0, Until: 7 * 60}, {From: 19 * 60, Until: graph.MinutesOfDay}}
	}
	always := graph.Hours{}
	for day := range 7 {
		always.Week[day] = []graph.Span{{From: 0, Until: graph.MinutesOfDay}}
	}
	holiday := func(at time.Time) bool { return graph.Day(at) == "2026-11-17" }
	for name, c := range map[string]struct {
		hours        []graph.Hours
		at           string
		open         bool
		until, opens string
	}{
		"in the morning":               {[]graph.Hours{work}, "2026-11-16 09:00", true, "2026-11-16 12:00", ""},
		"at noon":                      {[]graph.Hours{work}, "2026-11-16 12:00", false, "", "2026-11-16 13:00"},
		"before a holiday":             {[]graph.Hours{work}, "2026-11-16 17:00", false, "", "2026-11-18 08:00"},
		"on Friday night":              {[]graph.Hours{work}, "2026-11-20 18:00", false, "", "2026-11-23 08:00"},
		"over midnight":                {[]graph.Hours{night}, "2026-11-16 23:30", true, "2026-11-17 07:00", ""},
		"after midnight":               {[]graph.Hours{night}, "2026-11-17 02:00", true, "2026-11-17 07:00", ""},
		"two places that touch":        {[]graph.Hours{work, night}, "2026-11-16 18:00", false, "", "2026-11-16 19:00"},
		"never closed":                 {[]graph.Hours{always}, "2026-11-16 18:00", true, "", ""},
		"no hours":                     {nil, "2026-11-16 18:00", false, "", ""},
		"the night in which it is 2 h": {[]graph.Hours{night}, "2026-10-24 23:00", true, "2026-10-25 07:00", ""},
	} {
		got := graph.OpeningAt(c.hours, pragueTime(t, c.at), holiday)
		want := graph.Opening{Known: c.hours != nil, Open: c.open}
		if c.until != "" {
			want.Until = pragueTime(t, c.until).UTC()
		}
		if c.opens != "" {
			want.Opens = pragueTime(t, c.opens).UTC()
		}
		if got != want {
			t.Errorf("%s: %+v, want %+v", name, got, want)
		}
	}
}

func TestWhoAnswersNowComesFirstThenWhoOpensSoonest(t *testing.T) {
	at := pragueTime(t, "2026-11-18 10:00") // a Wednesday
	hours := func(from int) graph.Hours {
		h := graph.Hours{}
		h.Week[2] = []graph.Span{{From: from * 60, Until: 20 * 60}}
		return h
	}
	named := func(name string, hours ...graph.Hours) graph.PresentService {
		return graph.PresentService{ServiceRef: graph.ServiceRef{Name: name}, Hours: hours}
	}
	online := named("online")
	online.Channels = []graph.Channel{{Kind: graph.ChannelInstagram, Handle: "@klub", Hours: hours(9)}}
	mail := named("mail")
	mail.Channels = []graph.Channel{{Kind: graph.ChannelMail, Handle: "a@b.example", Hours: hours(9)}}
	got := graph.Answering([]graph.PresentService{
		named("unknown"), named("evening", hours(18)), mail, named("noon", hours(12)), named("open", hours(9)), online,
	}, at)
	names := []string{}
	for _, s := range got {
		names = append(names, s.Name)
	}
	if diff := cmp.Diff([]string{"open", "online", "noon", "evening", "unknown", "mail"}, names); diff != "" {
		t.Error(diff)
	}
	if len(got[1].Online) != 1 || got[1].Opening.Open || len(got[5].Online) != 0 {
		t.Errorf("online %+v, mail %+v", got[1], got[5])
	}
}

func TestNewsAreGroupedByWhatTheyAreAbout(t *testing.T) {
	since := pragueTime(t, "2026-11-01 00:00")
	on := func(id, part, field string, hour int) graph.NewsSource {
		return graph.NewsSource{
			Subject: graph.AboutService, ID: id, Name: id, Part: part, Field: field, At: since.Add(time.Duration(hour) * time.Hour),
		}
	}
	moved, closed := on("b", "Service", "AT", 5), on("c", "Service", "AT", 2)
	moved.Was, moved.Is = `[{"type":"AT","to":"Site/1"}]`, `[{"type":"AT","to":"Site/2"}]`
	closed.Was = `[{"type":"AT","to":"Site/1","values":{"week":[480,960]}}]`
	closed.Is = `[{"type":"AT","to":"Site/1","values":{"week":[480,720]}}]`
	ending := on("c", "Service", "until", 1)
	ending.EndsOn = "2026-11-30"
	got := graph.Digest([]graph.NewsSource{
		on("a", "Service", "created", 9), on("a", "Service", "COVERS", 9), on("a", "Channel", "created", 9),
		moved, on("b", "ServiceForm", "vacancyFree", 7), on("b", "Service", "basis", 8),
		closed, ending, on("d", "Service", "registerId", 30), on("e", "Service", "until", 30),
	}, since, 2)
	want := graph.RecentChanges{Since: since, Total: 3, News: []graph.News{
		{Subject: graph.AboutService, ID: "a", Name: "a", Kinds: []graph.NewsKind{graph.NewsServiceNew}, At: since.Add(9 * time.Hour)},
		{
			Subject: graph.AboutService, ID: "b", Name: "b", At: since.Add(7 * time.Hour),
			Kinds: []graph.NewsKind{graph.NewsVacancy, graph.NewsPlace},
		},
	}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	last := graph.Digest([]graph.NewsSource{closed, ending}, since, 2).News[0]
	if diff := cmp.Diff([]graph.NewsKind{graph.NewsServiceEnds, graph.NewsHours}, last.Kinds); diff != "" || last.EndsOn != "2026-11-30" {
		t.Error(diff, last.EndsOn)
	}
}

func TestGlanceComparesTwoMonthsAndNamesTiesWithoutReturn(t *testing.T) {
	now := pragueTime(t, "2026-11-20 12:00").UTC()
	sent := func(days ...int) []graph.HandoverAttempt {
		var all []graph.HandoverAttempt
		for _, d := range days {
			all = append(all, graph.HandoverAttempt{State: graph.Sent, SentAt: now.AddDate(0, 0, -d)})
		}
		return all
	}
	pair := func(from, to graph.OrganisationID, attempts []graph.HandoverAttempt) graph.HandoverPair {
		return graph.HandoverPair{From: graph.OrganisationRef{ID: from}, To: graph.OrganisationRef{ID: to}, Attempts: attempts}
	}
	got := graph.Glance([]graph.HandoverPair{
		pair("town", "club", sent(1, 29, 31, 200)), pair("town", "advice", sent(3, 59, 61)), pair("club", "advice", sent(5, 6, 7)),
		pair("club", "club", sent(8, 9, 10)), pair("advice", "club", sent(2)), pair("club", "parish", sent(4, 4)),
	}, now)
	if got.Now.Sent != 12 || got.Before.Sent != 2 {
		t.Errorf("now %d, before %d", got.Now.Sent, got.Before.Sent)
	}
	if got.Calls != 2 || len(got.OneSided) != 2 || got.OneSided[0].To.ID != "club" || got.OneSided[1].To.ID != "advice" {
		t.Errorf("ties: %+v", got.OneSided)
	}
}
