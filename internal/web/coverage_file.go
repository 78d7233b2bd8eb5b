package web

import (
	"archive/zip"
	"bytes"
	_ "embed" // the definitions
	"encoding/csv"
	"fmt"
	"io"
	"strconv"
	"strings"
	"time"

	"lavka/graph"
	"lavka/graph/coverage"
)

// coverageDefinitions say what each column means, in Czech like the table.
//
//go:embed coverage/vymezeni.csv
var coverageDefinitions string

// byteOrderMark makes the spreadsheets of Czech offices read UTF-8.
const byteOrderMark = "\ufeff"

// coverageSource is where the facts come from, as the table says it.
const coverageSource = "Lávka: adresář služeb vedený sítí; obyvatelé ČSÚ k 1. 1. 2022" //nolint:misspell // Czech

// coverageHeader are the columns. Programs of others read them by name: none is
// renamed, new ones come at the end.
func coverageHeader() []string {
	return []string{
		"kraj_kod", "kraj", "orp_kod", "orp", "obyvatel", "druh_kod", "druh", "stav", "sluzeb", "sidli_v_orp",
		"pro_cely_orp", "pro_cely_kraj", "jen_cast_orp", "obyvatel_bez_sluzby", "stav_ke_dni", "zdroj",
	}
}

// coverageCSV is the table as Czech spreadsheets open it: semicolons, CRLF,
// UTF-8 with a byte order mark.
func coverageCSV(report coverage.Report) (*bytes.Buffer, error) {
	regions := map[graph.RegionCode]string{}
	for _, region := range report.Regions {
		regions[region.Code] = region.Name
	}
	rows := [][]string{coverageHeader()}
	for i, cell := range report.Cells {
		district, kind := report.Districts[i/len(report.Kinds)], report.Kinds[i%len(report.Kinds)]
		rows = append(rows, coverageRow(report, cell, district, kind, regions[district.Region]))
	}
	var table bytes.Buffer
	return &table, writeSheet(&table, rows)
}

func coverageRow(
	report coverage.Report, cell coverage.Cell, d coverage.District, kind graph.ServiceKind, region string,
) []string {
	return []string{
		string(d.Region), region, string(d.Code), d.Name, strconv.Itoa(d.Population),
		string(kind.Code), kind.NameCS, coverageWord(cell.State),
		strconv.Itoa(cell.Services), strconv.Itoa(cell.Sited), strconv.Itoa(cell.Whole),
		strconv.Itoa(cell.Regional), strconv.Itoa(cell.Partial), knownOrEmpty(cell.Without),
		string(report.On), coverageSource,
	}
}

// coverageWord is the state as the definitions name it.
func coverageWord(state coverage.State) string {
	switch state {
	case coverage.Covered:
		return "pokryto"
	case coverage.Thin:
		return "řídké"
	case coverage.Gap:
	}
	return "chybí"
}

func knownOrEmpty(n int) string {
	if n < 0 {
		return ""
	}
	return strconv.Itoa(n)
}

func writeSheet(to io.Writer, rows [][]string) error {
	if _, err := io.WriteString(to, byteOrderMark); err != nil {
		return fmt.Errorf("write a table: %w", err)
	}
	sheet := csv.NewWriter(to)
	sheet.Comma, sheet.UseCRLF = ';', true
	for _, row := range rows {
		for i, cell := range row {
			row[i] = harmless(cell)
		}
		if err := sheet.Write(row); err != nil {
			return fmt.Errorf("write a row of a table: %w", err)
		}
	}
	sheet.Flush()
	if err := sheet.Error(); err != nil {
		return fmt.Errorf("write a table: %w", err)
	}
	return nil
}

// harmless keeps a spreadsheet from taking a cell for a formula.
//
// SECURITY: names in the table come from imports and from people; a cell that
// begins like a formula would be computed on the desk of whoever opens the file.
func harmless(cell string) string {
	if cell != "" && strings.ContainsRune("=+-@\t\r\n|%", rune(cell[0])) {
		return "'" + cell
	}
	return cell
}

// coverageZIP is the table and its definitions.
func coverageZIP(report coverage.Report, name string) (*bytes.Buffer, error) {
	table, err := coverageCSV(report)
	if err != nil {
		return nil, err
	}
	definitions := byteOrderMark + strings.ReplaceAll(coverageDefinitions, "\n", "\r\n")
	on, err := time.Parse(time.DateOnly, string(report.On))
	if err != nil {
		return nil, fmt.Errorf("read the day of a coverage: %w", err)
	}
	var archive bytes.Buffer
	writer := zip.NewWriter(&archive)
	for _, part := range []struct {
		name    string
		content []byte
	}{{name + ".csv", table.Bytes()}, {"vymezeni.csv", []byte(definitions)}} {
		file, err := writer.CreateHeader(&zip.FileHeader{Name: part.name, Method: zip.Deflate, Modified: on})
		if err != nil {
			return nil, fmt.Errorf("pack a table: %w", err)
		}
		if _, err := file.Write(part.content); err != nil {
			return nil, fmt.Errorf("pack a table: %w", err)
		}
	}
	if err := writer.Close(); err != nil {
		return nil, fmt.Errorf("pack a table: %w", err)
	}
	return &archive, nil
}
