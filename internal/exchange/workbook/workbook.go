// Package workbook writes tables as an XLSX workbook. It knows nothing of what they
// are about and imports excelize only; whoever serves one makes the sheets.
package workbook

import (
	"bytes"
	"errors"
	"fmt"

	"github.com/xuri/excelize/v2"
)

// maxSheetName is how long Excel lets the name of a sheet be.
const maxSheetName = 31

// widths of columns, in characters.
const (
	leastWidth = 10
	mostWidth  = 60
)

// Sheet is one table. Its first row is the head: it stays in sight and is filtered
// by. A cell is a string, an int, a float64 or nil for an empty one.
type Sheet struct {
	Name string
	Head []string
	Rows [][]any
}

// Write makes the workbook; the first sheet is the one that opens.
//
// SECURITY: names in the tables come from imports and from people. Every text is
// written as a text, never as a formula, whatever it begins with.
func Write(sheets []Sheet) (*bytes.Buffer, error) {
	book := excelize.NewFile()
	var content bytes.Buffer
	err := fill(book, sheets)
	if err == nil {
		err = book.Write(&content)
	}
	if err = errors.Join(err, book.Close()); err != nil {
		return nil, fmt.Errorf("write a workbook: %w", err)
	}
	return &content, nil
}

func fill(book *excelize.File, sheets []Sheet) error {
	bold, err := book.NewStyle(&excelize.Style{
		Font:      &excelize.Font{Bold: true},
		Alignment: &excelize.Alignment{WrapText: true, Vertical: "top"},
	})
	if err != nil {
		return fmt.Errorf("style the heads: %w", err)
	}
	plain, err := book.NewStyle(&excelize.Style{Alignment: &excelize.Alignment{WrapText: true, Vertical: "top"}})
	if err != nil {
		return fmt.Errorf("style the rows: %w", err)
	}
	for i, sheet := range sheets {
		name := sheetName(sheet.Name)
		if i == 0 {
			err = book.SetSheetName(book.GetSheetName(0), name)
		} else {
			_, err = book.NewSheet(name)
		}
		if err != nil {
			return fmt.Errorf("name the sheet %q: %w", name, err)
		}
		if err := writer(book, name, styles{bold, plain}).table(sheet); err != nil {
			return fmt.Errorf("fill the sheet %q: %w", name, err)
		}
	}
	return nil
}

type styles struct{ head, row int }

// sheetName is what Excel takes as one.
func sheetName(name string) string {
	runes := []rune(name)
	for i, r := range runes {
		switch r {
		case ':', '\\', '/', '?', '*', '[', ']':
			runes[i] = ' '
		}
	}
	return string(runes[:min(len(runes), maxSheetName)])
}

// tableWriter fills one sheet.
type tableWriter struct {
	book  *excelize.File
	sheet string
	style styles
}

func writer(book *excelize.File, sheet string, style styles) tableWriter {
	return tableWriter{book, sheet, style}
}

func (w tableWriter) table(sheet Sheet) error {
	head := make([]any, len(sheet.Head))
	for i, text := range sheet.Head {
		head[i] = text
	}
	if err := w.row(1, head, w.style.head); err != nil {
		return err
	}
	for i, cells := range sheet.Rows {
		if err := w.row(i+2, cells, w.style.row); err != nil {
			return err
		}
	}
	return errors.Join(w.widths(sheet), w.freeze())
}

func (w tableWriter) row(line int, cells []any, style int) error {
	for i, cell := range cells {
		at, err := excelize.CoordinatesToCellName(i+1, line)
		if err != nil {
			return fmt.Errorf("name a cell: %w", err)
		}
		if err := w.cell(at, cell); err != nil {
			return err
		}
		if err := w.book.SetCellStyle(w.sheet, at, at, style); err != nil {
			return fmt.Errorf("style the cell %s: %w", at, err)
		}
	}
	return nil
}

func (w tableWriter) cell(at string, value any) error {
	var err error
	switch v := value.(type) {
	case string:
		err = w.book.SetCellStr(w.sheet, at, v)
	case int:
		err = w.book.SetCellInt(w.sheet, at, int64(v))
	case float64:
		err = w.book.SetCellFloat(w.sheet, at, v, 2, 64)
	case nil:
		return nil
	default:
		return fmt.Errorf("the cell %s is a %T", at, value)
	}
	if err != nil {
		return fmt.Errorf("write the cell %s: %w", at, err)
	}
	return nil
}

// widths fits each column to its longest text, within bounds.
func (w tableWriter) widths(sheet Sheet) error {
	for i, head := range sheet.Head {
		longest := len([]rune(head))
		for _, row := range sheet.Rows {
			if i >= len(row) {
				continue
			}
			if text, ok := row[i].(string); ok {
				longest = max(longest, len([]rune(text)))
			}
		}
		column, err := excelize.ColumnNumberToName(i + 1)
		if err != nil {
			return fmt.Errorf("name a column: %w", err)
		}
		width := float64(min(max(longest+2, leastWidth), mostWidth))
		if err := w.book.SetColWidth(w.sheet, column, column, width); err != nil {
			return fmt.Errorf("widen the column %s: %w", column, err)
		}
	}
	return nil
}

func (w tableWriter) freeze() error {
	err := w.book.SetPanes(w.sheet, &excelize.Panes{Freeze: true, YSplit: 1, TopLeftCell: "A2", ActivePane: "bottomLeft"})
	if err != nil {
		return fmt.Errorf("keep the head in sight: %w", err)
	}
	return nil
}
