package sheet

// Row is one line of a table as other importers take it: cells by the name of
// their column in lower case, without blanks around. Problems say what makes
// the line as a whole unusable.
type Row struct {
	File     string
	Line     int
	Cells    map[string]string
	Problems []Problem
}

// Rows reads a table whose first line names its columns, in the forms and
// within the bounds that Source states. INVALID with a reason as Read.
func Rows(source Source, required ...string) ([]Row, error) {
	read, err := readTable(source, required)
	if err != nil {
		return nil, err
	}
	rows := make([]Row, len(read.rows))
	for i, r := range read.rows {
		rows[i] = Row{File: r.file, Line: r.line, Cells: r.cells, Problems: r.problems}
	}
	return rows, nil
}
