package graph

import (
	"fmt"
	"slices"
	"strings"
)

// WorkerEdit is what a worker says of themselves, or their coordinator of them.
// Gives names the fields that are said, with a small first letter; the others
// stay. Name and e-mail belong to the account.
type WorkerEdit struct {
	Gives     []string
	Phone     string      `validate:"max=40"`
	Position  string      `validate:"max=120"`
	ReachNote string      `validate:"max=200"`
	Serves    []PlaceRef  `validate:"max=50"`
	Delivers  []ServiceID `validate:"max=50"`
}

// Tidy is the edit without stray spaces.
func (e WorkerEdit) Tidy() WorkerEdit {
	for _, text := range []*string{&e.Phone, &e.Position, &e.ReachNote} {
		*text = strings.TrimSpace(*text)
	}
	return e
}

// Entry is the worker as the edit wants them. services are those of the worker's
// organisations; INVALID where they are to deliver another.
func (e WorkerEdit) Entry(id WorkerID, services []ServiceID) (Entry, error) {
	var wrong []Field
	for i, place := range e.Serves {
		if !isPlace(place) {
			wrong = append(wrong, Field{fmt.Sprintf("serves[%d]", i), FieldUnknown})
		}
	}
	for i, service := range e.Delivers {
		if !slices.Contains(services, service) {
			wrong = append(wrong, Field{fmt.Sprintf("delivers[%d]", i), FieldUnknown})
		}
	}
	if len(wrong) > 0 {
		return Entry{}, InvalidFields("edit a worker", wrong...)
	}
	entry := Worker{
		ID: id, Phone: e.Phone, Position: e.Position, ReachNote: e.ReachNote, Serves: e.Serves, Delivers: e.Delivers,
	}.Entry()
	entry.Only, entry.Derived = fieldsOf(e.Gives, workerFields()), nil
	return entry, nil
}

func workerFields() map[string][]string {
	return map[string][]string{"serves": {"SERVES"}, "delivers": {"DELIVERS"}}
}
