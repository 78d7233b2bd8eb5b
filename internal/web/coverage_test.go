package web

import (
	"archive/zip"
	"encoding/csv"
	"io"
	"net/http"
	"slices"
	"strings"
	"testing"

	"lavka/graph"
	"lavka/graph/store/storetest"
)

// sheetOf reads a table back as a spreadsheet would.
func sheetOf(t *testing.T, text string) []map[string]string {
	t.Helper()
	text, marked := strings.CutPrefix(text, "\ufeff")
	if !marked || !strings.Contains(text, "\r\n") {
		t.Error("a Czech spreadsheet would not read this as UTF-8 lines")
	}
	reader := csv.NewReader(strings.NewReader(text))
	reader.Comma = ';'
	rows, err := reader.ReadAll()
	if err != nil || len(rows) == 0 {
		t.Fatalf("%d rows: %v", len(rows), err)
	}
	var sheet []map[string]string
	for _, row := range rows[1:] {
		named := map[string]string{}
		for i, column := range rows[0] {
			named[column] = row[i]
		}
		sheet = append(sheet, named)
	}
	return sheet
}

// covered is a house in which one kind of a hostile name serves the town only.
func covered(t *testing.T) *house {
	t.Helper()
	h := open(t, nil)
	kind := graph.ServiceKind{Code: "99", NameCS: "=1+1;\"hra\"", NameEN: "game"}
	district := graph.District{Code: storetest.District, Name: "Litoměřice", Region: "CZ042", Population: 30000}
	town := graph.Municipality{ID: "564567", Name: "Litoměřice", District: storetest.District, Population: 23000}
	if _, err := h.store.Record(t.Context(), graph.System(), "test", []graph.Entry{kind.Entry(), district.Entry(), town.Entry()}); err != nil {
		t.Fatal(err)
	}
	club := h.Organisation("Klub")
	club.Add(graph.Service{
		ID: "s", Organisation: club.ID, Kind: "99", Name: "Hra", Basis: graph.BasisStated,
		Covers: []graph.Cover{{Place: storetest.Town}},
	})
	return h
}

func TestCoverageTableIsReadBackAsItWasMeant(t *testing.T) {
	h := covered(t)
	got := h.request(http.MethodGet, "/pokryti/CZ042.csv?druhy=99,1&den=2026-11-01", "", nil)
	if got.status != http.StatusOK || got.header.Get("Content-Disposition") != `attachment; filename="pokryti-CZ042-2026-11-01.csv"` {
		t.Fatalf("status %d %v", got.status, got.header)
	}
	rows := sheetOf(t, got.body)
	if len(rows) != 2 {
		t.Fatalf("%d rows: %v", len(rows), rows)
	}
	for column, want := range map[string]string{
		"kraj_kod": "CZ042", "kraj": "Ústecký kraj", "orp": "Litoměřice", "obyvatel": "30000",
		"druh": `'=1+1;"hra"`, "stav": "řídké", "sluzeb": "1", "jen_cast_orp": "1",
		"obyvatel_bez_sluzby": "7000", "stav_ke_dni": "2026-11-01",
	} {
		if rows[0][column] != want {
			t.Errorf("%s is %q, want %q", column, rows[0][column], want)
		}
	}
	if rows[1]["stav"] != "chybí" || rows[1]["obyvatel_bez_sluzby"] != "30000" {
		t.Errorf("the gap reads %v", rows[1])
	}
}

func TestCoverageArchiveDefinesEveryColumnOfItsTable(t *testing.T) {
	h := covered(t)
	got := h.request(http.MethodGet, "/pokryti/CZ.zip", "", nil)
	if got.status != http.StatusOK || got.header.Get("Content-Type") != "application/zip" {
		t.Fatalf("status %d %v", got.status, got.header)
	}
	archive, err := zip.NewReader(strings.NewReader(got.body), int64(len(got.body)))
	if err != nil {
		t.Fatal(err)
	}
	files := map[string]string{}
	for _, file := range archive.File {
		content, err := file.Open()
		if err != nil {
			t.Fatal(err)
		}
		text, err := io.ReadAll(content)
		if err != nil {
			t.Fatal(err)
		}
		files[file.Name] = string(text)
	}
	if len(sheetOf(t, files["pokryti-CZ-2026-11-18.csv"])) == 0 {
		t.Errorf("no table of today among %d files", len(files))
	}
	var defined []string
	for _, row := range sheetOf(t, files["vymezeni.csv"]) {
		if row["vymezení"] == "" {
			t.Errorf("%q is not defined", row["sloupec"])
		}
		defined = append(defined, row["sloupec"])
	}
	for _, column := range coverageHeader() {
		if !slices.Contains(defined, column) {
			t.Errorf("the definitions say nothing of %s", column)
		}
	}
}

func TestCoverageFileOfNothingIsNotThere(t *testing.T) {
	h := open(t, nil)
	for _, path := range []string{"/pokryti/CZ999.zip", "/pokryti/CZ042.zip?den=2026-02-30", "/pokryti/CZ042.csv?den=x", "/pokryti/x.zip/y"} {
		if got := h.request(http.MethodGet, path, "", nil); got.status != http.StatusNotFound {
			t.Errorf("%s: status %d", path, got.status)
		}
	}
}

func TestCellThatBeginsLikeAFormulaIsText(t *testing.T) {
	for cell, want := range map[string]string{
		"=cmd|' /C calc'!A0": "'=cmd|' /C calc'!A0", "+1": "'+1", "-1": "'-1", "@SUM(A1)": "'@SUM(A1)",
		"\t=1": "'\t=1", "\r=1": "'\r=1", "": "", "Žatec": "Žatec", "a=b": "a=b", "12": "12",
	} {
		if got := harmless(cell); got != want {
			t.Errorf("%q became %q, want %q", cell, got, want)
		}
	}
}
