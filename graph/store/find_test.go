package store_test

import (
	"slices"
	"testing"
	"time"

	"lavka/graph"
	"lavka/graph/store"
	"lavka/graph/store/storetest"
)

// monday is a Monday morning at ten in Prague.
func monday() time.Time { return time.Date(2026, 11, 23, 9, 0, 0, 0, time.UTC) }

// mornings are the hours 8–12 from Monday to Friday.
func mornings() graph.Hours {
	var hours graph.Hours
	for day := range 5 {
		hours.Week[day] = []graph.Span{{From: 480, Until: 720}}
	}
	return hours
}

// openAt opens a store whose clock a test moves.
func openAt(t *testing.T, clock *storetest.Clock) *store.Store {
	t.Helper()
	return process.Open(t, func(c *store.Config) { c.Clock = clock.Now })
}

// varied is a world of five services that differ in everything that can be asked
// for. Town and village lie 10 km apart.
func varied(t *testing.T, s *store.Store) *storetest.World {
	t.Helper()
	w := storetest.NewWorld(t, s)
	record(
		t, s,
		graph.Municipality{ID: "564567", Name: "Litoměřice", District: storetest.District, Lat: 50.534, Lon: 14.131}.Entry(),
		graph.Municipality{ID: "564711", Name: "Úštěk", District: storetest.District, Lat: 50.586, Lon: 14.348}.Entry(),
		graph.TargetGroup{Code: "1", NameCS: "děti a mládež", NameEN: "youth"}.Entry(),
		graph.TargetGroup{Code: "24", NameCS: "senioři", NameEN: "seniors"}.Entry(),
	)
	kotva, proud := w.Organisation("Kotva"), w.Organisation("Proud")
	kotva.Person("Petra Velká", graph.RoleCoordinator)
	base := graph.Service{Basis: graph.BasisStated, Covers: []graph.Cover{{Place: "District/" + storetest.District}}}
	add := func(o *storetest.Organisation, id string, change func(*graph.Service)) {
		service := base
		service.ID, service.Name, service.Organisation, service.Kind = graph.ServiceID(id), id, o.ID, storetest.Advice
		change(&service)
		o.Add(service)
	}
	add(kotva, "advice in town", func(v *graph.Service) {
		v.Forms, v.TakesReferrals, v.Modes = []graph.Form{graph.FormAmbulatory}, true, []graph.Mode{graph.Anonymous}
		v.Sites = []graph.Site{{ID: "a", Name: "A", Municipality: "564567", Hours: mornings()}}
		v.AgeBands = []string{storetest.Adults}
	})
	add(kotva, "club in village", func(v *graph.Service) {
		v.Kind, v.Forms, v.TargetGroups = storetest.Youth, []graph.Form{graph.FormAmbulatory, graph.FormOutreach}, []string{"1"}
		v.Sites = []graph.Site{{ID: "b", Name: "B", Municipality: "564711"}}
		v.AgeBands = []string{storetest.Young}
	})
	add(proud, "outreach", func(v *graph.Service) {
		v.Forms, v.TargetGroups, v.TakesReferrals = []graph.Form{graph.FormOutreach}, []string{"1", "24"}, true
		v.Channels = []graph.Channel{{ID: "m", Kind: graph.ChannelMessenger, Handle: "proud", Hours: mornings()}}
	})
	add(proud, "village only", func(v *graph.Service) {
		v.Covers, v.Forms = []graph.Cover{{Place: storetest.Village}}, []graph.Form{graph.FormAmbulatory}
		v.Channels = []graph.Channel{{ID: "p", Kind: graph.ChannelPhone, Handle: "416", Hours: mornings()}}
	})
	add(proud, "ended", func(v *graph.Service) { v.Until = monday().AddDate(0, 0, -1) })
	return w
}

func record(t *testing.T, s *store.Store, entries ...graph.Entry) {
	t.Helper()
	if _, err := s.Record(t.Context(), graph.System(), "test", entries); err != nil {
		t.Fatal(err)
	}
}

func ask(t *testing.T, s *store.Store, f graph.ServiceFilter) graph.ServicePage {
	t.Helper()
	found, err := s.Services(t.Context(), graph.Nobody(), f, graph.Page{First: 50})
	if err != nil {
		t.Fatal(err)
	}
	return found
}

func namesOf(cards []graph.FoundService) []string {
	names := make([]string, len(cards))
	for i, card := range cards {
		names[i] = card.Name
	}
	return names
}

func TestEveryPartOfAQuestionNarrows(t *testing.T) {
	s := openAt(t, &storetest.Clock{At: monday()})
	varied(t, s)
	advice, club, outreach, village := "advice in town", "club in village", "outreach", "village only"
	tests := map[string]struct {
		filter graph.ServiceFilter
		want   []string
	}{
		"nothing asked, without what has ended":  {graph.ServiceFilter{}, []string{advice, club, outreach, village}},
		"a need":                                 {graph.ServiceFilter{Needs: []graph.NeedCode{storetest.Truancy}}, []string{club}},
		"a kind":                                 {graph.ServiceFilter{Kinds: []graph.KindCode{storetest.Youth}}, []string{club}},
		"a form":                                 {graph.ServiceFilter{Forms: []graph.Form{graph.FormOutreach}}, []string{club, outreach}},
		"a target group":                         {graph.ServiceFilter{TargetGroups: []string{"24"}}, []string{outreach}},
		"an age, those that name none too":       {graph.ServiceFilter{AgeBands: []string{storetest.Young}}, []string{club, outreach, village}},
		"takes referrals and has a coordinator":  {graph.ServiceFilter{TakesReferrals: true}, []string{advice}},
		"without a name":                         {graph.ServiceFilter{Anonymous: true}, []string{advice}},
		"open now":                               {graph.ServiceFilter{OpenNow: true}, []string{advice}},
		"answers online now, the phone does not": {graph.ServiceFilter{AnswersNow: true}, []string{outreach}},
		"a service":                              {graph.ServiceFilter{Services: []graph.ServiceID{"outreach"}}, []string{outreach}},
		"a town, nearest first":                  {graph.ServiceFilter{Place: storetest.Town}, []string{advice, club, outreach}},
		"a village, nearest first":               {graph.ServiceFilter{Place: storetest.Village}, []string{club, advice, outreach, village}},
		"parts together":                         {graph.ServiceFilter{Place: storetest.Village, Forms: []graph.Form{graph.FormOutreach}, TargetGroups: []string{"1"}}, []string{club, outreach}},
		"hostile words":                          {graph.ServiceFilter{Text: `*) OR (a:b "^~ {x} [y TO z] \ / && ||`}, nil},
		"hostile codes":                          {graph.ServiceFilter{Kinds: []graph.KindCode{"' OR 1=1 //"}}, nil},
		"a hostile place":                        {graph.ServiceFilter{Place: "District/4205'}) DETACH DELETE (n //"}, nil},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			found := ask(t, s, test.filter)
			if got := namesOf(found.Cards); !slices.Equal(got, test.want) || found.Total != len(test.want) {
				t.Errorf("found %v of %d, want %v", got, found.Total, test.want)
			}
		})
	}
}

func TestOpenNowFollowsTheRuleOfHours(t *testing.T) {
	clock := &storetest.Clock{At: monday()}
	s := openAt(t, clock)
	w := storetest.NewWorld(t, s)
	hours := mornings()
	hours.ClosedOnHolidays = true
	hours.Exceptions = []graph.HoursException{
		{On: monday().AddDate(0, 0, 1)}, {On: monday().AddDate(0, 0, 2), Spans: []graph.Span{{From: 780, Until: 840}}},
	}
	o := w.Organisation("Proud")
	o.Add(graph.Service{
		ID: "s", Organisation: o.ID, Kind: storetest.Advice, Name: "Poradna", Basis: graph.BasisStated,
		Sites: []graph.Site{{ID: "a", Name: "A", Municipality: "564567", Hours: hours}},
	})
	prague := func(day, hour, minute int) time.Time {
		return time.Date(2026, 11, day, hour, minute, 0, 0, graph.Prague())
	}
	moments := map[string]struct {
		at   time.Time
		open bool
	}{
		"before":                          {prague(23, 7, 59), false},
		"on the minute":                   {prague(23, 8, 0), true},
		"at the end":                      {prague(23, 12, 0), false},
		"a day that is closed":            {prague(24, 10, 0), false},
		"a day of other hours, inside":    {prague(25, 13, 30), true},
		"a day of other hours, as always": {prague(25, 10, 0), false},
		"Saturday":                        {prague(28, 10, 0), false},
		"a holiday":                       {time.Date(2026, 12, 25, 10, 0, 0, 0, graph.Prague()), false},
		"summer time":                     {time.Date(2027, 6, 7, 8, 30, 0, 0, graph.Prague()), true},
	}
	for name, moment := range moments {
		t.Run(name, func(t *testing.T) {
			clock.At = moment.at
			found := ask(t, s, graph.ServiceFilter{OpenNow: true})
			card := ask(t, s, graph.ServiceFilter{}).Cards[0]
			if (found.Total == 1) != moment.open || card.Spots[0].Today.Open != moment.open {
				t.Errorf("found %d, the card says %v, want %v", found.Total, card.Spots[0].Today.Open, moment.open)
			}
		})
	}
}

func TestFacetsCountWhatOneMoreCodeWouldFind(t *testing.T) {
	s := openAt(t, &storetest.Clock{At: monday()})
	varied(t, s)
	questions := []graph.ServiceFilter{
		{},
		{Place: storetest.Town},
		{Forms: []graph.Form{graph.FormOutreach}},
		{Needs: []graph.NeedCode{storetest.Debts}, Forms: []graph.Form{graph.FormAmbulatory}},
		{TargetGroups: []string{"24"}, Place: storetest.Village},
		{AgeBands: []string{storetest.Adults}, Kinds: []graph.KindCode{storetest.Advice}},
	}
	for _, question := range questions {
		found := ask(t, s, question)
		if len(found.Facets) == 0 {
			t.Errorf("%+v has no facets", question)
		}
		for _, facet := range found.Facets {
			if got := ask(t, s, instead(question, facet.Part)).Total; got != facet.Count {
				t.Errorf("%+v: %s %s counts %d, asking finds %d", question, facet.Part.Kind, facet.Part.Code, facet.Count, got)
			}
		}
	}
}

// instead is the question with only this code in its part.
func instead(f graph.ServiceFilter, part graph.Part) graph.ServiceFilter {
	switch part.Kind {
	case graph.PartNeed:
		f.Needs = []graph.NeedCode{graph.NeedCode(part.Code)}
	case graph.PartServiceKind:
		f.Kinds = []graph.KindCode{graph.KindCode(part.Code)}
	case graph.PartForm:
		f.Forms = []graph.Form{graph.Form(part.Code)}
	case graph.PartTargetGroup:
		f.TargetGroups = []string{part.Code}
	case graph.PartAgeBand:
		f.AgeBands = []string{part.Code}
	case graph.PartPlace, graph.PartOrganisation, graph.PartService, graph.PartReferrals, graph.PartAnonymous,
		graph.PartOpen, graph.PartOnline, graph.PartWords:
	}
	return f
}

func TestNothingFoundTellsWhatIsNearest(t *testing.T) {
	s := openAt(t, &storetest.Clock{At: monday()})
	varied(t, s)
	question := graph.ServiceFilter{
		Place: storetest.Town, Needs: []graph.NeedCode{storetest.Debts}, TargetGroups: []string{"1"}, Anonymous: true,
	}
	if found := ask(t, s, question); found.Total != 0 {
		t.Fatalf("found %v", namesOf(found.Cards))
	}
	near, err := s.Nearby(t.Context(), graph.Nobody(), question, 3)
	want := []graph.Drop{{Kind: graph.PartAnonymous, Total: 1}, {Kind: graph.PartTargetGroup, Total: 1}}
	if err != nil || !slices.Equal(near.Drops, want) || len(near.Nearest) != 0 {
		t.Errorf("nearest %+v %v, %v", near.Drops, namesOf(near.Nearest), err)
	}
	outside, err := s.Nearby(t.Context(), graph.Nobody(), graph.ServiceFilter{
		Place: "District/9999", Forms: []graph.Form{graph.FormAmbulatory},
	}, 3)
	if got := namesOf(outside.Nearest); err != nil || !slices.Contains(got, "advice in town") || len(got) != 3 {
		t.Errorf("outside the place: %v %v", got, err)
	}
}

func TestCardsTellTheDistanceAndNeverWhereASecretSiteIs(t *testing.T) {
	s := openAt(t, &storetest.Clock{At: monday()})
	w := varied(t, s)
	o := w.Organisation("Bezpečí")
	o.Add(graph.Service{
		ID: "shelter", Organisation: o.ID, Kind: storetest.Advice, Name: "Azyl", Basis: graph.BasisStated,
		Covers: []graph.Cover{{Place: "District/" + storetest.District}},
		Sites:  []graph.Site{{ID: "z", Name: "Z", Street: "Tajná 1", Municipality: "564711", Confidential: true, Lat: 50.6, Lon: 14.3}},
	})
	for _, card := range ask(t, s, graph.ServiceFilter{Place: storetest.Town}).Cards {
		switch card.Name {
		case "Azyl":
			if len(card.Spots) != 0 || !card.ConfidentialSite {
				t.Errorf("the secret site is shown: %+v", card.Spots)
			}
		case "club in village":
			if metres := card.Spots[0].Metres; metres == nil || *metres < 14_000 || *metres > 18_000 {
				t.Errorf("from town to village %v metres", metres)
			}
		}
	}
}

func TestPagesByDistanceFollowEachOther(t *testing.T) {
	s := openAt(t, &storetest.Clock{At: monday()})
	varied(t, s)
	want := namesOf(ask(t, s, graph.ServiceFilter{Place: storetest.Village}).Cards)
	var got []string
	page := graph.Page{First: 1}
	for range want {
		found, err := s.Services(t.Context(), graph.Nobody(), graph.ServiceFilter{Place: storetest.Village}, page)
		if err != nil || found.Total != len(want) {
			t.Fatalf("%d of %d: %v", found.Total, len(want), err)
		}
		got, page.After = append(got, namesOf(found.Cards)...), found.Info.End
	}
	if !slices.Equal(got, want) {
		t.Errorf("pages %v, want %v", got, want)
	}
}

func TestTypingSuggestsAcrossAllKinds(t *testing.T) {
	s := openAt(t, &storetest.Clock{At: monday()})
	varied(t, s)
	tests := map[string]string{
		"dlu": "NEED debts", "litom": "PLACE Municipality/564567", "nzd": "KIND 25", "senio": "GROUP 24", "27": "AGE 27-64",
		"outr": "SERVICE outreach", "kot": "ORGANISATION", "*": "", "a) OR (": "",
	}
	for text, want := range tests {
		parts, err := s.Suggestions(t.Context(), graph.Nobody(), text, 5)
		if err != nil {
			t.Fatal(err)
		}
		found := want == "" && len(parts) == 0
		for _, part := range parts {
			if want != "" && (string(part.Kind)+" "+part.Code == want || string(part.Kind) == want) {
				found = true
			}
		}
		if !found {
			t.Errorf("%q suggests %+v, want %s", text, parts, want)
		}
	}
}
