package seed

import (
	"bytes"
	"embed"
	"encoding/csv"
	"errors"
	"fmt"
	"path"
	"strconv"
	"strings"
)

//go:embed reference/*.csv world/*.json
var files embed.FS

// line is one row of an embedded table, read by the names of its header. What
// does not read as it should is kept in problems until the table is read.
type line struct {
	values   map[string]string
	where    string
	problems *[]error
}

func (l line) text(column string) string {
	value, ok := l.values[column]
	if !ok {
		l.fail(column, errors.New("no such column"))
	}
	return value
}

func (l line) whole(column string) int {
	value, err := strconv.Atoi(l.text(column))
	if err != nil {
		l.fail(column, err)
	}
	return value
}

func (l line) degrees(column string) float64 {
	value, err := strconv.ParseFloat(l.text(column), 64)
	if err != nil {
		l.fail(column, err)
	}
	return value
}

func (l line) fail(column string, err error) {
	*l.problems = append(*l.problems, fmt.Errorf("%s, column %s: %w", l.where, column, err))
}

// readTable makes one value of each row of an embedded table.
func readTable[T any](name string, read func(line) T) ([]T, error) {
	content, err := files.ReadFile(name)
	if err != nil {
		return nil, fmt.Errorf("read the embedded table: %w", err)
	}
	rows, err := csv.NewReader(bytes.NewReader(content)).ReadAll()
	if err != nil {
		return nil, fmt.Errorf("read the embedded table %s: %w", name, err)
	}
	if len(rows) < 2 {
		return nil, fmt.Errorf("the embedded table %s is empty", name)
	}
	var problems []error
	values := make([]T, 0, len(rows)-1)
	for i, row := range rows[1:] {
		where := fmt.Sprintf("%s, line %d", path.Base(name), i+2)
		values = append(values, read(line{pair(rows[0], row), where, &problems}))
	}
	return values, errors.Join(problems...)
}

func pair(header, row []string) map[string]string {
	values := make(map[string]string, len(header))
	for i, column := range header {
		values[column] = row[i]
	}
	return values
}

// split is a list that stands in one cell; an empty cell is an empty list.
func split[T ~string](cell, separator string) []T {
	if cell == "" {
		return nil
	}
	parts := strings.Split(cell, separator)
	values := make([]T, len(parts))
	for i, part := range parts {
		values[i] = T(part)
	}
	return values
}
