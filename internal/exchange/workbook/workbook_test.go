package workbook_test

import (
	"bytes"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/xuri/excelize/v2"

	"lavka/internal/exchange/workbook"
)

// reopened is the workbook as a spreadsheet would read it.
func reopened(t *testing.T, sheets []workbook.Sheet) *excelize.File {
	t.Helper()
	content, err := workbook.Write(sheets)
	if err != nil {
		t.Fatal(err)
	}
	book, err := excelize.OpenReader(bytes.NewReader(content.Bytes()))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = book.Close() })
	return book
}

func TestWhatWasWrittenIsReadBack(t *testing.T) {
	book := reopened(t, []workbook.Sheet{
		{Name: "Přehled", Head: []string{"co", "kolik"}, Rows: [][]any{{"odesláno", 12}, {"prázdné", nil}, {"medián", 2.5}}},
		{Name: "Vymezení: a/b?", Head: []string{"slovo"}, Rows: [][]any{{"odesláno"}}},
	})
	if diff := cmp.Diff([]string{"Přehled", "Vymezení  a b "}, book.GetSheetList()); diff != "" {
		t.Error(diff)
	}
	rows, err := book.GetRows("Přehled")
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([][]string{{"co", "kolik"}, {"odesláno", "12"}, {"prázdné"}, {"medián", "2.5"}}, rows); diff != "" {
		t.Error(diff)
	}
	if kind, err := book.GetCellType("Přehled", "B2"); err != nil || kind == excelize.CellTypeSharedString || kind == excelize.CellTypeInlineString {
		t.Errorf("a number is kept as %v, %v", kind, err)
	}
}

func TestTextThatBeginsLikeAFormulaStaysText(t *testing.T) {
	texts := []string{"=1+1", "=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "\t=1", "Žatec"}
	sheet := workbook.Sheet{Name: "Texty", Head: []string{"=2+2"}}
	for _, text := range texts {
		sheet.Rows = append(sheet.Rows, []any{text})
	}
	book := reopened(t, []workbook.Sheet{sheet})
	for i, want := range append([]string{"=2+2"}, texts...) {
		at, err := excelize.CoordinatesToCellName(1, i+1)
		if err != nil {
			t.Fatal(err)
		}
		formula, err := book.GetCellFormula("Texty", at)
		value, readErr := book.GetCellValue("Texty", at)
		kind, typeErr := book.GetCellType("Texty", at)
		if err != nil || readErr != nil || typeErr != nil || formula != "" || value != want || kind != excelize.CellTypeSharedString {
			t.Errorf("%q became the formula %q, the value %q, the type %v", want, formula, value, kind)
		}
	}
}

func TestWhatIsNoCellIsRefused(t *testing.T) {
	if _, err := workbook.Write([]workbook.Sheet{{Name: "x", Head: []string{"a"}, Rows: [][]any{{struct{}{}}}}}); err == nil ||
		!strings.Contains(err.Error(), "A2") {
		t.Errorf("%v", err)
	}
}
