package store_test

import (
	"testing"

	"lavka/graph"
	"lavka/graph/store/storetest"
)

func TestEntryIsWrittenOnceAndEveryChangeLeavesARevision(t *testing.T) {
	s := process.Open(t)
	w := storetest.NewWorld(t, s)
	o := w.Organisation("Kotva")
	service := graph.Service{
		ID: "s", Organisation: o.ID, Kind: storetest.Advice, Name: "Poradna", Basis: graph.BasisStated,
		Covers: []graph.Cover{{Place: "District/" + storetest.District}},
		Sites:  []graph.Site{{ID: "x", Name: "Kancelář", Municipality: "564567"}},
	}
	steps := []struct {
		name   string
		change func()
		want   graph.Tally
		fields []string
	}{
		{"new", func() {}, graph.Tally{New: 2}, []string{"created", "created"}},
		{"the same again", func() {}, graph.Tally{Unchanged: 2}, nil},
		{"another phone", func() { service.Phone = "416 000 111" }, graph.Tally{Changed: 1, Unchanged: 1}, []string{"phone"}},
		{
			"another area", func() { service.Covers = []graph.Cover{{Place: "Region/CZ042"}} },
			graph.Tally{Changed: 1, Unchanged: 1},
			[]string{"COVERS"},
		},
	}
	for _, step := range steps {
		t.Run(step.name, func(t *testing.T) {
			process.Run(t, "MATCH (v:Revision) DETACH DELETE v", nil)
			step.change()
			got, err := s.Record(t.Context(), graph.System(), "test", service.Entries())
			if err != nil || got != step.want {
				t.Fatalf("tally %+v, want %+v (%v)", got, step.want, err)
			}
			rows := process.Run(t, "MATCH (v:Revision) WHERE v.source = 'test' AND v.by = 'system' RETURN v.field AS field", nil)
			if len(rows) != len(step.fields) {
				t.Fatalf("revisions %v, want %v", rows, step.fields)
			}
			for i, row := range rows {
				if row["field"] != step.fields[i] {
					t.Errorf("revision of %v, want %s", row["field"], step.fields[i])
				}
			}
		})
	}
	detail, err := s.Service(t.Context(), graph.Nobody(), "s")
	if err != nil || detail.Phone != "416 000 111" || len(detail.CoverPlaces) != 1 || detail.CoverPlaces[0].Kind != graph.PlaceRegion {
		t.Errorf("service: %+v %v", detail, err)
	}
}

func TestUnknownOtherEndIsRefusedWhole(t *testing.T) {
	s := process.Open(t)
	o := graph.Organisation{ID: "o", Name: "Kotva", Kind: graph.KindProvider, Seat: "Municipality/000000"}
	_, err := s.Record(t.Context(), graph.System(), "test", []graph.Entry{o.Entry()})
	if refused, ok := graph.AsError(err); !ok || refused.Reason != "unknown_reference" {
		t.Errorf("refused with %v", err)
	}
	if rows := process.Run(t, "MATCH (n:Organisation) RETURN n.id AS id", nil); len(rows) != 0 {
		t.Errorf("left behind: %v", rows)
	}
}

func TestServicesAreFoundByNeedPlaceAndWordsInAnyCase(t *testing.T) {
	s := process.Open(t)
	w := storetest.NewWorld(t, s)
	kotva, beacon := w.Organisation("Kotva"), w.Organisation("Maják Úštěk")
	kotva.Service("Žižkova dluhová poradna", storetest.Advice)
	beacon.Add(graph.Service{
		ID: "club", Organisation: beacon.ID, Kind: storetest.Youth, Name: "Klub Přístaviště", TakesReferrals: true,
		Basis: graph.BasisStated, Covers: []graph.Cover{{Place: storetest.Village}},
		Sites: []graph.Site{{ID: "c", Name: "Klub", Municipality: "564711"}},
	})
	both := []string{"Klub Přístaviště", "Žižkova dluhová poradna"}
	tests := []struct {
		name   string
		filter graph.ServiceFilter
		want   []string
	}{
		{"everything, in Czech order", graph.ServiceFilter{}, both},
		{"a need", graph.ServiceFilter{Needs: []graph.NeedCode{storetest.Debts}}, []string{"Žižkova dluhová poradna"}},
		{"any of two needs", graph.ServiceFilter{Needs: []graph.NeedCode{storetest.Debts, storetest.Truancy}}, both},
		{"a place, those sited in it first", graph.ServiceFilter{Place: storetest.Village}, both},
		{"a place that only the ORP's services serve", graph.ServiceFilter{Place: storetest.Town}, []string{"Žižkova dluhová poradna"}},
		{"the ORP, which has what its municipalities have", graph.ServiceFilter{Place: "District/4205"}, both},
		{"the region", graph.ServiceFilter{Place: "Region/CZ042"}, both},
		{"a place that is not there", graph.ServiceFilter{Place: "District/9999"}, nil},
		{"words without accents, inflected", graph.ServiceFilter{Text: "dluhove poradne"}, []string{"Žižkova dluhová poradna"}},
		{"the beginning of a word", graph.ServiceFilter{Text: "přís"}, []string{"Klub Přístaviště"}},
		{"the organisation's name", graph.ServiceFilter{Text: "maják"}, []string{"Klub Přístaviště"}},
		{"an abbreviation", graph.ServiceFilter{Text: "NZDM"}, []string{"Klub Přístaviště"}},
		{"the syntax of the index is only text", graph.ServiceFilter{Text: `*:* OR foo:bar ( "`}, nil},
		{"nobody answers for the club", graph.ServiceFilter{TakesReferrals: true}, nil},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			page, err := s.Services(t.Context(), graph.Nobody(), test.filter, graph.Page{First: 20})
			if err != nil {
				t.Fatal(err)
			}
			if len(page.Cards) != len(test.want) || page.Total != len(test.want) {
				t.Fatalf("found %d of %d, want %v", len(page.Cards), page.Total, test.want)
			}
			for i, card := range page.Cards {
				if card.Name != test.want[i] {
					t.Errorf("%d. is %q, want %q", i+1, card.Name, test.want[i])
				}
			}
		})
	}
}

func TestPagesFollowEachOtherWithoutGapsOrRepeats(t *testing.T) {
	s := process.Open(t)
	w := storetest.NewWorld(t, s)
	o := w.Organisation("Kotva")
	names := []string{"Auto", "Čáp", "Dům", "Chata", "Ježek"}
	for _, name := range names {
		o.Service(name, storetest.Advice)
	}
	var got []string
	page := graph.Page{First: 2}
	for {
		found, err := s.Services(t.Context(), graph.Nobody(), graph.ServiceFilter{}, page)
		if err != nil {
			t.Fatal(err)
		}
		for _, card := range found.Cards {
			got = append(got, card.Name)
		}
		if !found.Info.HasNext {
			break
		}
		page.After = found.Info.End
	}
	if len(got) != len(names) {
		t.Fatalf("pages: %v", got)
	}
	for i := range names {
		if got[i] != names[i] {
			t.Errorf("pages in the order %v, want %v", got, names)
			break
		}
	}
	_, err := s.Services(t.Context(), graph.Nobody(), graph.ServiceFilter{}, graph.Page{First: 2, After: "nonsense"})
	if graph.CodeOf(err) != graph.Invalid {
		t.Errorf("a broken cursor: %v", err)
	}
}

func TestAddressOfAConfidentialSiteIsNowhere(t *testing.T) {
	s := process.Open(t)
	w := storetest.NewWorld(t, s)
	o := w.Organisation("Bezpečí")
	o.Add(graph.Service{
		ID: "shelter", Organisation: o.ID, Kind: storetest.Advice, Name: "Azyl", Basis: graph.BasisStated,
		Sites: []graph.Site{{
			ID: "x", Name: "Utajené místo", Street: "Tajná 1", Municipality: "564711", Confidential: true,
		}},
	})
	detail, err := s.Service(t.Context(), graph.Nobody(), "shelter")
	if err != nil {
		t.Fatal(err)
	}
	if len(detail.Sites) != 1 || !detail.ConfidentialSite || len(detail.SitedIn) != 0 ||
		detail.Sites[0].Street != "" || detail.Sites[0].Place != nil {
		t.Errorf("shown: %+v, sited in %v", detail.Sites, detail.SitedIn)
	}
	for _, filter := range []graph.ServiceFilter{{Text: "tajna"}, {Place: storetest.Village}, {Place: "District/4205"}} {
		found, err := s.Services(t.Context(), graph.Nobody(), filter, graph.Page{First: 5})
		if err != nil || found.Total != 0 {
			t.Errorf("%+v finds it: %+v %v", filter, found, err)
		}
	}
}

func TestViewerSeesTheDistrictOfTheirSeatOrTheOneTheyFacilitate(t *testing.T) {
	s := process.Open(t)
	w := storetest.NewWorld(t, s)
	worker := w.Organisation("Kotva").Person("Petra Velká", graph.RoleWorker)
	viewer, err := s.Viewer(t.Context(), worker)
	if err != nil || viewer.District == nil || viewer.District.Code != storetest.District || viewer.ActingFor == nil {
		t.Errorf("worker: %+v %v", viewer, err)
	}
	facilitator := graph.Actor{
		Kind: graph.ActorWorker, Holdings: []graph.Holding{{Role: graph.RoleFacilitator, Toward: storetest.District}},
	}
	viewer, err = s.Viewer(t.Context(), facilitator)
	if err != nil || viewer.District == nil || viewer.District.Code != storetest.District || viewer.ActingFor != nil {
		t.Errorf("facilitator: %+v %v", viewer, err)
	}
	if _, err := s.Viewer(t.Context(), graph.Nobody()); graph.CodeOf(err) != graph.Unauthenticated {
		t.Errorf("nobody: %v", err)
	}
}
