package web

import (
	"net/http"
	"strings"

	"lavka/graph"
)

// The addresses of joining.
const (
	joinPath       = "/pripojit"
	firstStepsPath = "/zacatek"
)

// joinPage leads a stranger from an IČO to a request: first the number, then the
// entry with the form, then what happens next.
type joinPage struct {
	Number string
	// NumberProblem is the message of what is wrong with the number.
	NumberProblem string
	// Unknown tells that no entry has the number.
	Unknown bool
	Entry   *joinEntry
	Asked   bool

	Name, Email, Position string
	// Problem is the message of what is wrong with the form; Field is where.
	Problem, Field string
}

// joinEntry is the organisation as the directory has it.
type joinEntry struct {
	ID, Name, Seat, Phone string
	Services              []string
	More, Joined          bool
}

// What can be wrong with a request to join.
const (
	problemNumber   = "page_join_number_wrong"
	problemRequired = "page_join_required"
	problemEmail    = "page_join_email_wrong"
	problemMany     = "page_join_many"
	slowTitle       = "page_slow_title"
	slowText        = "page_slow"
)

// joinForm looks an organisation up by the number in the address.
func (d *Door) joinForm(w http.ResponseWriter, r *http.Request) {
	page, err := d.lookUp(r, r.URL.Query().Get("ico"))
	if err != nil {
		d.pageFailed(w, r, err)
		return
	}
	d.show(w, r, http.StatusOK, "join", page)
}

// lookUp is the page of a number as somebody typed it; an empty one asks for it.
func (d *Door) lookUp(r *http.Request, typed string) (joinPage, error) {
	page := joinPage{Number: strings.TrimSpace(typed)}
	if page.Number == "" {
		return page, nil
	}
	number := graph.RegistrationNumber(padded(strings.ReplaceAll(page.Number, " ", "")))
	if !number.Valid() {
		page.NumberProblem = problemNumber
		return page, nil
	}
	page.Number = string(number)
	found, err := d.store.OrganisationByNumber(r.Context(), graph.Nobody(), number)
	switch {
	case err == nil:
		page.Entry = joinEntryOf(found)
	case graph.CodeOf(err) == graph.NotFound:
		page.Unknown = true
	default:
		return page, graph.Wrap("look an organisation up", err)
	}
	return page, nil
}

// padded gives a number the zeros that are often left out in front.
func padded(number string) string {
	if missing := 8 - len(number); missing > 0 && missing < 4 {
		return strings.Repeat("0", missing) + number
	}
	return number
}

func joinEntryOf(o graph.OrganisationDetail) *joinEntry {
	entry := &joinEntry{
		ID: string(o.ID), Name: o.Name, Phone: o.Phone, More: o.HasMoreServices, Joined: o.HasCoordinator,
	}
	if o.SeatPlace != nil {
		entry.Seat = o.SeatPlace.Name
	}
	for _, service := range o.Services {
		entry.Services = append(entry.Services, service.Name)
	}
	return entry
}

// askToJoin keeps a request for who may answer it.
func (d *Door) askToJoin(w http.ResponseWriter, r *http.Request) {
	if !readForm(w, r) {
		return
	}
	page, err := d.lookUp(r, r.PostFormValue("ico"))
	if err != nil {
		d.pageFailed(w, r, err)
		return
	}
	page.Name, page.Email = strings.TrimSpace(r.PostFormValue("name")), strings.TrimSpace(r.PostFormValue("email"))
	page.Position = strings.TrimSpace(r.PostFormValue("position"))
	if page.Entry == nil {
		d.show(w, r, http.StatusUnprocessableEntity, "join", page)
		return
	}
	err = d.store.AskToJoin(r.Context(), graph.NewJoinRequest{
		Organisation: graph.OrganisationID(page.Entry.ID), Name: page.Name, Email: page.Email, Position: page.Position,
	})
	page.Problem, page.Field = joinProblem(err)
	switch {
	case err == nil:
		page.Asked = true
		d.show(w, r, http.StatusOK, "join", page)
	case page.Problem != "":
		d.show(w, r, http.StatusUnprocessableEntity, "join", page)
	default:
		d.pageFailed(w, r, err)
	}
}

// joinProblem is what the person can mend, and where.
func joinProblem(err error) (string, string) {
	refusal, ok := graph.AsError(err)
	switch {
	case err == nil || !ok:
		return "", ""
	case refusal.Reason == graph.RefuseTooMany:
		return problemMany, "name"
	case refusal.Code != graph.Invalid || len(refusal.Fields) == 0:
		return "", ""
	}
	first := refusal.Fields[0]
	if first.Path == "email" && first.Code != graph.FieldRequired {
		return problemEmail, "email"
	}
	return problemRequired, first.Path
}
