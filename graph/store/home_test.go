package store_test

import (
	"slices"
	"testing"
	"time"

	"lavka/graph"
	"lavka/graph/store/storetest"
)

func weekdays(from, until int) graph.Hours {
	var h graph.Hours
	for day := range 5 {
		h.Week[day] = []graph.Span{{From: from * 60, Until: until * 60}}
	}
	return h
}

// club is a service with a site in the town, a hidden one, and an online channel.
func club(owner graph.OrganisationID, id string) graph.Service {
	return graph.Service{
		ID: graph.ServiceID(id), Organisation: owner, Kind: storetest.Youth, Name: "Klub " + id, Phone: "416 000 118",
		TakesReferrals: true, Modes: []graph.Mode{graph.Anonymous}, Basis: graph.BasisStated,
		Forms: []graph.Form{graph.FormAmbulatory}, Covers: []graph.Cover{{Place: "District/" + storetest.District}},
		Sites: []graph.Site{
			{ID: id + "-site", Name: "Klub", Municipality: "564567", Hours: weekdays(13, 18)},
			{ID: id + "-hidden", Name: "Byt", Municipality: "564567", Confidential: true, Street: "Tajná 1"},
		},
		Channels: []graph.Channel{{ID: id + "-ig", Kind: graph.ChannelInstagram, Handle: "@klub", Hours: weekdays(8, 20)}},
	}
}

func TestPresentKnowsWhoAnswersAndWhoIsAway(t *testing.T) {
	w := tell(t)
	w.at("2026-11-18 10:00") // a Wednesday
	harbour := w.world.Organisation("Přístaviště")
	boss, colleague := harbour.Person("Eva Nová", graph.RoleCoordinator), harbour.Person("Ivo Starý", graph.RoleWorker)
	harbour.Add(club(harbour.ID, "a"))
	free := 3
	if _, err := w.store.Record(t.Context(), graph.System(), "test", []graph.Entry{
		graph.Vacancy{Form: graph.FormAmbulatory, Room: graph.RoomFew, Free: &free, AsOf: w.clock.At}.Entry("a"),
	}); err != nil {
		t.Fatal(err)
	}
	process.Run(t, `MATCH (w:Worker {id: $id})
		CREATE (:Absence {id: 'x', organisation: $o, from: '2026-11-10', until: '2026-11-20'})-[:OF]->(w)`,
		map[string]any{"id": string(colleague.Worker), "o": string(harbour.ID)})
	got, err := w.store.Present(t.Context(), w.sender, storetest.District)
	if err != nil {
		t.Fatal(err)
	}
	if got.District.Name != "Litoměřice" || got.Organisations != 3 || len(got.Services) != 2 {
		t.Fatalf("%+v", got)
	}
	first := got.Services[0]
	if first.Name != "Klub a" || !first.TakesReferrals || first.Opening.Open || !first.Opening.Opens.Equal(prague(t, "2026-11-18 13:00")) {
		t.Errorf("service: %+v", first)
	}
	if len(first.Online) != 1 || !first.Online[0].Opening.Until.Equal(prague(t, "2026-11-18 20:00")) {
		t.Errorf("online: %+v", first.Online)
	}
	if len(first.Vacancies) != 1 || first.Vacancies[0].Free == nil || *first.Vacancies[0].Free != 3 {
		t.Errorf("vacancies: %+v", first.Vacancies)
	}
	away := map[graph.WorkerID]string{}
	for _, p := range got.Workers {
		away[p.ID] = p.AwayUntil
	}
	if len(away) != 4 || away[boss.Worker] != "" || away[colleague.Worker] != "2026-11-20" {
		t.Errorf("workers: %+v", got.Workers)
	}
	w.at("2026-11-18 14:00")
	if got, err = w.store.Present(t.Context(), w.sender, storetest.District); err != nil || !got.Services[0].Opening.Open {
		t.Errorf("in the afternoon: %+v %v", got.Services[0], err)
	}
	if _, err := w.store.Present(t.Context(), graph.Nobody(), storetest.District); graph.CodeOf(err) != graph.Unauthenticated {
		t.Errorf("nobody: %v", err)
	}
	if _, err := w.store.Present(t.Context(), w.sender, "9999"); graph.CodeOf(err) != graph.NotFound {
		t.Errorf("nowhere: %v", err)
	}
}

func (w *told) news() []graph.News {
	w.t.Helper()
	found, err := w.store.RecentChanges(w.t.Context(), w.sender, storetest.District)
	if err != nil {
		w.t.Fatal(err)
	}
	if found.Total != len(found.News) {
		w.t.Errorf("%d of %d news", len(found.News), found.Total)
	}
	return found.News
}

func TestWhatChangedTellsOfTheLastFortnightAndNotOfTheFirstDay(t *testing.T) {
	w := tell(t)
	harbour := w.world.Organisation("Přístaviště")
	harbour.Add(club(harbour.ID, "a"))
	if news := w.news(); len(news) != 0 {
		t.Fatalf("the first day is news: %+v", news)
	}
	w.at("2026-11-10 09:00")
	parish := w.world.Organisation("Farnost")
	w.at("2026-11-12 09:00")
	changed := club(harbour.ID, "a")
	changed.Sites[0].Hours = weekdays(14, 19)
	changed.Phone = "416 000 119"
	harbour.Add(changed)
	w.at("2026-11-13 09:00")
	changed.Sites[1].Street = "Jiná 2"
	harbour.Add(changed)
	w.at("2026-11-14 09:00")
	harbour.Add(club(harbour.ID, "b"))
	w.at("2026-11-16 09:00")
	news := w.news()
	if len(news) != 3 || news[0].ID != "b" || news[1].ID != "a" || news[2].ID != string(parish.ID) {
		t.Fatalf("news: %+v", news)
	}
	if want := []graph.NewsKind{graph.NewsHours, graph.NewsContact}; !slices.Equal(news[1].Kinds, want) {
		t.Errorf("the club: %v, want %v", news[1].Kinds, want)
	}
	if !news[1].At.Equal(prague(t, "2026-11-12 09:00")) {
		t.Errorf("a secret address is told of: %s", news[1].At)
	}
	if !slices.Equal(news[0].Kinds, []graph.NewsKind{graph.NewsServiceNew}) ||
		!slices.Equal(news[2].Kinds, []graph.NewsKind{graph.NewsOrganisationNew}) {
		t.Errorf("new ones: %+v", news)
	}
	w.at("2026-11-27 12:00")
	if news := w.news(); len(news) != 1 || news[0].ID != "b" {
		t.Errorf("after a fortnight: %+v", news)
	}
}

func TestWhatEndsAndWhoJoinsIsNews(t *testing.T) {
	w := tell(t)
	harbour := w.world.Organisation("Přístaviště")
	harbour.Add(club(harbour.ID, "a"))
	w.at("2026-11-10 09:00")
	joined := harbour.Person("Eva Nová", graph.RoleWorker)
	ending := club(harbour.ID, "a")
	ending.Until = time.Date(2026, 11, 30, 0, 0, 0, 0, time.UTC)
	harbour.Add(ending)
	w.at("2026-11-11 09:00")
	news := w.news()
	if len(news) != 2 {
		t.Fatalf("news: %+v", news)
	}
	byID := map[string]graph.News{news[0].ID: news[0], news[1].ID: news[1]}
	if got := byID["a"]; !slices.Equal(got.Kinds, []graph.NewsKind{graph.NewsServiceEnds}) || got.EndsOn != "2026-11-30" {
		t.Errorf("the club: %+v", got)
	}
	if got := byID[string(joined.Worker)]; !slices.Equal(got.Kinds, []graph.NewsKind{graph.NewsWorkerJoined}) || got.Name != "Eva Nová" {
		t.Errorf("the colleague: %+v", got)
	}
}

func TestGlanceCountsTheLastDays(t *testing.T) {
	w := tell(t)
	w.four()
	glance, err := w.store.HandoverGlance(t.Context(), w.sender, storetest.District)
	if err != nil {
		t.Fatal(err)
	}
	if glance.Now.Sent != 4 || glance.Now.Closed != 1 || glance.Before.Sent != 0 || glance.Now.ToAnswer.N != 3 {
		t.Errorf("now %+v, before %+v", glance.Now, glance.Before)
	}
	if glance.Calls != 1 || glance.OneSided[0].Sent != 4 {
		t.Errorf("ties: %+v", glance.OneSided)
	}
}
