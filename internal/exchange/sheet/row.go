package sheet

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"
	"unicode/utf8"
)

// The codes of problems.
const (
	CodeUnreadable        = "unreadable_row"
	CodeBrokenText        = "broken_text"
	CodeMissing           = "missing_value"
	CodeTooLong           = "too_long"
	CodeBadNumber         = "bad_registration_number"
	CodeBadIdentifier     = "bad_identifier"
	CodeBadDate           = "bad_date"
	CodeDuplicate         = "duplicate_key"
	CodeUnknownProvider   = "unknown_provider"
	CodeUnknownKind       = "unknown_kind"
	CodeUnknownGroup      = "unknown_target_group"
	CodeUnknownDistrict   = "unknown_district"
	CodeUnknownBasis      = "unknown_basis"
	CodeNoPlace           = "no_place"
	CodeSeatNotKnown      = "seat_not_known"
	CodeMoreCellsThanHead = "more_cells_than_columns"
)

// The longest texts, as graph has them.
const (
	maxName = 200
	maxArea = 500
)

// row is one line of a table, read by the names of its columns. It collects
// what is wrong with it.
type row struct {
	file     string
	line     int
	cells    map[string]string
	problems []Problem
}

func (r *row) refuse(code, format string, about ...any) {
	r.problems = append(r.problems, Problem{r.file, r.line, code, fmt.Sprintf(format, about...), true})
}

func (r *row) warn(code, format string, about ...any) {
	r.problems = append(r.problems, Problem{r.file, r.line, code, fmt.Sprintf(format, about...), false})
}

func (r *row) refused() bool {
	for _, p := range r.problems {
		if p.Refused {
			return true
		}
	}
	return false
}

// text is an optional cell.
func (r *row) text(column string) string { return r.cells[column] }

// required is a cell that must not be empty, nor longer than longest.
func (r *row) required(column string, longest int) string {
	value := r.bounded(column, longest)
	if value == "" {
		r.refuse(CodeMissing, "%s is empty", column)
	}
	return value
}

func (r *row) bounded(column string, longest int) string {
	value := r.cells[column]
	if n := utf8.RuneCountInString(value); n > longest {
		r.refuse(CodeTooLong, "%s has %d characters, at most %d fit", column, n, longest)
	}
	return value
}

// day is a date as the register writes it or as Czechs do; an empty cell is the
// zero day.
func (r *row) day(column string) time.Time {
	value := strings.ReplaceAll(r.cells[column], " ", "")
	if value == "" {
		return time.Time{}
	}
	for _, layout := range []string{time.DateOnly, "2.1.2006"} {
		if day, err := time.Parse(layout, value); err == nil {
			return day
		}
	}
	r.refuse(CodeBadDate, "%s is not a date: %q", column, value)
	return time.Time{}
}

// checkText refuses what another program has spoiled: it would be spread.
func (r *row) checkText() {
	for _, column := range slices.Sorted(maps.Keys(r.cells)) {
		if strings.ContainsFunc(r.cells[column], broken) {
			r.refuse(CodeBrokenText, "%s holds characters that an earlier conversion spoiled", column)
			return
		}
	}
}

func broken(c rune) bool {
	return c == utf8.RuneError || (c < ' ' && c != '\n' && c != '\r' && c != '\t') || (c >= 0x7f && c < 0xa0)
}

func digits(value string) bool {
	return value != "" && strings.Trim(value, "0123456789") == ""
}
