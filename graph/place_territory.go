package graph

import (
	"cmp"
	"errors"
	"fmt"
	"maps"
	"slices"
	"time"
)

// territoryID is the key of the one Territory.
const territoryID = "CZ"

// Territory is which municipality lies in which district, as the directory
// holds it: all municipalities with their past, and the newest day that a list
// spoke of (zero: none has been read yet).
type Territory struct {
	AsOf           time.Time
	Municipalities map[MunicipalityID]Municipality
}

// Assignment is what a list says of one municipality.
type Assignment struct {
	ID       MunicipalityID
	Name     string
	District DistrictCode
	Point    Point
}

// Point is what a table of points says of one municipality: where it lies in
// degrees WGS84, how many people live there, its postal code. What is zero or
// empty was not said.
type Point struct {
	Lat, Lon   float64
	Population int
	PostalCode string
}

// TerritoryList is a whole list as it held on the day ValidOn. Unsure are the
// municipalities whose row could not be used: they are not taken for vanished.
// Where Unreadable counts rows of which not even that is known, none is.
type TerritoryList struct {
	ValidOn     time.Time
	Assignments []Assignment
	Unsure      map[MunicipalityID]bool
	Unreadable  int
}

// Removal says how much an import may end.
type Removal int

// An import ends at most one in twenty of what is there, unless it is told to.
const (
	RemovalBounded Removal = iota
	RemovalAllowed
)

// maxRemoved is the part of what is there, one in so many, that an import may end.
const maxRemoved = 20

// Check refuses with INVALID "removes_too_much" where more than that would end.
func (r Removal) Check(ends, of int) error {
	if r == RemovalAllowed || ends*maxRemoved <= of {
		return nil
	}
	return &Error{
		Code: Invalid, Op: "import", Reason: "removes_too_much",
		Err: fmt.Errorf("%d of %d would end, more than one in %d", ends, of, maxRemoved),
	}
}

// TerritoryChange is what a list makes of a territory: every municipality that
// the list names, as it shall be, then those that end with the day before.
type TerritoryChange struct {
	Territory      Territory
	Municipalities []Municipality
	Moved          []Move
	Ended          []Municipality
}

// Move is a municipality that lies in another district since the list's day.
type Move struct {
	Municipality Municipality
	From         DistrictCode
}

// Advance is the territory after the list. A municipality in another district
// keeps its past: the old stay ends the day before the list's day, the new one
// begins with it. INVALID with a reason: "in_future" for a day after today;
// "older_than_known" for one before the newest that the territory speaks of,
// for then nobody can say when what happened in between; "empty_file";
// "removes_too_much".
func (t Territory) Advance(list TerritoryList, today time.Time, removal Removal) (TerritoryChange, error) {
	if err := t.check(list, today); err != nil {
		return TerritoryChange{}, err
	}
	change := TerritoryChange{Territory: Territory{AsOf: list.ValidOn}}
	named := maps.Clone(list.Unsure)
	if named == nil {
		named = map[MunicipalityID]bool{}
	}
	for _, a := range list.Assignments {
		named[a.ID] = true
		was, known := t.Municipalities[a.ID]
		is := was.assigned(a, list.ValidOn)
		if known && was.District != "" && was.District != is.District {
			change.Moved = append(change.Moved, Move{is, was.District})
		}
		change.Municipalities = append(change.Municipalities, is)
	}
	living := 0
	for _, id := range slices.Sorted(maps.Keys(t.Municipalities)) {
		m := t.Municipalities[id]
		if m.District == "" {
			continue
		}
		living++
		if !named[id] && list.Unreadable == 0 {
			change.Ended = append(change.Ended, m.ended(list.ValidOn))
		}
	}
	return change, removal.Check(len(change.Ended), living)
}

func (t Territory) check(list TerritoryList, today time.Time) error {
	const op = "Territory.Advance"
	switch known := t.newest(); {
	case len(list.Assignments) == 0:
		return Refuse(Invalid, op, "empty_file")
	case list.ValidOn.After(today):
		return &Error{Code: Invalid, Op: op, Reason: "in_future", Err: errors.New(Day(list.ValidOn) + ": import it on that day")}
	case list.ValidOn.Before(known):
		return &Error{Code: Invalid, Op: op, Reason: "older_than_known", Err: errors.New("the territory is known as of " + Day(known))}
	}
	return nil
}

// newest is the newest day that anything here speaks of.
func (t Territory) newest() time.Time {
	newest := t.AsOf
	for _, m := range t.Municipalities {
		newest = slices.MaxFunc([]time.Time{newest, m.Since, m.Until}, time.Time.Compare)
	}
	return newest
}

// assigned is the municipality as the list has it from its day on.
func (m Municipality) assigned(a Assignment, on time.Time) Municipality {
	if m.District != a.District {
		m = m.ended(on).begun(a.District, on)
	}
	m.ID, m.Name = a.ID, a.Name
	m.PostalCode = cmp.Or(a.Point.PostalCode, m.PostalCode)
	m.Population = cmp.Or(a.Point.Population, m.Population)
	if a.Point.Lat != 0 || a.Point.Lon != 0 {
		m.Lat, m.Lon = a.Point.Lat, a.Point.Lon
	}
	return m
}

// ended is the municipality whose stay ended the day before. A stay that began
// with that very day is a correction: it leaves no past.
func (m Municipality) ended(on time.Time) Municipality {
	last := on.AddDate(0, 0, -1)
	if m.District != "" && (m.Since.IsZero() || m.Since.Before(on)) {
		m.Earlier = append(slices.Clone(m.Earlier), Stay{m.District, m.Since, last})
	}
	m.District, m.Since, m.Until = "", time.Time{}, last
	return m
}

// begun is the municipality in a district from the day on. Where it lay there
// until the day before, that stay goes on.
func (m Municipality) begun(district DistrictCode, on time.Time) Municipality {
	m.District, m.Since, m.Until = district, on, time.Time{}
	if before := len(m.Earlier) - 1; before >= 0 {
		last := m.Earlier[before]
		if last.District == district && last.Until.Equal(on.AddDate(0, 0, -1)) {
			m.Since, m.Earlier = last.From, m.Earlier[:before]
		}
	}
	return m
}

// Entries are the changed municipalities as directory nodes.
func (c TerritoryChange) Entries() []Entry {
	entries := make([]Entry, 0, len(c.Municipalities)+len(c.Ended))
	for _, m := range slices.Concat(c.Municipalities, c.Ended) {
		entries = append(entries, m.Entry())
	}
	return entries
}

// Entry is the day that the territory is known as of, as a directory node. It
// is written after the municipalities: an import that broke off is run again.
func (t Territory) Entry() Entry {
	return Entry{Label: LabelTerritory, ID: territoryID, Values: map[string]any{"asOf": Day(t.AsOf)}}
}
