package seed

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
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
	Stories       []story
}

type organisation struct {
	Key, Name, Phone, Email, Web string
	Kind                         graph.OrganisationKind
	Seat                         graph.PlaceRef
	Workers                      []person
	Services                     []service
}

type person struct {
	Key, Name, Email, Phone string
	Role                    graph.Role
	District                graph.DistrictCode
	Purpose, PurposeCS      string
	organisation            graph.OrganisationID
}

type service struct {
	Key, Name, Summary, ForWhom string
	Phone, Email, Web, Area     string
	Kind                        graph.KindCode
	From                        day
	Forms                       []graph.Form
	Groups                      []string
	Covers                      []graph.PlaceRef
	Sites                       []site
}

type site struct {
	Name, Street, Hours string
	Municipality        graph.MunicipalityID
	Confidential        bool
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
	for _, name := range []string{"world/litomerice.json", "world/stod.json"} {
		part, err := readPart(name)
		if err != nil {
			return world{}, err
		}
		w.Organisations = append(w.Organisations, part.Organisations...)
		w.Facilitators = append(w.Facilitators, part.Facilitators...)
	}
	stories, err := readStories()
	w.Stories = stories
	return w, err
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
			o.Workers[i].organisation = o.id()
		}
	}
	return part, nil
}

// entries are the organisations but the last one, and their services. Workers
// come with their accounts.
func (w world) entries() []graph.Entry {
	var entries []graph.Entry
	for _, o := range w.Organisations {
		if o.Key != lastOrganisation {
			entries = append(entries, o.entry())
		}
		for _, s := range o.Services {
			entries = append(entries, s.service(o).Entries()...)
		}
	}
	return entries
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

// provider finds the service and the organisation that provides it.
func (w world) provider(key string) (graph.ServiceID, organisation, error) {
	for _, o := range w.Organisations {
		for _, s := range o.Services {
			if s.Key == key {
				return s.id(), o, nil
			}
		}
	}
	return "", organisation{}, errors.New("no service has the key " + key)
}

func (o organisation) id() graph.OrganisationID {
	return graph.OrganisationID(idOf("organisation", o.Key))
}

func (o organisation) entry() graph.Entry {
	return graph.Organisation{
		ID: o.id(), Name: o.Name, Kind: o.Kind, Seat: o.Seat,
		Phone: o.Phone, Email: o.Email, Web: o.Web,
	}.Entry()
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
		Holdings: []graph.Holding{p.holding()},
	}
}

func (p person) holding() graph.Holding {
	if p.District != "" {
		return graph.Holding{Role: graph.RoleFacilitator, Toward: string(p.District)}
	}
	return graph.Holding{Role: p.Role, Toward: string(p.organisation)}
}

func (s service) id() graph.ServiceID { return graph.ServiceID(idOf("service", s.Key)) }

func (s service) service(o organisation) graph.Service {
	from := time.Time(s.From)
	made := graph.Service{
		ID: s.id(), Organisation: o.id(), Kind: s.Kind, Name: s.Name,
		Summary: s.Summary, ForWhom: s.ForWhom, Forms: s.Forms, TargetGroups: s.Groups,
		Phone: s.Phone, Email: s.Email, Web: s.Web, AreaText: s.Area,
		TakesReferrals: true, Modes: []graph.Mode{graph.Anonymous},
		Basis: graph.BasisStated, From: from,
	}
	for _, place := range s.Covers {
		made.Covers = append(made.Covers, graph.Cover{Place: place, From: from})
	}
	for i, at := range s.Sites {
		made.Sites = append(made.Sites, graph.Site{
			ID: idOf("site", fmt.Sprintf("%s:%d", s.Key, i)), Name: at.Name, Street: at.Street,
			Municipality: at.Municipality, Hours: graph.Hours{Note: at.Hours}, Confidential: at.Confidential,
		})
	}
	return made
}
