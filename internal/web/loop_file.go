package web

import (
	"fmt"
	"slices"
	"time"

	"lavka/graph"
	"lavka/graph/loop"
	"lavka/internal/exchange/workbook"
)

// stepWords are the steps in the order in which a report lists them, as the
// message catalogue names them.
func stepWords() []string {
	return []string{"SENT", "ACKNOWLEDGED", "DECIDED", "MET", "RESULT", "KNOWN"}
}

// waitWords are the waits as the message catalogue names them.
func waitWords() []string { return []string{"acknowledged", "decided", "met", "result", "seen"} }

func waitsOf(c loop.Counts) []graph.Wait {
	return []graph.Wait{c.ToAcknowledged, c.ToDecided, c.ToMet, c.ToResult, c.ToSeen}
}

// workbookKeys are the messages that the workbooks use.
func workbookKeys() []string {
	keys := []string{
		"loop_about", "loop_accepted", "loop_age", "loop_all", "loop_at", "loop_attempts", "loop_count", "loop_declined",
		"loop_ended", "loop_hours", "loop_kind", "loop_kind_none", "loop_meaning", "loop_mode", "loop_month", "loop_reached",
		"loop_reason", "loop_referrals", "loop_referrals_text", "loop_sheet_definitions", "loop_sheet_kinds", "loop_sheet_modes",
		"loop_sheet_months", "loop_sheet_people", "loop_sheet_sum", "loop_step", "loop_wait_note", "loop_waiting",
		"loop_view_unsaid", "loop_views", "loop_waitlisted", "loop_word", "loop_area_note", "loop_from", "loop_until",
		"declines_counts", "declines_kind", "declines_others", "declines_person", "declines_service", "declines_sheet",
		"declines_sheet_rest", "declines_total", "declines_whose", "declines_whose_person", "declines_whose_service",
		"declines_year", "declines_others_text", "declines_person_text", "declines_total_text",
	}
	for _, class := range loop.Classes() {
		keys = append(keys, "loop_class_"+string(class), "loop_class_"+string(class)+"_text")
	}
	for _, step := range stepWords() {
		keys = append(keys, "loop_step_"+step, "loop_step_"+step+"_text")
	}
	for _, wait := range waitWords() {
		keys = append(keys, "loop_wait_"+wait)
	}
	for _, letter := range graph.Letters() {
		keys = append(keys, "declines_"+letter, "declines_"+letter+"_text")
	}
	return keys
}

// loopFile makes the sheets of one report in one language.
type loopFile struct {
	words
	language string
	report   loop.Report
}

func loopSheets(w words, language string, report loop.Report) []workbook.Sheet {
	f := loopFile{w, language, report}
	return []workbook.Sheet{
		f.sum(),
		f.split("loop_sheet_months", "loop_month", report.Months, func(key string) string { return key }),
		f.split("loop_sheet_modes", "loop_mode", report.Modes, func(key string) string { return w["mode_"+key] }),
		f.split("loop_sheet_kinds", "loop_kind", report.Kinds, f.kind),
		f.people(),
		f.definitions(),
	}
}

func (f loopFile) kind(code string) string {
	i := slices.IndexFunc(f.report.KindNames, func(k graph.ServiceKind) bool { return string(k.Code) == code })
	if i < 0 {
		return f.words["loop_kind_none"]
	}
	return f.said(f.report.KindNames[i].NameCS, f.report.KindNames[i].NameEN)
}

func (f loopFile) said(czech, english string) string {
	if f.language == "en" {
		return english
	}
	return czech
}

// sum is the first sheet: what it is about, the classes, the steps, the waits.
func (f loopFile) sum() workbook.Sheet {
	w, r := f.words, f.report
	sheet := workbook.Sheet{
		Name: w["loop_sheet_sum"],
		Head: []string{w["loop_about"], w["loop_attempts"], w["loop_waiting"], w["loop_ended"]},
		Rows: [][]any{
			{r.Name},
			{w["loop_from"] + ": " + string(r.From)},
			{w["loop_until"] + ": " + string(r.Until)},
			{w["loop_at"] + ": " + r.At.In(graph.Prague()).Format("2. 1. 2006 15:04")},
		},
	}
	for _, class := range loop.Classes() {
		sheet.Rows = append(sheet.Rows, []any{w["loop_class_"+string(class)], r.Total.Classes[class]})
	}
	for i, step := range loop.AllSteps() {
		lost := r.Total.Lost[step]
		sheet.Rows = append(sheet.Rows, []any{w["loop_step_"+stepWords()[i]], r.Total.Reached[step], lost.Waiting, lost.Ended})
	}
	for i, wait := range waitsOf(r.Total) {
		sheet.Rows = append(sheet.Rows, []any{f.waitHead(i), hours(wait)})
	}
	if r.Referrals != nil {
		for _, class := range loop.Classes()[:4] {
			label := w["loop_referrals"] + ": " + w["loop_class_"+string(class)]
			sheet.Rows = append(sheet.Rows, []any{label, r.Referrals[class]})
		}
	}
	return sheet
}

func (f loopFile) waitHead(i int) string {
	head, err := f.text("loop_hours", "wait", f.words["loop_wait_"+waitWords()[i]])
	if err != nil {
		return waitWords()[i]
	}
	return head
}

// hours are working hours, nothing where nothing has happened.
func hours(wait graph.Wait) any {
	if wait.N == 0 {
		return nil
	}
	return wait.Median.Round(time.Minute).Hours()
}

func (f loopFile) split(name, head string, rows []loop.Row, label func(string) string) workbook.Sheet {
	w := f.words
	sheet := workbook.Sheet{Name: w[name], Head: []string{w[head]}}
	for _, class := range loop.Classes() {
		sheet.Head = append(sheet.Head, w["loop_class_"+string(class)])
	}
	for _, step := range stepWords() {
		sheet.Head = append(sheet.Head, w["loop_step_"+step])
	}
	sheet.Head = append(sheet.Head, w["loop_accepted"], w["loop_declined"], w["loop_waitlisted"])
	for i := range waitWords() {
		sheet.Head = append(sheet.Head, f.waitHead(i))
	}
	for _, row := range rows {
		sheet.Rows = append(sheet.Rows, countCells(label(row.Key), row.Counts))
	}
	sheet.Rows = append(sheet.Rows, countCells(w["loop_all"], f.report.Total))
	return sheet
}

func countCells(label string, c loop.Counts) []any {
	cells := []any{label}
	for _, class := range loop.Classes() {
		cells = append(cells, c.Classes[class])
	}
	for _, step := range loop.AllSteps() {
		cells = append(cells, c.Reached[step])
	}
	cells = append(cells, c.Decisions[loop.Accepted], c.Decisions[loop.Declined], c.Decisions[loop.Waitlisted])
	for _, wait := range waitsOf(c) {
		cells = append(cells, hours(wait))
	}
	return cells
}

// people are the counts by attributes of people; of an area they are ranges.
func (f loopFile) people() workbook.Sheet {
	w := f.words
	sheet := workbook.Sheet{Name: w["loop_sheet_people"], Head: []string{w["loop_about"], w["loop_word"], w["loop_count"]}}
	for i, p := range f.report.Ages {
		band := f.report.AgeBands[i]
		sheet.Rows = append(sheet.Rows, []any{w["loop_age"], f.said(band.NameCS, band.NameEN), count(p)})
	}
	for _, p := range f.report.Declines {
		sheet.Rows = append(sheet.Rows, []any{w["loop_reason"], w["reason_"+p.Key], count(p)})
	}
	for _, p := range f.report.Views {
		sheet.Rows = append(sheet.Rows, []any{w["loop_views"], w[viewWord(p.Key)], count(p)})
	}
	if f.report.Scope.OfArea() {
		sheet.Rows = append(sheet.Rows, []any{w["loop_area_note"]})
	}
	return sheet
}

// viewWord is the message of what a person said of the help.
func viewWord(key string) string {
	if key == loop.Unsaid {
		return "loop_view_unsaid"
	}
	return "client_view_" + key
}

// count is the number, or the range as a text.
func count(p loop.People) any {
	if p.From == p.To {
		return p.From
	}
	return fmt.Sprintf("%d–%d", p.From, p.To)
}

func (f loopFile) definitions() workbook.Sheet {
	w := f.words
	sheet := workbook.Sheet{Name: w["loop_sheet_definitions"], Head: []string{w["loop_word"], w["loop_meaning"]}}
	for _, class := range loop.Classes() {
		sheet.Rows = append(sheet.Rows, []any{w["loop_class_"+string(class)], w["loop_class_"+string(class)+"_text"]})
	}
	for _, step := range stepWords() {
		sheet.Rows = append(sheet.Rows, []any{w["loop_step_"+step], w["loop_step_"+step+"_text"]})
	}
	for _, wait := range waitWords() {
		sheet.Rows = append(sheet.Rows, []any{w["loop_wait_"+wait], w["loop_wait_note"]})
	}
	return workbook.Sheet{
		Name: sheet.Name, Head: sheet.Head,
		Rows: append(sheet.Rows, []any{w["loop_referrals"], w["loop_referrals_text"]}, []any{w["loop_sheet_people"], w["loop_area_note"]}),
	}
}
