package web

import (
	"lavka/graph"
	"lavka/internal/exchange/workbook"
)

// declineFile makes the sheets of one yearly report in one language.
type declineFile struct {
	words
	language string
	report   graph.DeclineReport
}

func declineSheets(w words, language string, report graph.DeclineReport) []workbook.Sheet {
	f := declineFile{w, language, report}
	return []workbook.Sheet{f.letters(), f.rest(), f.definitions()}
}

// letters is the report itself: a row for each service, a column for each letter.
func (f declineFile) letters() workbook.Sheet {
	w := f.words
	sheet := workbook.Sheet{Name: w["declines_sheet"], Head: []string{w["declines_service"], w["declines_kind"]}}
	for _, letter := range graph.Letters() {
		sheet.Head = append(sheet.Head, w["declines_"+letter])
	}
	sheet.Head = append(sheet.Head, w["declines_others"], w["declines_person"], w["declines_total"])
	for _, s := range f.report.Services {
		sheet.Rows = append(sheet.Rows, declineCells(s.Name, f.kind(s.Kind), s))
	}
	sheet.Rows = append(sheet.Rows, declineCells(w["declines_total"], "", f.report.Sum()))
	return sheet
}

func (f declineFile) kind(k graph.ServiceKind) string {
	if f.language == "en" {
		return k.NameEN
	}
	return k.NameCS
}

func declineCells(name, kind string, s graph.ServiceDeclines) []any {
	cells := []any{name, kind}
	for _, letter := range graph.Letters() {
		cells = append(cells, s.Letter(letter))
	}
	return append(cells, sumOf(s.Others()), sumOf(s.ByPerson()), s.Total())
}

func sumOf(counts []graph.DeclineCount) int {
	n := 0
	for _, c := range counts {
		n += c.Count
	}
	return n
}

// rest are the refusals that the law does not ask for, by reason.
func (f declineFile) rest() workbook.Sheet {
	w := f.words
	sheet := workbook.Sheet{
		Name: w["declines_sheet_rest"],
		Head: []string{w["declines_service"], w["declines_whose"], w["loop_reason"], w["loop_count"]},
	}
	for _, s := range f.report.Services {
		for _, c := range s.Others() {
			sheet.Rows = append(sheet.Rows, []any{s.Name, w["declines_whose_service"], w["reason_"+string(c.Reason)], c.Count})
		}
		for _, c := range s.ByPerson() {
			sheet.Rows = append(sheet.Rows, []any{s.Name, w["declines_whose_person"], w["reason_"+string(c.Reason)], c.Count})
		}
	}
	return sheet
}

func (f declineFile) definitions() workbook.Sheet {
	w := f.words
	sheet := workbook.Sheet{
		Name: w["loop_sheet_definitions"], Head: []string{w["loop_word"], w["loop_meaning"]},
		Rows: [][]any{
			{f.report.Organisation.Name, w["declines_counts"]},
			{w["declines_year"], f.report.Year},
		},
	}
	for _, letter := range graph.Letters() {
		sheet.Rows = append(sheet.Rows, []any{w["declines_"+letter], w["declines_"+letter+"_text"]})
	}
	for _, word := range []string{"others", "person", "total"} {
		sheet.Rows = append(sheet.Rows, []any{w["declines_"+word], w["declines_"+word+"_text"]})
	}
	return sheet
}
