package csu_test

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"lavka/graph"
	"lavka/internal/exchange/csu"
	"lavka/internal/exchange/sheet"
)

var known = csu.Known{"4205": true, "4202": true, "4209": true, "3212": true}

func file(t *testing.T, name string) sheet.Source {
	t.Helper()
	content, err := os.ReadFile(filepath.Join("testdata", name))
	if err != nil {
		t.Fatal(err)
	}
	return sheet.Source{Name: name, Content: content}
}

func territory(t *testing.T, name string) csu.Territory {
	t.Helper()
	read, err := csu.ReadTerritory(file(t, name), csu.NoPoints(), known)
	if err != nil {
		t.Fatal(err)
	}
	return read
}

// codes writes problems as "line code".
func codes(problems csu.Problems) []string {
	var all []string
	for _, p := range problems {
		verdict := "warned"
		if p.Refused {
			verdict = "refused"
		}
		_, text, _ := strings.Cut(p.String(), ":")
		line, _, _ := strings.Cut(text, ":")
		all = append(all, line+" "+verdict+" "+p.Code)
	}
	return all
}

func same(t *testing.T, what string, got, want []string) {
	t.Helper()
	if !slices.Equal(got, want) {
		t.Errorf("%s:\n%s\nwant\n%s", what, strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

func TestLinkFileIsReadInWindows1250(t *testing.T) {
	read := territory(t, "link_2020_cp1250.csv")
	if len(read.Problems) != 0 || read.Rows != 5 || len(read.List.Assignments) != 5 {
		t.Fatalf("%d rows, %d landed, problems %v", read.Rows, len(read.List.Assignments), read.Problems)
	}
	if first := read.List.Assignments[0]; first.ID != "990001" || first.Name != "Žďárek nad Lávkou" || first.District != "4205" {
		t.Errorf("first is %+v", first)
	}
}

func TestEveryRowOfALinkFileLandsOrIsReportedWithItsLine(t *testing.T) {
	read := territory(t, "link_2021_utf8.csv")
	same(t, "problems", codes(read.Problems), []string{
		"7 refused unknown_district", "8 refused bad_code", "9 refused duplicate_key",
		"10 refused another_link", "11 refused missing_value", "12 refused unreadable_row",
	})
	if len(read.List.Assignments) != 5 || read.Rows != len(read.List.Assignments)+read.Problems.Refused() {
		t.Errorf("%d landed and %d refused of %d rows", len(read.List.Assignments), read.Problems.Refused(), read.Rows)
	}
	if !read.List.Unsure["990006"] || !read.List.Unsure["990008"] || read.List.Unreadable != 3 {
		t.Errorf("unsure are %v, unreadable %d", read.List.Unsure, read.List.Unreadable)
	}
}

func TestPointsGoToTheirMunicipalitiesAndWhatIsDoubtfulIsLeftOut(t *testing.T) {
	points, err := csu.ReadPoints(file(t, "plain.csv"))
	if err != nil {
		t.Fatal(err)
	}
	read, err := csu.ReadTerritory(file(t, "link_2020_cp1250.csv"), points, known)
	if err != nil {
		t.Fatal(err)
	}
	want := []graph.Point{
		{Lat: 50.53, Lon: 14.13, Population: 240, PostalCode: "41201"},
		{Lat: 50.54, Lon: 14.14, Population: 80, PostalCode: "41202"},
		{Lat: 49.64, Lon: 13.16, Population: 55, PostalCode: "33301"},
		{Population: 31, PostalCode: "33301"},
		{},
	}
	for i, a := range read.List.Assignments {
		if a.Point != want[i] {
			t.Errorf("%s has the point %+v, want %+v", a.Name, a.Point, want[i])
		}
	}
	same(t, "problems", codes(read.Problems), []string{
		"5 warned outside_the_country", "6 warned bad_number", "7 refused not_in_the_list",
	})
}

func TestTableWithARowPerMunicipalityIsAListToo(t *testing.T) {
	read := territory(t, "plain.csv")
	if len(read.List.Assignments) != 5 || read.List.Assignments[2].District != "3212" {
		t.Errorf("landed: %+v", read.List.Assignments)
	}
	same(t, "problems", codes(read.Problems), []string{"7 refused unknown_district"})
}

func TestNeighboursAreReadOncePerPair(t *testing.T) {
	read, err := csu.ReadNeighbours(file(t, "neighbours.csv"), known)
	if err != nil {
		t.Fatal(err)
	}
	same(t, "problems", codes(read.Problems), []string{"4 refused duplicate_key", "5 refused bad_code", "6 refused unknown_district"})
	want := graph.Neighbours{{A: "4202", B: "4205"}: 12.5, {A: "4205", B: "4209"}: 31, {A: "3212", B: "4205"}: 0}
	if len(read.Pairs) != len(want) || read.Rows != 6 {
		t.Errorf("pairs of %d rows: %v", read.Rows, read.Pairs)
	}
	for pair, km := range want {
		if got, ok := read.Pairs[pair]; !ok || got != km {
			t.Errorf("%v touch along %v km, want %v", pair, got, km)
		}
	}
}

func TestBoundariesAreThinnedToTheGridAndBadOnesReported(t *testing.T) {
	read, err := csu.ReadBoundaries(file(t, "boundaries.geojson"), "orp", known)
	if err != nil {
		t.Fatal(err)
	}
	same(t, "problems", codes(read.Problems), []string{
		"3 refused unknown_district", "4 refused duplicate_key", "5 refused outside_the_country", "6 refused bad_boundary",
	})
	var got []string
	for _, b := range read.Boundaries {
		got = append(got, string(b.District)+" "+b.Text())
	}
	same(t, "boundaries", got, []string{
		"4205 14,50.5 14.2,50.5 14.2,50.7 14,50.7",
		"3212 13.1,49.6 13.2,49.6 13.2,49.7 13.1,49.7;13.12,49.62 13.14,49.62 13.14,49.64 13.12,49.64",
	})
}

func TestFileThatIsNoListIsRefusedWhole(t *testing.T) {
	for name, test := range map[string]struct{ content, reason string }{
		"nothing":                  {"", "empty_file"},
		"a header alone":           {"obec_code;name;orp_code\n", "empty_file"},
		"another table":            {"a;b\n1;2\n", "missing_column"},
		"a workbook's beginning":   {"PK\x00\x03", "not_a_table"},
		"a column that is missing": {"CHODNOTA1;TEXT1;KODCIS1;KODCIS2\n1;2;3;4\n", "missing_column"},
	} {
		_, err := csu.ReadTerritory(sheet.Source{Name: "x.csv", Content: []byte(test.content)}, csu.NoPoints(), known)
		if refused, ok := graph.AsError(err); !ok || refused.Reason != test.reason {
			t.Errorf("%s: %v, want %s", name, err, test.reason)
		}
	}
	for content, reason := range map[string]string{
		"": "not_geojson", "[]": "not_geojson", `{"type":"Feature"}`: "not_geojson", `{"type":"FeatureCollection"}`: "empty_file",
	} {
		_, err := csu.ReadBoundaries(sheet.Source{Name: "x.geojson", Content: []byte(content)}, "orp", known)
		if refused, ok := graph.AsError(err); !ok || refused.Reason != reason {
			t.Errorf("%q: %v, want %s", content, err, reason)
		}
	}
}

// Whatever a file holds, each of its rows lands or is reported, and what lands
// is a municipality in a known district.
func FuzzReadTerritory(f *testing.F) {
	for _, name := range []string{"link_2020_cp1250.csv", "link_2021_utf8.csv", "plain.csv"} {
		content, err := os.ReadFile(filepath.Join("testdata", name))
		if err != nil {
			f.Fatal(err)
		}
		f.Add(content)
	}
	f.Fuzz(func(t *testing.T, content []byte) {
		source := sheet.Source{Name: "x.csv", Content: content}
		points, err := csu.ReadPoints(source)
		if err != nil {
			points = csu.NoPoints()
		}
		read, err := csu.ReadTerritory(source, points, known)
		if err != nil {
			if _, ok := graph.AsError(err); !ok {
				t.Fatalf("refused without a reason: %v", err)
			}
			return
		}
		seen := map[graph.MunicipalityID]bool{}
		for _, a := range read.List.Assignments {
			if len(a.ID) != 6 || a.Name == "" || !known[a.District] || seen[a.ID] {
				t.Fatalf("landed: %+v", a)
			}
			seen[a.ID] = true
		}
		if points.Rows() == 0 && len(read.List.Assignments)+read.Problems.Refused() != read.Rows {
			t.Fatalf("%d landed and %d refused of %d rows", len(read.List.Assignments), read.Problems.Refused(), read.Rows)
		}
	})
}

func FuzzReadBoundaries(f *testing.F) {
	content, err := os.ReadFile("testdata/boundaries.geojson")
	if err != nil {
		f.Fatal(err)
	}
	f.Add(content)
	f.Fuzz(func(t *testing.T, content []byte) {
		read, err := csu.ReadBoundaries(sheet.Source{Name: "x.geojson", Content: content}, "orp", known)
		if err != nil {
			return
		}
		if len(read.Boundaries)+read.Problems.Refused() != read.Features {
			t.Fatalf("%d landed and %d refused of %d", len(read.Boundaries), read.Problems.Refused(), read.Features)
		}
		for _, b := range read.Boundaries {
			if !known[b.District] || b.Text() == "" {
				t.Fatalf("landed: %+v", b)
			}
		}
	})
}

// The official files are not kept with the program: the test says so where it
// does not find them.
func TestRealTerritoryLandsToTheLastRowAndFiveMunicipalitiesMoved(t *testing.T) {
	folder := os.Getenv("LAVKA_TEST_DATA")
	if folder == "" {
		t.Skip("not run: real files (set LAVKA_TEST_DATA to the folder that holds official/ and territory/)")
	}
	all := realDistricts(t, folder)
	before := realTerritory(t, filepath.Join(folder, "official", "VAZ0043_0065_CS_2020_utf8.csv"), all)
	after := realTerritory(t, filepath.Join(folder, "territory", "obce.csv"), all)
	state := graph.Territory{Municipalities: map[graph.MunicipalityID]graph.Municipality{}}
	before.ValidOn = time.Date(2020, 1, 1, 0, 0, 0, 0, time.UTC)
	first, err := state.Advance(before, before.ValidOn, graph.RemovalBounded)
	if err != nil || len(first.Municipalities) != 6258 {
		t.Fatalf("%d municipalities: %v", len(first.Municipalities), err)
	}
	for _, m := range first.Municipalities {
		state.Municipalities[m.ID] = m
	}
	after.ValidOn = time.Date(2021, 1, 1, 0, 0, 0, 0, time.UTC)
	second, err := state.Advance(after, after.ValidOn, graph.RemovalBounded)
	if err != nil || len(second.Ended) != 0 {
		t.Fatalf("%d ended: %v", len(second.Ended), err)
	}
	var moved []string
	for _, move := range second.Moved {
		moved = append(moved, string(move.Municipality.ID)+" "+string(move.From)+" "+string(move.Municipality.District))
	}
	slices.Sort(moved)
	same(t, "moved", moved, []string{
		"537047 2106 2113", "537357 2106 2113", "537993 2106 2113", "563579 5109 5103", "569704 6105 6102",
	})
}

func realTerritory(t *testing.T, path string, all csu.Known) graph.TerritoryList {
	t.Helper()
	content, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	read, err := csu.ReadTerritory(sheet.Source{Name: path, Content: content}, csu.NoPoints(), all)
	if err != nil || len(read.Problems) != 0 || read.Rows != 6258 {
		t.Fatalf("%d rows, problems %v: %v", read.Rows, read.Problems, err)
	}
	return read.List
}

func realDistricts(t *testing.T, folder string) csu.Known {
	t.Helper()
	content, err := os.ReadFile(filepath.Join(folder, "territory", "orp.csv"))
	if err != nil {
		t.Fatal(err)
	}
	rows, err := sheet.Rows(sheet.Source{Name: "orp.csv", Content: content}, "orp_code")
	if err != nil {
		t.Fatal(err)
	}
	all := csu.Known{}
	for _, r := range rows {
		all[graph.DistrictCode(r.Cells["orp_code"])] = true
	}
	return all
}
