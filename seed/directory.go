package seed

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/google/uuid"

	"lavka/graph"
)

// lastOrganisation is recorded after everything else of the world.
const lastOrganisation = "library"

// world is the invented world as it stands in the embedded files.
type world struct {
	Organisations []organisation
	Facilitators  []person
}

type organisation struct {
	Key, Name, Phone, Email, Web string
	Street, About                string
	// PartOf is the key of the organisation that this one is a department of.
	PartOf   string
	Kind     graph.OrganisationKind
	Seat     graph.PlaceRef
	Workers  []person
	Services []service
}

type person struct {
	Key, Name, Email, Phone, Position string
	Role                              graph.Role
	District                          graph.DistrictCode
	Region                            graph.RegionCode
	Purpose, PurposeCS                string
	organisation                      graph.OrganisationID
	organisationKey                   string
}

// service is one invented service. Pace is how fast it answers, Load how full
// it is; both drive its past.
type service struct {
	Key, Name, Summary, ForWhom string
	Phone, Email, Web, Area     string
	Kind                        graph.KindCode
	From                        day
	Forms                       []graph.Form
	Capacities                  []graph.Capacity
	Vacancies                   []graph.Vacancy
	Groups, Ages, Languages     []string
	Price                       graph.Price
	PriceNote, Conditions       string
	Channels                    []channel
	Covers                      []graph.PlaceRef
	Sites                       []site
	Pace                        pace
	Load                        load
}

type site struct {
	Name, Street, Note     string
	Municipality           graph.MunicipalityID
	Confidential, StepFree bool
	Open                   week
}

type channel struct {
	Kind      graph.ChannelKind
	Handle    string
	Languages []string
	Open      week
}

// week is seven days from Monday, each written "8-12 13:30-17".
type week []string

func (w week) hours(note string) (graph.Hours, error) {
	h := graph.Hours{Note: note, ClosedOnHolidays: !slices.Contains(w, "0-24") && len(w) > 0 && w[6] == ""}
	for i, text := range w {
		for part := range strings.FieldsSeq(text) {
			span, err := spanOf(part)
			if err != nil {
				return h, err
			}
			h.Week[i] = append(h.Week[i], span)
		}
	}
	return h, nil
}

func spanOf(text string) (graph.Span, error) {
	from, until, _ := strings.Cut(text, "-")
	begins, err := minuteOf(from)
	ends, err2 := minuteOf(until)
	return graph.Span{From: begins, Until: ends}, errors.Join(err, err2)
}

func minuteOf(text string) (int, error) {
	hour, minute, _ := strings.Cut(text, ":")
	h, err := strconv.Atoi(hour)
	if err != nil || minute == "" {
		return h * 60, err
	}
	m, err := strconv.Atoi(minute)
	return h*60 + m, err
}

// day is a date as the files write it, YYYY-MM-DD.
type day time.Time

// UnmarshalText reads it.
func (d *day) UnmarshalText(text []byte) error {
	at, err := time.Parse(time.DateOnly, string(text))
	if err != nil {
		return fmt.Errorf("read a day: %w", err)
	}
	*d = day(at)
	return nil
}

// idOf is the id of something invented: always the same for the same key.
func idOf(noun, key string) string {
	return uuid.NewSHA1(uuid.NameSpaceURL, []byte("urn:lavka:world:"+noun+":"+key)).String()
}

func readWorld() (world, error) {
	var w world
	for _, name := range []string{"world/elsewhere.json", "world/litomerice.json", "world/stod.json"} {
		part, err := readPart(name)
		if err != nil {
			return world{}, err
		}
		w.Organisations = append(w.Organisations, part.Organisations...)
		w.Facilitators = append(w.Facilitators, part.Facilitators...)
	}
	return w, nil
}

func readPart(name string) (world, error) {
	content, err := files.ReadFile(name)
	if err != nil {
		return world{}, fmt.Errorf("read the invented world: %w", err)
	}
	var part world
	decoder := json.NewDecoder(bytes.NewReader(content))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&part); err != nil {
		return world{}, fmt.Errorf("read %s: %w", name, err)
	}
	for _, o := range part.Organisations {
		for i := range o.Workers {
			o.Workers[i].organisation, o.Workers[i].organisationKey = o.id(), o.Key
		}
	}
	return part, nil
}

// entries are the organisations but the last one, and their services. Workers
// come with their accounts.
func (w world) entries(now time.Time) ([]graph.Entry, error) {
	var entries []graph.Entry
	for _, o := range w.Organisations {
		if o.Key != lastOrganisation {
			entries = append(entries, o.entry())
		}
	}
	for _, o := range w.Organisations {
		for _, s := range o.Services {
			made, err := s.service(o)
			if err != nil {
				return nil, fmt.Errorf("read the invented service %s: %w", s.Key, err)
			}
			entries = append(entries, made.Entries()...)
			entries = append(entries, s.rooms(now)...)
		}
	}
	return entries, nil
}

func (w world) last() organisation {
	i := slices.IndexFunc(w.Organisations, func(o organisation) bool { return o.Key == lastOrganisation })
	return w.Organisations[i]
}

func (w world) people() []person {
	var people []person
	for _, o := range w.Organisations {
		people = append(people, o.Workers...)
	}
	return append(people, w.Facilitators...)
}

func (o organisation) id() graph.OrganisationID {
	return graph.OrganisationID(idOf("organisation", o.Key))
}

func (o organisation) entry() graph.Entry {
	return graph.Organisation{
		ID: o.id(), Name: o.Name, Kind: o.Kind, Seat: o.Seat, PartOf: o.parent(),
		Street: o.Street, About: o.About, Phone: o.Phone, Email: o.Email, Web: o.Web,
	}.Entry()
}

func (o organisation) parent() graph.OrganisationID {
	if o.PartOf == "" {
		return ""
	}
	return organisation{Key: o.PartOf}.id()
}

// coordinator is who decides about referrals to the organisation.
func (o organisation) coordinator() (person, error) {
	for _, p := range o.Workers {
		if p.Role == graph.RoleCoordinator {
			return p, nil
		}
	}
	return person{}, errors.New(o.Key + " has no coordinator")
}

func (p person) worker() graph.Worker {
	return graph.Worker{
		ID: graph.WorkerID(idOf("worker", p.Key)), Name: p.Name, Email: p.Email, Phone: p.Phone,
		Position: p.Position, Holdings: []graph.Holding{p.holding()},
	}
}

func (p person) holding() graph.Holding {
	if p.District != "" {
		return graph.Holding{Role: graph.RoleFacilitator, Toward: string(p.District)}
	}
	if p.Region != "" {
		return graph.Holding{Role: graph.RolePlanner, Toward: string(p.Region)}
	}
	return graph.Holding{Role: p.Role, Toward: string(p.organisation)}
}

func (s service) id() graph.ServiceID { return graph.ServiceID(idOf("service", s.Key)) }

func (s service) service(o organisation) (graph.Service, error) {
	from := time.Time(s.From)
	made := graph.Service{
		ID: s.id(), Organisation: o.id(), Kind: s.Kind, Name: s.Name,
		Summary: s.Summary, ForWhom: s.ForWhom, Forms: s.Forms, Capacities: s.Capacities,
		TargetGroups: s.Groups, AgeBands: s.Ages, Languages: s.Languages,
		Price: s.Price, PriceNote: s.PriceNote, Conditions: s.Conditions,
		Phone: s.Phone, Email: s.Email, Web: s.Web, AreaText: s.Area,
		TakesReferrals: true, Modes: s.modes(),
		Basis: graph.BasisStated, From: from,
	}
	for _, place := range s.Covers {
		made.Covers = append(made.Covers, graph.Cover{Place: place, From: from})
	}
	for i, at := range s.Sites {
		hours, err := at.Open.hours(at.Note)
		if err != nil {
			return made, err
		}
		made.Sites = append(made.Sites, graph.Site{
			ID: idOf("site", fmt.Sprintf("%s:%d", s.Key, i)), Name: at.Name, Street: at.Street,
			Municipality: at.Municipality, Hours: hours, Confidential: at.Confidential, StepFree: at.StepFree, From: from,
		})
	}
	for i, c := range s.Channels {
		hours, err := c.Open.hours("")
		if err != nil {
			return made, err
		}
		made.Channels = append(made.Channels, graph.Channel{
			ID: idOf("channel", fmt.Sprintf("%s:%d", s.Key, i)), Kind: c.Kind, Handle: c.Handle,
			Languages: c.Languages, Hours: hours,
		})
	}
	return made, nil
}

// modes are those that the service takes: an open offer only where there mostly is
// room, a crisis only where somebody answers at once.
func (s service) modes() []graph.Mode {
	return slices.DeleteFunc(graph.Modes(), func(m graph.Mode) bool {
		return m == graph.OpenOffer && s.Load == full || m == graph.Crisis && s.Pace != quick
	})
}

// rooms are what the service last said of its free places: in the days before
// now, some of them too long ago.
func (s service) rooms(now time.Time) []graph.Entry {
	var entries []graph.Entry
	for i, v := range s.Vacancies {
		v.AsOf = now.UTC().Truncate(time.Hour).AddDate(0, 0, -(len(s.Key)*7+i)%40)
		entries = append(entries, v.Entry(s.id()))
	}
	return entries
}
