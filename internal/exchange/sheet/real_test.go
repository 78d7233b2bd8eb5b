package sheet_test

import (
	"encoding/csv"
	"os"
	"path/filepath"
	"testing"

	"lavka/graph"
	"lavka/internal/exchange/sheet"
)

// The register's own rows are not kept with the program: the test says so where
// it does not find them.
func TestRealRegionLandsOrIsReportedToTheLastRow(t *testing.T) {
	folder := os.Getenv("LAVKA_TEST_DATA")
	if folder == "" {
		t.Skip("not run: real files (set LAVKA_TEST_DATA to the folder that holds providers/ and territory/)")
	}
	got, err := sheet.Read(
		realFile(t, folder, "uk_contact_providers.csv"), realFile(t, folder, "uk_contact_services.csv"), realTerritory(t, folder),
	)
	if err != nil {
		t.Fatal(err)
	}
	if got.OrganisationRows != 73 || got.ServiceRows != 259 {
		t.Errorf("%d and %d rows, want 73 and 259", got.OrganisationRows, got.ServiceRows)
	}
	if len(got.Organisations)+len(got.Services)+got.Refused() != 73+259 {
		t.Errorf("%d and %d landed, %d refused: rows are lost", len(got.Organisations), len(got.Services), got.Refused())
	}
	if len(got.Organisations) < 70 || len(got.Services) < 250 {
		t.Errorf("only %d and %d landed: %v", len(got.Organisations), len(got.Services), got.Problems)
	}
	bases := map[graph.PlaceBasis]int{}
	for _, s := range got.Services {
		bases[s.Basis]++
	}
	t.Logf("landed %d organisations, %d services %v; problems %d", len(got.Organisations), len(got.Services), bases, len(got.Problems))
	for _, p := range got.Problems {
		t.Log(p)
	}
}

func realFile(t *testing.T, folder, name string) sheet.Source {
	t.Helper()
	content, err := os.ReadFile(filepath.Join(folder, "providers", name))
	if err != nil {
		t.Fatal(err)
	}
	return sheet.Source{Name: name, Content: content}
}

// realTerritory is what the directory knows before the first import.
func realTerritory(t *testing.T, folder string) sheet.Known {
	t.Helper()
	known := sheet.Known{Refs: map[string]bool{}, RegionOf: map[graph.DistrictCode]graph.RegionCode{}}
	for _, row := range realTable(t, folder, "territory/orp.csv") {
		known.Refs["District/"+row[0]] = true
		known.Refs["Region/"+row[4]] = true
		known.RegionOf[graph.DistrictCode(row[0])] = graph.RegionCode(row[4])
	}
	for _, row := range realTable(t, folder, "territory/obce.csv") {
		if row[3] == "4205" || row[3] == "3212" {
			known.Refs["Municipality/"+row[0]] = true
		}
	}
	for _, row := range realTable(t, folder, "codelists/druhy_sluzeb.csv") {
		known.Refs["ServiceKind/"+row[0]] = true
	}
	for _, row := range realTable(t, folder, "codelists/cilove_skupiny.csv") {
		known.Refs["TargetGroup/"+row[0]] = true
	}
	return known
}

func realTable(t *testing.T, folder, name string) [][]string {
	t.Helper()
	content, err := os.Open(filepath.Join(folder, name))
	if err != nil {
		t.Fatal(err)
	}
	defer content.Close()
	rows, err := csv.NewReader(content).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	return rows[1:]
}
