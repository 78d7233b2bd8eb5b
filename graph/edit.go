package graph

import (
	"slices"
	"strings"
	"time"
)

// UndoFor is how long the people of an organisation may take an edit back.
const UndoFor = 72 * time.Hour

// EditSource is the source of what an organisation's own people say.
const EditSource = "coordinator"

// Stewards are those to whom a directory entry belongs: the organisation that
// provides a service, the organisation itself or that of a worker, each with the
// organisation that it is a department of; Worker is set where the entry is one.
type Stewards struct {
	Organisations []OrganisationID
	Worker        WorkerID
}

// MayEdit tells whether the actor may change the entry: its coordinators, the
// worker themselves, an administrator.
func (s Stewards) MayEdit(a Actor) bool {
	return a.SignedIn() && (a.Holds(RoleAdmin, "") || s.Worker != "" && s.Worker == a.Worker ||
		slices.ContainsFunc(s.Organisations, a.Coordinates))
}

// MayConfirm tells whether the actor may say that the entry still holds, and
// read what was changed in it: everybody who works there.
func (s Stewards) MayConfirm(a Actor) bool {
	return s.MayEdit(a) || slices.ContainsFunc(s.Organisations, a.WorksFor)
}

// Saved is what an edit came to: its id, empty where nothing was different.
type Saved struct {
	Edit string
	At   time.Time
}

// Edit is one change of a directory entry as its people read it: of a person, or
// of an import, which can not be taken back.
type Edit struct {
	ID      string
	At      time.Time
	By      string
	Source  string
	Undoes  bool
	Undone  bool
	Changes []Revision
}

// Undoable tells whether the edit may be taken back now.
func (e Edit) Undoable(now time.Time) bool {
	return e.ID != "" && !e.Undoes && !e.Undone && now.Before(e.At.Add(UndoFor))
}

// Revision is one changed field of one node. Was and Is are JSON, empty for
// nothing; links are lists of {type, to, values}.
type Revision struct {
	Ref, Field, Was, Is string
}

// Verified says who last confirmed an entry, and when; zero where nobody did.
type Verified struct {
	Group string
	By    string
	On    time.Time
}

// fieldsOf are the values and links that an edit gives, by the names that the
// callers use; names holds those that are called otherwise in the graph.
func fieldsOf(gives []string, names map[string][]string) []string {
	fields := []string{}
	for _, name := range gives {
		if graph, other := names[name]; other {
			fields = append(fields, graph...)
			continue
		}
		fields = append(fields, name)
	}
	return fields
}

// wholeWeb adds the scheme that people leave out.
func wholeWeb(address string) string {
	address = strings.TrimSpace(address)
	if address == "" || strings.Contains(address, "://") {
		return address
	}
	return "https://" + address
}

// isPlace tells whether a reference is one of a place.
func isPlace(ref PlaceRef) bool {
	label, id, found := strings.Cut(string(ref), "/")
	return found && id != "" && slices.Contains([]string{LabelMunicipality, LabelDistrict, LabelRegion}, label)
}
