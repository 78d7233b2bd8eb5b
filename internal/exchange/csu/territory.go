package csu

import (
	"strings"

	"lavka/graph"
	"lavka/internal/exchange/sheet"
)

// The code lists that the link file joins: 43 municipalities, 65 ORP.
const (
	listMunicipalities = "43"
	listDistricts      = "65"
)

// The part of the world that municipalities lie in, in degrees WGS84.
const (
	south, north = 48.5, 51.1
	west, east   = 12.0, 18.9
)

// Territory is what a list of municipalities says. ValidOn is for the caller to
// set. Rows counts the rows that were there; each of them is an assignment or in
// a Problem that is Refused.
type Territory struct {
	List     graph.TerritoryList
	Rows     int
	Problems Problems
}

// columns are where a list has what is needed.
type columns struct{ id, name, district string }

// linkColumns are those of the statistical office's link file, plainColumns
// those of a table with a row per municipality.
var (
	linkColumns  = columns{"chodnota1", "text1", "chodnota2"} //nolint:gochecknoglobals // names of columns
	plainColumns = columns{"obec_code", "name", "orp_code"}   //nolint:gochecknoglobals // names of columns
)

// ReadTerritory reads the statistical office's link file of municipalities and
// ORP (VAZ0043_0065_CS.csv), or a table with the columns obec_code, name and
// orp_code; UTF-8 or Windows-1250. INVALID with a reason
// where a file as a whole can not be read, as sheet.Read.
func ReadTerritory(source sheet.Source, points *Points, known Known) (Territory, error) {
	rows, at, err := listRows(source)
	if err != nil {
		return Territory{}, err
	}
	t := Territory{Rows: len(rows), List: graph.TerritoryList{Unsure: map[graph.MunicipalityID]bool{}}}
	lines := map[graph.MunicipalityID]int{}
	for _, line := range rows {
		r := &row{line}
		a := r.assignment(at, known)
		if first, twice := lines[a.ID]; twice {
			r.refuse(CodeDuplicate, "the municipality %s stands on line %d already", a.ID, first)
		}
		t.take(r, a)
		if a.ID != "" && lines[a.ID] == 0 {
			lines[a.ID] = r.Line
		}
	}
	t.place(points)
	return t, nil
}

func listRows(source sheet.Source) ([]sheet.Row, columns, error) {
	rows, err := sheet.Rows(source, linkColumns.id, linkColumns.name, linkColumns.district, "kodcis1", "kodcis2")
	if err == nil {
		return rows, linkColumns, nil
	}
	plain, other := sheet.Rows(source, plainColumns.id, plainColumns.name, plainColumns.district)
	if other == nil {
		return plain, plainColumns, nil
	}
	return nil, columns{}, err
}

func (r *row) assignment(at columns, known Known) graph.Assignment {
	if r.refused() {
		return graph.Assignment{}
	}
	if at == linkColumns && (r.Cells["kodcis1"] != listMunicipalities || r.Cells["kodcis2"] != listDistricts) {
		r.refuse(CodeOtherLink, "links the lists %q and %q, not 43 (municipalities) and 65 (ORP)", r.Cells["kodcis1"], r.Cells["kodcis2"])
		return graph.Assignment{}
	}
	a := graph.Assignment{ID: r.municipality(at.id), Name: r.Cells[at.name], District: r.district(at.district, known)}
	if a.Name == "" {
		r.refuse(CodeMissing, "%s is empty", at.name)
	}
	return a
}

// take keeps the row: as an assignment, or as one that says nothing of a
// municipality that is known to be there.
func (t *Territory) take(r *row, a graph.Assignment) {
	t.Problems = append(t.Problems, r.Problems...)
	switch {
	case !r.refused():
		t.List.Assignments = append(t.List.Assignments, a)
	case a.ID != "":
		t.List.Unsure[a.ID] = true
	default:
		t.List.Unreadable++
	}
}

// place gives the municipalities of the list their points.
func (t *Territory) place(points *Points) {
	seen := map[graph.MunicipalityID]bool{}
	for i, a := range t.List.Assignments {
		t.List.Assignments[i].Point = points.of[a.ID].Point
		seen[a.ID] = true
	}
	t.Problems = append(t.Problems, points.problems...)
	for _, id := range points.order {
		if !seen[id] {
			p := points.of[id]
			t.Problems = append(t.Problems, sheet.Problem{
				File: p.file, Line: p.line, Code: CodeNotInList, Refused: true,
				Text: "the municipality " + string(id) + " is not in the list",
			})
		}
	}
}

// Points are where municipalities lie, read by ReadPoints, or NoPoints.
type Points struct {
	of       map[graph.MunicipalityID]point
	order    []graph.MunicipalityID
	problems Problems
	rows     int
}

type point struct {
	graph.Point
	file string
	line int
}

// NoPoints says nothing of any municipality.
func NoPoints() *Points { return &Points{} }

// Rows counts the rows that were there.
func (p *Points) Rows() int { return p.rows }

// ReadPoints reads a table of municipalities with obec_code and any of lat, lon,
// population_2022 (or population), psc. INVALID with a reason where the file as
// a whole can not be read.
func ReadPoints(source sheet.Source) (*Points, error) {
	rows, err := sheet.Rows(source, "obec_code")
	if err != nil {
		return nil, err
	}
	points := &Points{of: map[graph.MunicipalityID]point{}, rows: len(rows)}
	for _, line := range rows {
		r := &row{line}
		id, found := r.point()
		if first, twice := points.of[id]; twice {
			r.refuse(CodeDuplicate, "the municipality %s stands on line %d already", id, first.line)
		}
		points.problems = append(points.problems, r.Problems...)
		if !r.refused() {
			points.of[id] = point{found, r.File, r.Line}
			points.order = append(points.order, id)
		}
	}
	return points, nil
}

func (r *row) point() (graph.MunicipalityID, graph.Point) {
	if r.refused() {
		return "", graph.Point{}
	}
	id := r.municipality("obec_code")
	found := graph.Point{
		Lat: r.number("lat"), Lon: r.number("lon"),
		Population: int(max(r.number("population_2022"), r.number("population"))),
		PostalCode: strings.ReplaceAll(r.Cells["psc"], " ", ""),
	}
	outside := found.Lat < south || found.Lat > north || found.Lon < west || found.Lon > east
	if said := r.Cells["lat"] != "" || r.Cells["lon"] != ""; said && outside {
		r.warn(CodeOutside, "the point %q, %q is left out", r.Cells["lat"], r.Cells["lon"])
	}
	if outside {
		found.Lat, found.Lon = 0, 0
	}
	return id, found
}
