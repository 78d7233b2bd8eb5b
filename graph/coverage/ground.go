package coverage

import (
	"lavka/graph"
)

// Day is a day as the graph keeps it, YYYY-MM-DD; the empty day is open-ended.
type Day string

// Span is a stretch of days, both included.
type Span struct{ From, Until Day }

// Holds tells whether the day lies in the span.
func (s Span) Holds(on Day) bool {
	return s.From <= on && (s.Until == "" || s.Until >= on)
}

// PopulationOn is the day that all populations are as of.
const PopulationOn = "2022-01-01"

// District is an ORP with its seat's degrees WGS84. Population is as of 1
// January 2022.
type District struct {
	Code       graph.DistrictCode
	Name       string
	Region     graph.RegionCode
	Lat, Lon   float64
	Population int
}

// enough is the part of a district's population that its known municipalities
// must have before their sum is taken for the whole.
const enough = 0.95

// Municipality is a municipality with every stay in a district. Population is
// zero where it is not known.
type Municipality struct {
	ID         graph.MunicipalityID
	Population int
	Stays      []Stay
}

// Stay is a stretch of days in a district.
type Stay struct {
	District graph.DistrictCode
	Span
}

// Ground is the territory as it was on one day.
type Ground struct {
	On        Day
	Districts []District
	byCode    map[graph.DistrictCode]District
	byRegion  map[graph.RegionCode][]graph.DistrictCode
	lies      map[graph.MunicipalityID]graph.DistrictCode
	people    map[graph.MunicipalityID]int
	known     map[graph.DistrictCode]int
}

// NewGround lays out the territory as of the day. A municipality that lay
// nowhere on that day is on no district's ground.
func NewGround(on Day, districts []District, municipalities []Municipality) Ground {
	g := Ground{
		On: on, Districts: districts,
		byCode:   make(map[graph.DistrictCode]District, len(districts)),
		byRegion: map[graph.RegionCode][]graph.DistrictCode{},
		lies:     make(map[graph.MunicipalityID]graph.DistrictCode, len(municipalities)),
		people:   make(map[graph.MunicipalityID]int, len(municipalities)),
		known:    map[graph.DistrictCode]int{},
	}
	for _, d := range districts {
		g.byCode[d.Code] = d
		g.byRegion[d.Region] = append(g.byRegion[d.Region], d.Code)
	}
	for _, m := range municipalities {
		for _, stay := range m.Stays {
			if stay.Holds(on) {
				g.lies[m.ID], g.people[m.ID] = stay.District, m.Population
				g.known[stay.District] += m.Population
			}
		}
	}
	return g
}

// peopleOf is how many live in the district: its municipalities together where
// they are all known, for one of them may have moved since 2022.
func (g Ground) peopleOf(code graph.DistrictCode) int {
	population := g.byCode[code].Population
	if known := g.known[code]; float64(known) >= enough*float64(population) {
		return known
	}
	return population
}
