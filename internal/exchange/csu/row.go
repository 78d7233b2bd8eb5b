package csu

import (
	"fmt"
	"math"
	"path/filepath"
	"strconv"
	"strings"

	"lavka/graph"
	"lavka/internal/exchange/sheet"
)

// The codes of problems, beside those of the tables themselves.
const (
	CodeOtherLink       = "another_link"
	CodeBadCode         = "bad_code"
	CodeMissing         = "missing_value"
	CodeDuplicate       = "duplicate_key"
	CodeUnknownDistrict = "unknown_district"
	CodeNotInList       = "not_in_the_list"
	CodeBadNumber       = "bad_number"
	CodeOutside         = "outside_the_country"
	CodeBadBoundary     = "bad_boundary"
)

// Label names a file as the source of revisions: "csu:VAZ0043_0065_CS.csv".
func Label(path string) string { return "csu:" + filepath.Base(path) }

// row is one line that collects what is wrong with it.
type row struct {
	sheet.Row
}

func (r *row) refuse(code, format string, about ...any) {
	r.warn(code, format, about...)
	r.Problems[len(r.Problems)-1].Refused = true
}

func (r *row) warn(code, format string, about ...any) {
	r.Problems = append(r.Problems, sheet.Problem{File: r.File, Line: r.Line, Code: code, Text: fmt.Sprintf(format, about...)})
}

func (r *row) refused() bool {
	for _, p := range r.Problems {
		if p.Refused {
			return true
		}
	}
	return false
}

// municipality is a code of six digits.
func (r *row) municipality(column string) graph.MunicipalityID {
	code := r.Cells[column]
	if len(code) != 6 || strings.Trim(code, "0123456789") != "" {
		r.refuse(CodeBadCode, "%s is not the code of a municipality: %q", column, code)
		return ""
	}
	return graph.MunicipalityID(code)
}

// district is the code of an ORP that the directory holds.
func (r *row) district(column string, known Known) graph.DistrictCode {
	code := r.Cells[column]
	if !known[graph.DistrictCode(code)] {
		r.refuse(CodeUnknownDistrict, "no ORP has the code %q", code)
		return ""
	}
	return graph.DistrictCode(code)
}

// number is a number that is not negative, with a comma or a dot; an empty cell
// is zero. Not a number: a warning, and zero.
func (r *row) number(column string) float64 {
	text := strings.ReplaceAll(r.Cells[column], ",", ".")
	if text == "" {
		return 0
	}
	value, err := strconv.ParseFloat(text, 64)
	if err != nil || math.IsNaN(value) || value < 0 || value > 1e9 {
		r.warn(CodeBadNumber, "%s is not a number: %q", column, r.Cells[column])
		return 0
	}
	return value
}

// Known are the ORP that the directory holds.
type Known map[graph.DistrictCode]bool

// Problems are what is wrong with the rows of a file.
type Problems []sheet.Problem

// Refused counts the rows that did not land.
func (p Problems) Refused() int {
	lines := map[string]bool{}
	for _, problem := range p {
		if problem.Refused {
			lines[fmt.Sprintf("%s:%d", problem.File, problem.Line)] = true
		}
	}
	return len(lines)
}
