package store_test

import (
	"testing"
	"time"

	"lavka/graph"
	"lavka/graph/store"
	"lavka/graph/store/storetest"
)

func readTerritory(t *testing.T, s *store.Store, day string, assignments ...graph.Assignment) graph.TerritoryChange {
	t.Helper()
	on, err := time.Parse(time.DateOnly, day)
	if err != nil {
		t.Fatal(err)
	}
	was, err := s.Territory(t.Context(), graph.System())
	if err != nil {
		t.Fatal(err)
	}
	change, err := was.Advance(graph.TerritoryList{ValidOn: on, Assignments: assignments}, on, graph.RemovalAllowed)
	if err != nil {
		t.Fatal(err)
	}
	for _, entries := range [][]graph.Entry{change.Entries(), {change.Territory.Entry()}} {
		if _, err := s.Record(t.Context(), graph.System(), "csu:test", entries); err != nil {
			t.Fatal(err)
		}
	}
	return change
}

func TestMunicipalityIsFoundInItsPresentDistrictAndItsPastIsKept(t *testing.T) {
	s := process.Open(t)
	w := storetest.NewWorld(t, s)
	other := graph.District{Code: "4209", Name: "Roudnice nad Labem", Region: "CZ042"}
	if _, err := s.Record(t.Context(), graph.System(), "test", []graph.Entry{other.Entry()}); err != nil {
		t.Fatal(err)
	}
	w.Organisation("Kotva").Service("Poradna", storetest.Advice)
	town := graph.Assignment{ID: "564567", Name: "Litoměřice", District: storetest.District}
	village := graph.Assignment{ID: "564711", Name: "Úštěk", District: storetest.District}
	readTerritory(t, s, "2020-01-01", town, village)
	village.District = "4209"
	change := readTerritory(t, s, "2021-01-01", town, village)
	if len(change.Moved) != 1 || change.Moved[0].From != storetest.District {
		t.Errorf("moved: %+v", change.Moved)
	}

	place, err := s.Place(t.Context(), graph.Nobody(), storetest.Village)
	if err != nil || place.District != "Roudnice nad Labem" || place.Region != "Ústecký kraj" {
		t.Errorf("the village is %+v %v", place, err)
	}
	for filter, want := range map[graph.PlaceRef]int{"District/4205": 1, storetest.Village: 0, "District/4209": 0} {
		found, err := s.Services(t.Context(), graph.Nobody(), graph.ServiceFilter{Place: filter}, graph.Page{First: 5})
		if err != nil || found.Total != want {
			t.Errorf("%s has %d services, want %d (%v)", filter, found.Total, want, err)
		}
	}
	now, err := s.Territory(t.Context(), graph.System())
	if err != nil || graph.Day(now.AsOf) != "2021-01-01" {
		t.Errorf("known as of %s: %v", graph.Day(now.AsOf), err)
	}
	m := now.Municipalities["564711"]
	if len(m.Earlier) != 1 || m.District != "4209" || graph.Day(m.Since) != "2021-01-01" ||
		m.Earlier[0].District != storetest.District || graph.Day(m.Earlier[0].Until) != "2020-12-31" {
		t.Errorf("the village's life is %+v", m)
	}

	readTerritory(t, s, "2022-01-01", town)
	if found, err := s.Places(t.Context(), graph.Nobody(), "úštěk", 5); err != nil || len(found) != 0 {
		t.Errorf("a village that is no more is offered: %+v %v", found, err)
	}
	rows := process.Run(t, "MATCH (m:Municipality {id: '564711'}) RETURN m.until AS until, COUNT { (m)-[:IN {until: ''}]->() } AS open", nil)
	if len(rows) != 1 || rows[0]["until"] != "2021-12-31" || rows[0]["open"] != int64(0) {
		t.Errorf("the tombstone is %v", rows)
	}
}

func TestListReadTwiceWritesNothing(t *testing.T) {
	s := process.Open(t)
	storetest.NewWorld(t, s)
	town := graph.Assignment{
		ID: "564567", Name: "Litoměřice", District: storetest.District,
		Point: graph.Point{Lat: 50.53, Lon: 14.13, Population: 23000, PostalCode: "41201"},
	}
	village := graph.Assignment{ID: "564711", Name: "Úštěk", District: storetest.District}
	readTerritory(t, s, "2021-01-01", town, village)
	process.Run(t, "MATCH (v:Revision) DETACH DELETE v", nil)
	readTerritory(t, s, "2021-01-01", town, village)
	if rows := process.Run(t, "MATCH (v:Revision) RETURN v.field AS field", nil); len(rows) != 0 {
		t.Errorf("the second run wrote %v", rows)
	}
}

func TestNeighboursAndBoundariesAreReadAsTheyWereRecorded(t *testing.T) {
	s := process.Open(t)
	storetest.NewWorld(t, s)
	other := graph.District{Code: "4209", Name: "Roudnice nad Labem", Region: "CZ042"}
	border := graph.Neighbours{graph.Touching("4209", storetest.District): 31.5}
	boundary := graph.Boundary{District: storetest.District, Rings: []graph.Ring{{{Lon: 14, Lat: 50.5}, {Lon: 14.2, Lat: 50.5}, {Lon: 14, Lat: 50.7}}}}
	entries := append([]graph.Entry{other.Entry(), boundary.Entry()}, border.Entries([]graph.DistrictCode{storetest.District, "4209"})...)
	if _, err := s.Record(t.Context(), graph.System(), "csu:test", entries); err != nil {
		t.Fatal(err)
	}
	neighbours, err := s.Neighbours(t.Context(), graph.Nobody())
	if err != nil || len(neighbours) != 1 || neighbours[graph.Touch{A: "4205", B: "4209"}] != 31.5 {
		t.Errorf("neighbours: %v %v", neighbours, err)
	}
	boundaries, err := s.Boundaries(t.Context(), graph.Nobody())
	if err != nil || len(boundaries) != 1 || boundaries[0].Rings != "14,50.5 14.2,50.5 14,50.7" || boundaries[0].Name != "Litoměřice" {
		t.Errorf("boundaries: %+v %v", boundaries, err)
	}
	none := graph.Neighbours{}
	if _, err := s.Record(t.Context(), graph.System(), "csu:test", none.Entries([]graph.DistrictCode{storetest.District, "4209"})); err != nil {
		t.Fatal(err)
	}
	if left, err := s.Neighbours(t.Context(), graph.Nobody()); err != nil || len(left) != 0 {
		t.Errorf("left: %v %v", left, err)
	}
	place, err := s.Place(t.Context(), graph.Nobody(), "District/4205")
	if err != nil || place.Name != "Litoměřice" || place.Region != "Ústecký kraj" {
		t.Errorf("the district after its neighbours: %+v %v", place, err)
	}
}
