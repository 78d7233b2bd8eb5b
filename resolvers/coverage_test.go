package resolvers_test

import (
	"testing"

	"lavka/graph"
	"lavka/graph/store/storetest"
)

func TestCoverageSaysWhatServesEachDistrictAndWhatIsBehindACell(t *testing.T) {
	a := open(t)
	entries := []graph.Entry{
		graph.District{Code: storetest.District, Name: "Litoměřice", Region: "CZ042", Lat: 50.534, Lon: 14.131, Population: 30000}.Entry(),
		graph.District{Code: "4208", Name: "Lovosice", Region: "CZ042", Lat: 50.515, Lon: 14.051, Population: 27238}.Entry(),
		graph.Municipality{ID: "564567", Name: "Litoměřice", District: storetest.District, Population: 23000}.Entry(),
		graph.Organisation{ID: "o", Name: "Kotva", Kind: graph.KindProvider, Seat: storetest.Town}.Entry(),
	}
	service := graph.Service{
		ID: "s", Organisation: "o", Kind: storetest.Advice, Name: "Poradna", Phone: "416 000 100", Basis: graph.BasisStated,
		Forms:      []graph.Form{graph.FormAmbulatory},
		Capacities: []graph.Capacity{{Form: graph.FormAmbulatory, Unit: graph.UnitClients, Count: 4}},
		Covers:     []graph.Cover{{Place: storetest.Town}},
		Sites:      []graph.Site{{ID: "x", Name: "Kancelář", Municipality: "564567", Lat: 50.534, Lon: 14.131}},
	}
	if _, err := a.store.Record(t.Context(), graph.System(), "test", append(entries, service.Entries()...)); err != nil {
		t.Fatal(err)
	}
	a.golden("coverage", a.ask(graph.Nobody(), `{
		coverage(region: "CZ042", kinds: ["1"], on: "2026-11-22") {
			on populationOn kinds { code nameCs }
			districts { code name region population cells { state services sited whole regional partial without } }
		}
	}`, nil))
	const cell = `query($district: ID!) { coverageAt(district: $district, kind: "1", on: "2026-11-22") {
		district { code name region } population kind { code } cell { state services without }
		serving { service { id name phone capacities { form unit count } organisation { name } } sited extent people sharedBy }
		nearest { service { id } place { name } km sited }
		could { service { id } why place { name } km }
	} }`
	a.golden("coverage_thin", a.ask(graph.Nobody(), cell, map[string]any{"district": storetest.District}))
	a.golden("coverage_gap", a.ask(graph.Nobody(), cell, map[string]any{"district": "4208"}))
	a.golden("coverage_nowhere", a.ask(graph.Nobody(), cell, map[string]any{"district": "9999"}))
}
