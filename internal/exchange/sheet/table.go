package sheet

import (
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"

	"lavka/graph"
)

// The bounds of a file: the whole country's services fit many times over.
const (
	MaxBytes = 16 << 20
	MaxRows  = 50_000
)

// table is a file as rows with named cells.
type table struct {
	file string
	rows []*row
}

// record is one line of a file before its columns have names. A record that
// could not be read carries the reason.
type record struct {
	line  int
	cells []string
	err   error
}

func refuseFile(file, reason string, cause error) error {
	return &graph.Error{Code: graph.Invalid, Op: "sheet.Read " + file, Reason: reason, Err: cause}
}

// readTable reads a file whose first line names its columns.
func readTable(source Source, required []string) (table, error) {
	file := filepath.Base(source.Name)
	if len(bytes.TrimSpace(source.Content)) == 0 {
		return table{}, refuseFile(file, "empty_file", nil)
	}
	if len(source.Content) > MaxBytes {
		return table{}, refuseFile(file, "too_large", fmt.Errorf("%d bytes, at most %d fit", len(source.Content), MaxBytes))
	}
	records, err := readRecords(source)
	if err != nil {
		return table{}, refuseFile(file, "not_a_table", err)
	}
	if len(records) < 2 {
		return table{}, refuseFile(file, "empty_file", nil)
	}
	if len(records) > MaxRows+1 {
		return table{}, refuseFile(file, "too_many_rows", fmt.Errorf("at most %d rows fit", MaxRows))
	}
	return nameCells(file, records, required)
}

func readRecords(source Source) ([]record, error) {
	if strings.EqualFold(filepath.Ext(source.Name), ".xlsx") {
		return readWorkbook(source.Content)
	}
	return readCSV(source.Content)
}

func nameCells(file string, records []record, required []string) (table, error) {
	if records[0].err != nil {
		return table{}, refuseFile(file, "not_a_table", records[0].err)
	}
	header := make([]string, len(records[0].cells))
	for i, name := range records[0].cells {
		header[i] = strings.ToLower(strings.TrimSpace(name))
	}
	for _, name := range required {
		if !contains(header, name) {
			return table{}, refuseFile(file, "missing_column", errors.New(name))
		}
	}
	t := table{file: file}
	for _, rec := range records[1:] {
		t.rows = append(t.rows, nameRow(file, header, rec))
	}
	return t, nil
}

func contains(header []string, name string) bool {
	count := 0
	for _, column := range header {
		if column == name {
			count++
		}
	}
	return count == 1
}

func nameRow(file string, header []string, rec record) *row {
	r := &row{file: file, line: rec.line, cells: make(map[string]string, len(header))}
	if rec.err != nil {
		r.refuse(CodeUnreadable, "%v", rec.err)
		return r
	}
	for i, cell := range rec.cells {
		cell = strings.TrimSpace(cell)
		if i < len(header) {
			r.cells[header[i]] = cell
		} else if cell != "" {
			r.refuse(CodeMoreCellsThanHead, "%d cells, but %d columns", len(rec.cells), len(header))
			break
		}
	}
	r.checkText()
	return r
}

func readCSV(content []byte) ([]record, error) {
	if bytes.IndexByte(content, 0) >= 0 {
		return nil, errors.New("zero bytes: this is not CSV")
	}
	text := decode(content)
	reader := csv.NewReader(strings.NewReader(text))
	reader.Comma = separator(text)
	var records []record
	for len(records) <= MaxRows+1 {
		cells, err := reader.Read()
		if errors.Is(err, io.EOF) {
			return records, nil
		}
		if blank(cells) && (err == nil || errors.Is(err, csv.ErrFieldCount)) {
			continue
		}
		rec, err := recordOf(reader, cells, err)
		if err != nil {
			return nil, err
		}
		records = append(records, rec)
	}
	return records, nil
}

// recordOf keeps a line that can not be read as a record that says why. A quote
// that is never closed swallows lines: the reason names them all.
func recordOf(reader *csv.Reader, cells []string, err error) (record, error) {
	var bad *csv.ParseError
	switch {
	case errors.As(err, &bad) && bad.Line > bad.StartLine:
		return record{line: bad.StartLine, err: fmt.Errorf("lines %d to %d: %w", bad.StartLine, bad.Line, bad.Err)}, nil
	case errors.As(err, &bad):
		return record{line: bad.StartLine, err: bad.Err}, nil
	case err != nil:
		return record{}, err
	}
	line, _ := reader.FieldPos(0)
	return record{line: line, cells: cells}, nil
}

// blank is a line of separators only, as spreadsheets leave them at the end.
func blank(cells []string) bool {
	for _, cell := range cells {
		if strings.TrimSpace(cell) != "" {
			return false
		}
	}
	return true
}

// separator is the one that the first line has most of.
func separator(text string) rune {
	header, _, _ := strings.Cut(text, "\n")
	best := ','
	for _, candidate := range ";\t" {
		if strings.Count(header, string(candidate)) > strings.Count(header, string(best)) {
			best = candidate
		}
	}
	return best
}

// decode reads UTF-8, and Windows-1250 where that can not be it. A file that is
// UTF-8 but for a few spoiled bytes stays UTF-8: its spoiled rows are refused
// one by one.
func decode(content []byte) string {
	content = bytes.TrimPrefix(content, []byte("\uFEFF"))
	if utf8.Valid(content) {
		return string(content)
	}
	good, bad := 0, 0
	for rest := content; len(rest) > 0; {
		c, size := utf8.DecodeRune(rest)
		switch {
		case c == utf8.RuneError && size == 1:
			bad++
		case size > 1:
			good++
		}
		rest = rest[size:]
	}
	if good > bad {
		return strings.ToValidUTF8(string(content), string(utf8.RuneError))
	}
	text, err := charmap.Windows1250.NewDecoder().Bytes(content)
	if err != nil {
		return strings.ToValidUTF8(string(content), string(utf8.RuneError))
	}
	return string(text)
}
