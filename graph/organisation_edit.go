package graph

import "strings"

// OrganisationEdit is what a coordinator says of their organisation. Gives names
// the fields that are said, with a small first letter; the others stay.
type OrganisationEdit struct {
	Gives  []string
	Phone  string `validate:"max=40"`
	Email  string `validate:"omitempty,email,max=200"`
	Web    string `validate:"omitempty,http_url,max=300"`
	Street string `validate:"max=200"`
	About  string `validate:"max=2000"`
}

// Tidy is the edit without stray spaces and with a whole web address.
func (e OrganisationEdit) Tidy() OrganisationEdit {
	for _, text := range []*string{&e.Phone, &e.Email, &e.Street, &e.About} {
		*text = strings.TrimSpace(*text)
	}
	e.Web = wholeWeb(e.Web)
	return e
}

// Entry is the organisation as the edit wants it.
func (e OrganisationEdit) Entry(id OrganisationID) Entry {
	entry := Organisation{ID: id, Phone: e.Phone, Email: e.Email, Web: e.Web, Street: e.Street, About: e.About}.Entry()
	entry.Only, entry.Derived = fieldsOf(e.Gives, nil), nil
	return entry
}
