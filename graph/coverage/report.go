package coverage

import (
	"cmp"
	"slices"
	"strings"
	"time"

	"lavka/graph"
)

// Query asks for the coverage of a region, or of the country where Region is
// empty, by the kinds on a day, today where On is empty. No kinds are the kinds
// of contact work.
type Query struct {
	Region graph.RegionCode
	Kinds  []graph.KindCode `validate:"max=60"`
	On     Day
}

// ContactWork are the kinds that people in trouble meet first, the usual ones to
// look at: outreach, clubs for children, contact centres, day centres, night
// shelters, asylum homes, crisis help, counselling, help for families, halfway
// houses.
func ContactWork() []graph.KindCode {
	return []graph.KindCode{"32", "25", "22", "24", "26", "20", "23", "1", "28", "21"}
}

// Check refuses a day that is none with INVALID.
func (d Day) Check(op, path string) error {
	if _, err := time.Parse(time.DateOnly, string(d)); err != nil {
		return graph.InvalidFields(op, graph.Field{Path: path, Code: graph.FieldUnknown})
	}
	return nil
}

// Report is the coverage of the regions asked for: Cells are the districts times
// the kinds, in that order.
type Report struct {
	On        Day
	Regions   []graph.Region
	Districts []District
	Kinds     []graph.ServiceKind
	Cells     []Cell
}

// Spot asks for one district and one kind on a day, today where On is empty.
type Spot struct {
	District graph.DistrictCode `validate:"required"`
	Kind     graph.KindCode     `validate:"required"`
	On       Day
}

// Detail is one cell with the services behind it, those nearest to it, and who
// could serve it. Where nothing serves, Serving is empty.
type Detail struct {
	On       Day
	District District
	Region   graph.Region
	Kind     graph.ServiceKind
	Cell     Cell
	Serving  []Serving
	Nearest  []NearService
	Could    []CouldServe
}

// Line is a service as the details name it. Capacities are those of the whole
// service, each unit for itself.
type Line struct {
	ID           graph.ServiceID
	Name         string
	Kind         graph.ServiceKind
	Organisation graph.OrganisationRef
	Phone        string
	Forms        []graph.Form
	Capacities   []graph.Capacity
}

// Serving is a service that serves the district. Shared is by how many
// districts, this one included, its capacity is shared.
type Serving struct {
	Line
	Mark
	Shared int
}

// NearService is a service that does not serve the district, by its distance.
type NearService struct {
	Line
	Place District
	KM    float64
	Sited bool
}

// CouldServe is a service whose organisation could serve the district.
type CouldServe struct {
	Line
	Why   Why
	Place District
	KM    float64
}

// Lines finds a service by its id.
type Lines map[graph.ServiceID]Line

// mostNear and mostCould bound the lists of a detail.
const (
	mostNear  = 5
	mostCould = 8
)

// DetailOf is the detail of the spot from all services that might have a part
// in it. Neighbours are the districts next door.
func DetailOf(g Ground, spot Spot, neighbours []graph.DistrictCode, candidates []Candidate, lines Lines) Detail {
	ofKind := make([]Candidate, 0, len(candidates))
	services := make([]Service, 0, len(candidates))
	for _, c := range candidates {
		if c.Kind == spot.Kind {
			ofKind, services = append(ofKind, c), append(services, c.Service)
		}
	}
	detail := Detail{
		On: g.On, District: g.byCode[spot.District],
		Cell:    cellOf(g, spot, services),
		Serving: servingOf(g, spot.District, services, lines),
	}
	for _, near := range Nearest(g, spot.District, ofKind, mostNear) {
		detail.Nearest = append(detail.Nearest, NearService{
			Line: lines[near.Service], Place: g.byCode[near.District], KM: near.KM, Sited: near.Sited,
		})
	}
	ask := Ask{District: spot.District, Kind: spot.Kind, Neighbours: neighbours, Most: mostCould}
	for _, could := range Extenders(g, ask, candidates) {
		detail.Could = append(detail.Could, CouldServe{
			Line: lines[could.Service], Why: could.Why, Place: g.byCode[could.District], KM: could.KM,
		})
	}
	return detail
}

// cellOf is the one cell of the spot.
func cellOf(g Ground, spot Spot, services []Service) Cell {
	one := g
	one.Districts = []District{g.byCode[spot.District]}
	return Cells(one, []graph.KindCode{spot.Kind}, services)[0]
}

func servingOf(g Ground, district graph.DistrictCode, services []Service, lines Lines) []Serving {
	var serving []Serving
	for _, s := range services {
		marks := s.Marks(g)
		for _, mark := range marks {
			if mark.District == district {
				serving = append(serving, Serving{Line: lines[s.ID], Mark: mark, Shared: len(marks)})
			}
		}
	}
	slices.SortFunc(serving, func(a, b Serving) int {
		return cmp.Or(
			cmp.Compare(b.reach(), a.reach()), strings.Compare(graph.SortKey(a.Name), graph.SortKey(b.Name)),
			cmp.Compare(a.ID, b.ID),
		)
	})
	return serving
}

// reach orders marks: the whole district before the region before a part.
func (m Mark) reach() int {
	return slices.Index([]Extent{ExtentPart, ExtentRegion, ExtentDistrict}, m.Extent)
}
