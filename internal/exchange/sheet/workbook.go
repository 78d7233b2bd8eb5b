package sheet

import (
	"bytes"
	"errors"
	"fmt"

	"github.com/xuri/excelize/v2"
)

// maxUnpacked bounds what a small workbook may unpack to.
const maxUnpacked = 64 << 20

// readWorkbook reads the first sheet. The library reads other people's XML and
// was not written against hostile files: a panic of its own is a bad file, not
// the end of the program.
func readWorkbook(content []byte) ([]record, error) {
	var records []record
	var failed error
	func() {
		defer func() {
			if broken := recover(); broken != nil {
				failed = fmt.Errorf("the workbook can not be read: %v", broken)
			}
		}()
		records, failed = readFirstSheet(content)
	}()
	return records, failed
}

func readFirstSheet(content []byte) ([]record, error) {
	book, err := excelize.OpenReader(bytes.NewReader(content), excelize.Options{
		UnzipSizeLimit: maxUnpacked, UnzipXMLSizeLimit: maxUnpacked,
		ShortDatePattern: "yyyy-mm-dd",
	})
	if err != nil {
		return nil, fmt.Errorf("open the workbook: %w", err)
	}
	records, err := readRows(book)
	return records, errors.Join(err, book.Close())
}

func readRows(book *excelize.File) ([]record, error) {
	rows, err := book.Rows(book.GetSheetName(0))
	if err != nil {
		return nil, fmt.Errorf("open the first sheet: %w", err)
	}
	var records []record
	for line := 1; rows.Next() && len(records) <= MaxRows+1; line++ {
		cells, err := rows.Columns()
		if err != nil {
			return nil, errors.Join(fmt.Errorf("read line %d: %w", line, err), rows.Close())
		}
		if !blank(cells) {
			records = append(records, record{line: line, cells: cells})
		}
	}
	return records, errors.Join(rows.Error(), rows.Close())
}
