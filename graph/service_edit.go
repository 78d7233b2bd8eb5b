package graph

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"
)

// The codes with which an edit marks a field besides those of Validate.
const (
	FieldSpansOverlap = "spans_overlap"
	FieldBeforeFrom   = "before_from"
	FieldTwice        = "twice"
)

// ServiceEdit is what a coordinator says of a service. Gives names the fields
// that are said, as below with a small first letter; the others stay as they are.
type ServiceEdit struct {
	Gives          []string
	Summary        string    `validate:"max=2000"`
	ForWhom        string    `validate:"max=500"`
	Phone          string    `validate:"max=40"`
	Email          string    `validate:"omitempty,email,max=200"`
	Web            string    `validate:"omitempty,http_url,max=300"`
	Forms          []Form    `validate:"dive,oneof=OUTREACH AMBULATORY RESIDENTIAL ONLINE"`
	Channels       []Channel `validate:"max=20,dive"`
	Languages      []string  `validate:"max=20,dive,min=2,max=3"`
	Price          Price     `validate:"omitempty,oneof=FREE PARTLY PAID"`
	PriceNote      string    `validate:"max=300"`
	Conditions     string    `validate:"max=1000"`
	TakesReferrals bool
	Modes          []Mode `validate:"dive,oneof=ANONYMOUS SELF WARM WRITTEN CRISIS OPEN_OFFER"`
	AreaText       string `validate:"max=500"`
	// Covers is the whole area; with it the area is stated.
	Covers []Cover `validate:"max=400,dive"`
	// Sites are those whose hours change, and new ones.
	Sites     []SiteHours `validate:"max=50,dive"`
	Vacancies []Vacancy   `validate:"max=4,dive"`
}

// SiteHours are the hours of the service at one of its sites. Without an id it is
// a new one, which needs a name and a municipality; of one that is there already
// only the hours are taken.
type SiteHours struct {
	ID           string
	Hours        Hours
	Name         string `validate:"max=200"`
	Street       string `validate:"max=200"`
	Place        PlaceRef
	Confidential bool
	StepFree     bool
}

// wrong finds what a new site lacks.
func (s SiteHours) wrong(path string) []Field {
	fields := s.Hours.wrong(path + ".hours")
	if s.ID != "" {
		return fields
	}
	if strings.TrimSpace(s.Name) == "" {
		fields = append(fields, Field{path + ".name", FieldRequired})
	}
	if label, _, _ := strings.Cut(string(s.Place), "/"); label != LabelMunicipality {
		fields = append(fields, Field{path + ".place", FieldRequired})
	}
	return fields
}

// made is the new site with its id.
func (s SiteHours) made(id string) Site {
	_, municipality, _ := strings.Cut(string(s.Place), "/")
	return Site{
		ID: id, Name: strings.TrimSpace(s.Name), Street: strings.TrimSpace(s.Street), Municipality: MunicipalityID(municipality),
		Confidential: s.Confidential, StepFree: s.StepFree, Hours: s.Hours,
	}
}

// Tidy is the edit without stray spaces and with whole web addresses.
func (e ServiceEdit) Tidy() ServiceEdit {
	for _, text := range []*string{
		&e.Summary, &e.ForWhom, &e.Phone, &e.Email, &e.PriceNote, &e.Conditions, &e.AreaText,
	} {
		*text = strings.TrimSpace(*text)
	}
	e.Web = wholeWeb(e.Web)
	e.Channels = slices.Clone(e.Channels)
	for i := range e.Channels {
		e.Channels[i].Handle = strings.TrimSpace(e.Channels[i].Handle)
	}
	return e
}

// Check finds what is wrong with the edit in itself; INVALID with the fields.
func (e ServiceEdit) Check() error {
	const op = "edit a service"
	if err := Validate(op, e); err != nil {
		return err
	}
	fields := e.wrongCovers()
	for i, site := range e.Sites {
		fields = append(fields, site.wrong(fmt.Sprintf("sites[%d]", i))...)
	}
	for i, channel := range e.Channels {
		fields = append(fields, channel.Hours.wrong(fmt.Sprintf("channels[%d].hours", i))...)
	}
	if e.gives("modes") && e.TakesReferrals && len(e.Modes) == 0 {
		fields = append(fields, Field{"modes", FieldRequired})
	}
	if len(fields) > 0 {
		return InvalidFields(op, fields...)
	}
	return nil
}

func (e ServiceEdit) gives(field string) bool { return slices.Contains(e.Gives, field) }

func (e ServiceEdit) wrongCovers() []Field {
	if e.gives("covers") && len(e.Covers) == 0 {
		return []Field{{"covers", FieldRequired}}
	}
	var fields []Field
	for i, cover := range e.Covers {
		switch {
		case !isPlace(cover.Place):
			fields = append(fields, Field{fmt.Sprintf("covers[%d].place", i), FieldUnknown})
		case !cover.Until.IsZero() && cover.Until.Before(cover.From):
			fields = append(fields, Field{fmt.Sprintf("covers[%d].until", i), FieldBeforeFrom})
		}
	}
	return fields
}

// Entries are the directory nodes as the edit wants them. at and channels are the
// links that the service has now; INVALID where the edit speaks of a site or a
// channel that is not the service's. A channel without an id is a new one.
func (e ServiceEdit) Entries(id ServiceID, at, channels []Link, newID NewID) ([]Entry, error) {
	sites, wrong := e.known(at)
	named, foreign := e.named(channels, newID)
	if wrong = append(wrong, foreign...); len(wrong) > 0 {
		return nil, InvalidFields("edit a service", wrong...)
	}
	entries := Service{
		ID: id, Summary: e.Summary, ForWhom: e.ForWhom, Forms: e.Forms, Phone: e.Phone, Email: e.Email, Web: e.Web,
		Channels: named, Languages: e.Languages, Price: e.Price, PriceNote: e.PriceNote, Conditions: e.Conditions,
		TakesReferrals: e.TakesReferrals, Modes: e.Modes, AreaText: e.AreaText, Basis: BasisStated, Covers: e.Covers,
		Sites: e.added(newID),
	}.Entries()
	for i := range entries {
		switch entries[i].Label {
		case LabelService:
			entries[i].Only = fieldsOf(e.Gives, serviceFields())
			entries[i].Derived = nil
			entries[i].Links = append(entries[i].Links, sites...)
		case LabelServiceForm:
			entries[i].Only = []string{"form"}
		}
	}
	for _, vacancy := range e.Vacancies {
		entries = append(entries, vacancy.Entry(id))
	}
	return entries, nil
}

// serviceFields are the fields of an edit that the graph calls otherwise.
func serviceFields() map[string][]string {
	return map[string][]string{
		"channels": {"REACHED_BY"}, "sites": {"AT"}, "covers": {"COVERS", "basis"}, "forms": {"forms", "HAS"}, "vacancies": {},
	}
}

// known are the links to the sites that are there, with the hours of the edit.
func (e ServiceEdit) known(at []Link) ([]Link, []Field) {
	var wrong []Field
	links := slices.Clone(at)
	for i, site := range e.Sites {
		if site.ID == "" {
			continue
		}
		which := slices.IndexFunc(links, func(l Link) bool { return l.To == ref(LabelSite, site.ID) })
		if which < 0 {
			wrong = append(wrong, Field{fmt.Sprintf("sites[%d].id", i), FieldUnknown})
			continue
		}
		values := maps.Clone(links[which].Values)
		maps.Copy(values, site.Hours.values())
		links[which].Values = values
	}
	return links, wrong
}

// added are the new sites.
func (e ServiceEdit) added(newID NewID) []Site {
	var sites []Site
	for _, site := range e.Sites {
		if site.ID == "" {
			sites = append(sites, site.made(newID()))
		}
	}
	return sites
}

// named are the channels, each with an id of the service's own.
func (e ServiceEdit) named(now []Link, newID NewID) ([]Channel, []Field) {
	var wrong []Field
	channels := slices.Clone(e.Channels)
	for i := range channels {
		known := slices.ContainsFunc(now, func(l Link) bool { return l.To == ref(LabelChannel, channels[i].ID) })
		switch {
		case channels[i].ID == "":
			channels[i].ID = newID()
		case !known:
			wrong = append(wrong, Field{fmt.Sprintf("channels[%d].id", i), FieldUnknown})
		}
	}
	return channels, wrong
}

// wrong finds spans that overlap or stand in the wrong order, and days that are
// named twice.
func (h Hours) wrong(path string) []Field {
	var fields []Field
	for day, spans := range h.Week {
		if overlap(spans) {
			fields = append(fields, Field{fmt.Sprintf("%s.week[%d]", path, day), FieldSpansOverlap})
		}
	}
	days := map[string]bool{}
	for i, e := range h.Exceptions {
		if overlap(e.Spans) {
			fields = append(fields, Field{fmt.Sprintf("%s.exceptions[%d].spans", path, i), FieldSpansOverlap})
		}
		if days[Day(e.On)] {
			fields = append(fields, Field{fmt.Sprintf("%s.exceptions[%d].on", path, i), FieldTwice})
		}
		days[Day(e.On)] = true
	}
	return fields
}

func overlap(spans []Span) bool {
	for i := 1; i < len(spans); i++ {
		if spans[i].From < spans[i-1].Until {
			return true
		}
	}
	return false
}

// Stamped says when the vacancies were said.
func (e ServiceEdit) Stamped(now time.Time) ServiceEdit {
	e.Vacancies = slices.Clone(e.Vacancies)
	for i := range e.Vacancies {
		e.Vacancies[i].AsOf = now
	}
	return e
}

// Fits finds vacancies of forms that the service has neither now nor by the edit;
// INVALID. has are the links to its forms.
func (e ServiceEdit) Fits(has []Link) error {
	var wrong []Field
	for i, vacancy := range e.Vacancies {
		has := slices.ContainsFunc(has, func(l Link) bool { return strings.HasSuffix(l.To, "/"+string(vacancy.Form)) })
		if !has && !slices.Contains(e.Forms, vacancy.Form) {
			wrong = append(wrong, Field{fmt.Sprintf("vacancies[%d].form", i), FieldUnknown})
		}
	}
	if len(wrong) > 0 {
		return InvalidFields("edit a service", wrong...)
	}
	return nil
}
