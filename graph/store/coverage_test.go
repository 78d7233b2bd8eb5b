package store_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"lavka/graph"
	"lavka/graph/coverage"
	"lavka/graph/store"
	"lavka/graph/store/storetest"
)

// inStod adds a second region with one ORP, and people to the first ORP.
func inStod(t *testing.T, s *store.Store) {
	t.Helper()
	entries := []graph.Entry{
		graph.District{
			Code: storetest.District, Name: "Litoměřice", Region: "CZ042", Seat: "564567",
			Lat: 50.534, Lon: 14.131, Population: 30000,
		}.Entry(),
		graph.Municipality{ID: "564567", Name: "Litoměřice", District: storetest.District, Lat: 50.534, Lon: 14.131, Population: 23000}.Entry(),
		graph.Municipality{ID: "564711", Name: "Úštěk", District: storetest.District, Lat: 50.585, Lon: 14.343, Population: 7000}.Entry(),
		graph.Region{Code: "CZ032", Name: "Plzeňský kraj"}.Entry(),
		graph.District{Code: "3212", Name: "Stod", Region: "CZ032", Lat: 49.639, Lon: 13.165, Population: 25000}.Entry(),
		graph.Municipality{ID: "559211", Name: "Stod", District: "3212", Lat: 49.639, Lon: 13.165, Population: 4000}.Entry(),
	}
	if _, err := s.Record(t.Context(), graph.System(), "test", entries); err != nil {
		t.Fatal(err)
	}
}

func adviceIn(t *testing.T, s *store.Store, q coverage.Query) map[graph.DistrictCode]coverage.Cell {
	t.Helper()
	q.Kinds = []graph.KindCode{storetest.Advice}
	report, err := s.Coverage(t.Context(), graph.Nobody(), q)
	if err != nil {
		t.Fatal(err)
	}
	cells := map[graph.DistrictCode]coverage.Cell{}
	for _, cell := range report.Cells {
		cells[cell.District] = cell
	}
	return cells
}

func TestCoverageOfTheCountryAndOfARegion(t *testing.T) {
	s := process.Open(t)
	kotva := storetest.NewWorld(t, s).Organisation("Kotva")
	inStod(t, s)
	kotva.Add(graph.Service{
		ID: "town", Organisation: kotva.ID, Kind: storetest.Advice, Name: "Poradna", Basis: graph.BasisStated,
		Covers: []graph.Cover{{Place: storetest.Town, Until: time.Date(2026, time.June, 30, 0, 0, 0, 0, time.UTC)}},
		Sites:  []graph.Site{{ID: "x", Name: "Kancelář", Municipality: "564567"}},
	})
	country := adviceIn(t, s, coverage.Query{On: "2026-06-30"})
	want := coverage.Cell{
		District: storetest.District, Kind: storetest.Advice, State: coverage.Thin,
		Services: 1, Sited: 1, Partial: 1, Without: 7000,
	}
	if got := country[storetest.District]; got != want {
		t.Errorf("Litoměřice %+v, want %+v", got, want)
	}
	if got := country["3212"]; got.State != coverage.Gap || got.Without != 25000 {
		t.Errorf("Stod %+v", got)
	}
	if later := adviceIn(t, s, coverage.Query{On: "2026-07-01"}); later[storetest.District].State != coverage.Gap {
		t.Errorf("the day after the last %+v", later[storetest.District])
	}
	if region := adviceIn(t, s, coverage.Query{Region: "CZ042", On: "2026-06-30"}); len(region) != 1 || region[storetest.District] != want {
		t.Errorf("the region %+v", region)
	}
}

func TestCoverageRefusesWhatItDoesNotKnow(t *testing.T) {
	s := process.Open(t)
	storetest.NewWorld(t, s)
	for _, test := range []struct {
		query coverage.Query
		want  graph.Code
	}{
		{coverage.Query{Region: "CZ999"}, graph.NotFound},
		{coverage.Query{On: "2026-02-30"}, graph.Invalid},
		{coverage.Query{On: "today"}, graph.Invalid},
	} {
		if _, err := s.Coverage(t.Context(), graph.Nobody(), test.query); graph.CodeOf(err) != test.want {
			t.Errorf("%+v: %v", test.query, err)
		}
	}
	for _, spot := range []coverage.Spot{
		{District: "9999", Kind: storetest.Advice},
		{District: storetest.District, Kind: "999"},
	} {
		if _, err := s.CoverageAt(t.Context(), graph.Nobody(), spot); graph.CodeOf(err) != graph.NotFound {
			t.Errorf("%+v: %v", spot, err)
		}
	}
}

func TestGapSaysWhatIsNearestAndWhoCould(t *testing.T) {
	s := process.Open(t)
	w := storetest.NewWorld(t, s)
	inStod(t, s)
	kotva, club := w.Organisation("Kotva"), w.Organisation("Klub")
	kotva.Add(graph.Service{
		ID: "advice", Organisation: kotva.ID, Kind: storetest.Advice, Name: "Poradna", Basis: graph.BasisStated,
		Forms:      []graph.Form{graph.FormAmbulatory},
		Capacities: []graph.Capacity{{Form: graph.FormAmbulatory, Unit: graph.UnitClients, Count: 4}},
		Covers:     []graph.Cover{{Place: "Region/CZ042"}, {Place: "District/3212"}},
		Sites: []graph.Site{
			{ID: "x", Name: "Kancelář", Municipality: "564567"},
			{ID: "y", Name: "Úkryt", Municipality: "559211", Confidential: true},
		},
	})
	club.Service("Klub", storetest.Youth)
	on := coverage.Day("2026-11-22")

	served, err := s.CoverageAt(t.Context(), graph.Nobody(), coverage.Spot{District: "3212", Kind: storetest.Advice, On: on})
	if err != nil || len(served.Serving) != 1 {
		t.Fatalf("%+v %v", served, err)
	}
	advice := served.Serving[0]
	if advice.Name != "Poradna" || advice.Shared != 2 || advice.Sited || len(advice.Capacities) != 1 || advice.Organisation.Name != "Kotva" {
		t.Errorf("a secret address shows, or the capacity does not: %+v", advice)
	}

	gap, err := s.CoverageAt(t.Context(), graph.Nobody(), coverage.Spot{District: "3212", Kind: storetest.Youth, On: on})
	if err != nil || gap.Cell.State != coverage.Gap || gap.Region.Code != "CZ032" {
		t.Fatalf("%+v %v", gap, err)
	}
	if len(gap.Nearest) != 1 || gap.Nearest[0].Name != "Klub" || gap.Nearest[0].Place.Name != "Litoměřice" || gap.Nearest[0].KM < 115 || gap.Nearest[0].KM > 125 {
		t.Errorf("nearest %+v", gap.Nearest)
	}
	if len(gap.Could) != 1 || gap.Could[0].Why != coverage.WhyNextDoor {
		t.Errorf("who could %+v", gap.Could)
	}
}

// country makes a country as large as ours: 14 regions, 206 ORP, 6,258
// municipalities, and so many services of 34 kinds.
func country(tb testing.TB, services int) {
	tb.Helper()
	dice := rand.New(rand.NewPCG(1, 2))
	process.Run(tb, `
		UNWIND range(0, 13) AS r CREATE (:Region:Entry {id: 'R' + r, ref: 'Region/R' + r, name: 'r', nameKey: 'r'})
		WITH collect(r) AS done UNWIND range(0, 205) AS d MATCH (r:Region {id: 'R' + (d % 14)})
		CREATE (:District:Entry {id: 'D' + d, ref: 'District/D' + d, name: 'd', nameKey: 'd', population: 50000,
		  lat: 49.0 + (d % 20) * 0.1, lon: 12.5 + d * 0.03})-[:IN {from: '', until: ''}]->(r)
		WITH collect(d) AS done UNWIND range(0, 6257) AS m MATCH (d:District {id: 'D' + (m % 206)})
		CREATE (:Municipality:Entry {id: 'M' + m, ref: 'Municipality/M' + m, name: 'm', nameKey: 'm', until: '',
		  population: CASE m % 50 WHEN 0 THEN 0 ELSE 1700 END, lat: 49.5, lon: 15.0})-[:IN {from: '', until: ''}]->(d)
		WITH collect(m) AS done UNWIND range(0, 33) AS k
		CREATE (:ServiceKind:Entry {id: 'K' + k, ref: 'ServiceKind/K' + k, nameCs: 'k', nameEn: 'k', nameKey: 'k'})`, nil)
	var rows []any
	for i := range services {
		rows = append(rows, drawnService(dice, i))
	}
	process.Run(tb, `
		UNWIND $rows AS row
		MATCH (k:ServiceKind {id: row.kind})
		CREATE (o:Organisation:Entry {id: row.id, ref: 'Organisation/' + row.id, name: 'o'})
		CREATE (o)-[:PROVIDES]->(s:Service:Entry {id: row.id, ref: 'Service/' + row.id, name: 's', from: row.from, until: row.until})-[:OF_KIND]->(k)
		WITH s, row
		CALL (s, row) { UNWIND row.covers AS c MATCH (p:Entry {ref: c[0]}) CREATE (s)-[:COVERS {from: c[1], until: c[2]}]->(p) }
		CALL (s, row) { UNWIND row.sites AS c MATCH (m:Municipality {id: c[0]})
		  CREATE (s)-[:AT {from: c[1], until: c[2]}]->(:Site:Entry {id: c[3], ref: 'Site/' + c[3], confidential: c[4], lat: 0.0, lon: 0.0})-[:IN]->(m) }`,
		map[string]any{"rows": rows})
	process.Run(tb, `CALL db.awaitIndexes()`, nil)
}

func drawnService(dice *rand.Rand, i int) map[string]any {
	day := func() string {
		return []string{"", "", "", "2026-01-01", "2026-06-30", "2027-01-01"}[dice.IntN(6)]
	}
	row := map[string]any{"id": fmt.Sprintf("S%d", i), "kind": fmt.Sprintf("K%d", dice.IntN(34)), "from": "", "until": ""}
	if dice.IntN(10) == 0 {
		row["from"], row["until"] = day(), day()
	}
	var covers, sites []any
	for range dice.IntN(3) + 1 {
		place := fmt.Sprintf("Municipality/M%d", dice.IntN(6258))
		switch dice.IntN(6) {
		case 0:
			place = fmt.Sprintf("Region/R%d", dice.IntN(14))
		case 1, 2, 3:
			place = fmt.Sprintf("District/D%d", dice.IntN(206))
		}
		covers = append(covers, []any{place, day(), day()})
	}
	for j := range dice.IntN(4) {
		sites = append(sites, []any{
			fmt.Sprintf("M%d", dice.IntN(6258)), day(), day(), fmt.Sprintf("S%d-%d", i, j), dice.IntN(20) == 0,
		})
	}
	row["covers"], row["sites"] = covers, sites
	return row
}

// Each cell is asked for anew, in the words of the definition.
const bruteForce = `
	MATCH (d:District) MATCH (k:ServiceKind)
	WITH d, k, [(d)-[:IN]->(r) | r] + [d] + [(d)<-[i:IN]-(m) WHERE i.from <= $on AND (i.until = '' OR i.until >= $on) | m] AS served
	RETURN d.id AS district, k.id AS kind, COUNT {
	  MATCH (s:Service)-[:OF_KIND]->(k)
	  WHERE s.from <= $on AND (s.until = '' OR s.until >= $on)
	    AND EXISTS { (s)-[c:COVERS]->(p) WHERE p IN served AND c.from <= $on AND (c.until = '' OR c.until >= $on) }
	} AS services, COUNT {
	  MATCH (s:Service)-[:OF_KIND]->(k)
	  WHERE s.from <= $on AND (s.until = '' OR s.until >= $on)
	    AND EXISTS { (s)-[c:COVERS]->(p) WHERE p IN served AND c.from <= $on AND (c.until = '' OR c.until >= $on) }
	    AND EXISTS { (s)-[at:AT]->(:Site {confidential: false})-[:IN]->(m) WHERE m IN served AND at.from <= $on AND (at.until = '' OR at.until >= $on) }
	} AS sited, EXISTS {
	  MATCH (s:Service)-[:OF_KIND]->(k)
	  WHERE s.from <= $on AND (s.until = '' OR s.until >= $on)
	    AND EXISTS { (s)-[c:COVERS]->(d) WHERE c.from <= $on AND (c.until = '' OR c.until >= $on) }
	} AS whole`

func TestCoverageIsWhatEachCellSaysWhenAskedForItself(t *testing.T) {
	s := process.Open(t)
	country(t, 400)
	kinds := make([]graph.KindCode, 34)
	for i := range kinds {
		kinds[i] = graph.KindCode(fmt.Sprintf("K%d", i))
	}
	for _, on := range []coverage.Day{"2026-01-01", "2026-07-01"} {
		want := map[string]map[string]any{}
		for _, row := range process.Run(t, bruteForce, map[string]any{"on": string(on)}) {
			want[fmt.Sprint(row["district"], row["kind"])] = row
		}
		report, err := s.Coverage(t.Context(), graph.Nobody(), coverage.Query{Kinds: kinds, On: on})
		if err != nil || len(report.Cells) != 206*34 || len(want) != 206*34 {
			t.Fatalf("%d cells, %d asked for: %v", len(report.Cells), len(want), err)
		}
		for _, cell := range report.Cells {
			row := want[string(cell.District)+string(cell.Kind)]
			if int64(cell.Services) != row["services"] || int64(cell.Sited) != row["sited"] || (cell.Whole > 0) != row["whole"] {
				t.Fatalf("%s: %+v, asked for itself: %v", on, cell, row)
			}
		}
		region, err := s.Coverage(t.Context(), graph.Nobody(), coverage.Query{Region: "R5", Kinds: kinds, On: on})
		if err != nil {
			t.Fatal(err)
		}
		for _, cell := range region.Cells {
			if !slices.Contains(report.Cells, cell) {
				t.Fatalf("the region and the country disagree: %+v", cell)
			}
		}
	}
}

func BenchmarkCoverage(b *testing.B) {
	s := process.Open(b)
	country(b, 6700)
	kinds := make([]graph.KindCode, 34)
	for i := range kinds {
		kinds[i] = graph.KindCode(fmt.Sprintf("K%d", i))
	}
	for name, query := range map[string]coverage.Query{
		"country, 34 kinds": {Kinds: kinds}, "country, 10 kinds": {Kinds: kinds[:10]},
		"country, 1 kind": {Kinds: kinds[:1]}, "region, 34 kinds": {Region: "R1", Kinds: kinds},
		"region, 10 kinds": {Region: "R1", Kinds: kinds[:10]},
	} {
		b.Run(name, func(b *testing.B) {
			often(b, func() error { _, err := s.Coverage(b.Context(), graph.Nobody(), query); return err })
		})
	}
	b.Run("one district and kind", func(b *testing.B) {
		often(b, func() error {
			_, err := s.CoverageAt(b.Context(), graph.Nobody(), coverage.Spot{District: "D7", Kind: "K1"})
			return err
		})
	})
}
