package coverage_test

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"lavka/graph"
	"lavka/graph/coverage"
)

const (
	outreach = graph.KindCode("32")
	youth    = graph.KindCode("25")
	today    = coverage.Day("2026-11-22")
)

// ground is a region of two districts and another one of one. The town and the
// village make the first district; the hamlet came to the second one in 2021.
func ground(on coverage.Day) coverage.Ground {
	return coverage.NewGround(on, []coverage.District{
		{Code: "4205", Name: "Litoměřice", Region: "CZ042", Lat: 50.534, Lon: 14.131, Population: 1000},
		{Code: "4214", Name: "Varnsdorf", Region: "CZ042", Lat: 50.911, Lon: 14.618, Population: 500},
		{Code: "3212", Name: "Stod", Region: "CZ032", Lat: 49.639, Lon: 13.165, Population: 300},
	}, []coverage.Municipality{
		{ID: "town", Population: 700, Stays: []coverage.Stay{{District: "4205"}}},
		{ID: "village", Population: 300, Stays: []coverage.Stay{{District: "4205"}}},
		{ID: "unknown", Stays: []coverage.Stay{{District: "4214"}}},
		{ID: "hamlet", Population: 50, Stays: []coverage.Stay{
			{District: "3212", Span: coverage.Span{Until: "2020-12-31"}},
			{District: "4214", Span: coverage.Span{From: "2021-01-01"}},
		}},
	})
}

// cellsOn are the cells of outreach by district.
func cellsOn(on coverage.Day, services ...coverage.Service) map[graph.DistrictCode]coverage.Cell {
	cells := map[graph.DistrictCode]coverage.Cell{}
	for _, cell := range coverage.Cells(ground(on), []graph.KindCode{outreach}, services) {
		cells[cell.District] = cell
	}
	return cells
}

func serve(covers ...coverage.Cover) coverage.Service {
	return coverage.Service{ID: "s", Kind: outreach, Covers: covers}
}

func sited(s coverage.Service, at graph.MunicipalityID) coverage.Service {
	s.Sites = append(s.Sites, coverage.Site{Municipality: at})
	return s
}

type cellCase struct {
	name     string
	services []coverage.Service
	want     coverage.Cell
}

// wholeCases serve the whole district by several covers.
func wholeCases() []cellCase {
	return []cellCase{
		{
			"every municipality is the whole",
			[]coverage.Service{serve(coverage.Cover{Municipality: "town"}, coverage.Cover{Municipality: "village"})},
			coverage.Cell{State: coverage.Covered, Services: 1, Whole: 1},
		},
		{
			"every municipality is the whole also where the region is covered besides",
			[]coverage.Service{serve(
				coverage.Cover{Municipality: "town"}, coverage.Cover{Region: "CZ042"}, coverage.Cover{Municipality: "village"})},
			coverage.Cell{State: coverage.Covered, Services: 1, Whole: 1},
		},
		{
			"the widest claim of one service counts",
			[]coverage.Service{serve(
				coverage.Cover{Municipality: "town"}, coverage.Cover{Region: "CZ042"}, coverage.Cover{District: "4205"}, coverage.Cover{Region: "CZ042"})},
			coverage.Cell{State: coverage.Covered, Services: 1, Whole: 1},
		},
	}
}

func cellCases() []cellCase {
	return []cellCase{
		{"nothing", nil, coverage.Cell{State: coverage.Gap, Without: 1000}},
		{
			"another kind",
			[]coverage.Service{{ID: "s", Kind: youth, Covers: []coverage.Cover{{District: "4205"}}}},
			coverage.Cell{State: coverage.Gap, Without: 1000},
		},
		{
			"the whole district",
			[]coverage.Service{serve(coverage.Cover{District: "4205"})},
			coverage.Cell{State: coverage.Covered, Services: 1, Whole: 1},
		},
		{
			"the whole region is thin",
			[]coverage.Service{serve(coverage.Cover{Region: "CZ042"})},
			coverage.Cell{State: coverage.Thin, Services: 1, Regional: 1},
		},
		{
			"the whole region from a place here",
			[]coverage.Service{sited(serve(coverage.Cover{Region: "CZ042"}), "town")},
			coverage.Cell{State: coverage.Covered, Services: 1, Sited: 1, Regional: 1},
		},
		{
			"a part is thin",
			[]coverage.Service{serve(coverage.Cover{Municipality: "town"})},
			coverage.Cell{State: coverage.Thin, Services: 1, Partial: 1, Without: 300},
		},
		{
			"a part is thin also from a place here",
			[]coverage.Service{sited(serve(coverage.Cover{Municipality: "town"}), "town")},
			coverage.Cell{State: coverage.Thin, Services: 1, Sited: 1, Partial: 1, Without: 300},
		},
		{
			"two parts leave fewer people without",
			[]coverage.Service{serve(coverage.Cover{Municipality: "town"}), serve(coverage.Cover{Municipality: "village"})},
			coverage.Cell{State: coverage.Thin, Services: 2, Partial: 2},
		},
		{
			"a site alone serves nothing",
			[]coverage.Service{sited(serve(), "town")},
			coverage.Cell{State: coverage.Gap, Without: 1000},
		},
		{
			"a site here of a service for elsewhere",
			[]coverage.Service{sited(serve(coverage.Cover{District: "4214"}), "town")},
			coverage.Cell{State: coverage.Gap, Without: 1000},
		},
	}
}

func TestCellSaysWhoServesTheDistrictAndHow(t *testing.T) {
	for _, test := range append(cellCases(), wholeCases()...) {
		t.Run(test.name, func(t *testing.T) {
			test.want.District, test.want.Kind = "4205", outreach
			if diff := cmp.Diff(test.want, cellsOn(today, test.services...)["4205"]); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestPeopleOfAMunicipalityThatNobodyCountedAreNotGuessed(t *testing.T) {
	cell := cellsOn(today, coverage.Service{Kind: outreach, Covers: []coverage.Cover{{Municipality: "unknown"}}})["4214"]
	if cell.State != coverage.Thin || cell.Without != -1 {
		t.Errorf("%+v", cell)
	}
}

func TestMunicipalityCountsWhereItLayOnTheDay(t *testing.T) {
	hamlet := coverage.Service{Kind: outreach, Covers: []coverage.Cover{{Municipality: "hamlet"}}}
	for day, want := range map[coverage.Day]map[graph.DistrictCode]coverage.State{
		"2020-12-31": {"3212": coverage.Thin, "4214": coverage.Gap},
		"2021-01-01": {"3212": coverage.Gap, "4214": coverage.Thin},
	} {
		cells := cellsOn(day, hamlet)
		for district, state := range want {
			if cells[district].State != state {
				t.Errorf("%s, %s: %s, want %s", day, district, cells[district].State, state)
			}
		}
	}
}

func TestBothEndsOfEverySpanAreInside(t *testing.T) {
	span := coverage.Span{From: "2026-03-01", Until: "2026-03-31"}
	spans := map[string]coverage.Service{
		"the service": {Kind: outreach, Span: span, Covers: []coverage.Cover{{District: "4205"}}},
		"the cover":   {Kind: outreach, Covers: []coverage.Cover{{District: "4205", Span: span}}},
	}
	for what, service := range spans {
		for day, want := range map[coverage.Day]coverage.State{
			"2026-02-28": coverage.Gap, "2026-03-01": coverage.Covered,
			"2026-03-31": coverage.Covered, "2026-04-01": coverage.Gap,
		} {
			if got := cellsOn(day, service)["4205"].State; got != want {
				t.Errorf("%s on %s: %s, want %s", what, day, got, want)
			}
		}
	}
	site := coverage.Service{
		Kind: outreach, Covers: []coverage.Cover{{Region: "CZ042"}}, Sites: []coverage.Site{{Municipality: "town", Span: span}},
	}
	if cellsOn("2026-03-31", site)["4205"].Sited != 1 || cellsOn("2026-04-01", site)["4205"].Sited != 0 {
		t.Error("a site counts past its last day, or not on it")
	}
}

func TestCapacityIsSharedByTheDistrictsThatTheServiceServes(t *testing.T) {
	both := coverage.Service{Covers: []coverage.Cover{{Region: "CZ042"}, {District: "3212"}, {District: "4205"}}}
	if marks := both.Marks(ground(today)); len(marks) != 3 {
		t.Errorf("marks %+v, want one of each district", marks)
	}
}

func TestDetailNamesTheServicesWithTheWidestClaimFirst(t *testing.T) {
	lines := coverage.Lines{}
	var candidates []coverage.Candidate
	for _, s := range []coverage.Service{
		{ID: "part", Kind: outreach, Covers: []coverage.Cover{{Municipality: "town"}}},
		{ID: "region", Kind: outreach, Covers: []coverage.Cover{{Region: "CZ042"}}},
		{ID: "žába", Kind: outreach, Covers: []coverage.Cover{{District: "4205"}}},
		{ID: "čáp", Kind: outreach, Covers: []coverage.Cover{{District: "4205"}}},
		{ID: "another kind", Kind: youth, Covers: []coverage.Cover{{District: "4205"}}},
	} {
		lines[s.ID] = coverage.Line{ID: s.ID, Name: string(s.ID)}
		candidates = append(candidates, coverage.Candidate{Service: s})
	}
	spot := coverage.Spot{District: "4205", Kind: outreach}
	detail := coverage.DetailOf(ground(today), spot, nil, candidates, lines)
	var names []string
	for _, serving := range detail.Serving {
		names = append(names, serving.Name)
	}
	if want := []string{"čáp", "žába", "region", "part"}; !slices.Equal(names, want) {
		t.Errorf("%v, want %v", names, want)
	}
	if detail.Cell.Services != 4 || detail.District.Name != "Litoměřice" || detail.Serving[2].Shared != 2 {
		t.Errorf("%+v", detail)
	}
}

func TestNearestAreThoseThatDoNotServeTheDistrict(t *testing.T) {
	candidates := []coverage.Candidate{
		{Service: coverage.Service{ID: "here", Covers: []coverage.Cover{{District: "4205"}}}},
		{Service: coverage.Service{ID: "region", Covers: []coverage.Cover{{Region: "CZ032"}}}},
		{Service: coverage.Service{
			ID: "site", Covers: []coverage.Cover{{District: "4214"}},
			Sites: []coverage.Site{{Municipality: "hamlet", Lat: 50.9, Lon: 14.6}, {Municipality: "unknown"}},
		}},
		{Service: coverage.Service{ID: "ended", Span: coverage.Span{Until: "2020-01-01"}, Covers: []coverage.Cover{{District: "4214"}}}},
		{Service: coverage.Service{ID: "nowhere"}},
	}
	got := coverage.Nearest(ground(today), "4205", candidates, 5)
	if len(got) != 2 || got[0].Service != "site" || !got[0].Sited || got[0].District != "4214" ||
		got[1].Service != "region" || got[1].Sited || got[1].District != "3212" {
		t.Fatalf("%+v", got)
	}
	if got[0].KM < 51 || got[0].KM > 54 {
		t.Errorf("the site is %.1f km away, want about 52.5", got[0].KM)
	}
	if one := coverage.Nearest(ground(today), "4205", candidates, 1); len(one) != 1 {
		t.Errorf("asked for one, got %d", len(one))
	}
}

func TestWhoCouldExtendTakesTheShortestStepFirst(t *testing.T) {
	candidates := []coverage.Candidate{
		{Service: coverage.Service{ID: "related here", Kind: youth}, Seat: "4205"},
		{Service: coverage.Service{ID: "related far", Kind: youth}, Seat: "3212"},
		{Service: coverage.Service{ID: "next door", Kind: outreach, Covers: []coverage.Cover{{District: "4214"}}}},
		{Service: coverage.Service{ID: "far", Kind: outreach, Covers: []coverage.Cover{{District: "3212"}}}},
		{Service: coverage.Service{ID: "sited", Kind: outreach, Sites: []coverage.Site{{Municipality: "town"}}}},
		{Service: coverage.Service{ID: "region", Kind: outreach, Covers: []coverage.Cover{{Region: "CZ042"}}}},
		{Service: coverage.Service{ID: "part", Kind: outreach, Covers: []coverage.Cover{{Municipality: "town"}}}},
		{Service: coverage.Service{ID: "whole", Kind: outreach, Covers: []coverage.Cover{{District: "4205"}}}},
		{Service: coverage.Service{ID: "ended", Kind: outreach, Span: coverage.Span{Until: "2026-11-21"}}, Seat: "4205"},
	}
	ask := coverage.Ask{District: "4205", Kind: outreach, Neighbours: []graph.DistrictCode{"4214"}, Most: 10}
	var got []graph.ServiceID
	for _, extender := range coverage.Extenders(ground(today), ask, candidates) {
		got = append(got, extender.Service)
	}
	if want := []graph.ServiceID{"part", "sited", "region", "next door", "related here"}; !slices.Equal(got, want) {
		t.Errorf("%v, want %v", got, want)
	}
}
