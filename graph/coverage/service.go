package coverage

import (
	"cmp"
	"slices"

	"lavka/graph"
)

// Service is what coverage must know of a service. Sites are those whose
// address is not confidential: where a shelter hides is not even a mark.
type Service struct {
	ID   graph.ServiceID
	Kind graph.KindCode
	Span
	Covers []Cover
	Sites  []Site
}

// Cover is one place that the service serves between two days. Exactly one of
// the three is set.
type Cover struct {
	Region       graph.RegionCode
	District     graph.DistrictCode
	Municipality graph.MunicipalityID
	Span
}

// Site is an address in a municipality at which the service is delivered between
// two days. Lat and Lon in degrees WGS84 are both zero where nobody knows them.
type Site struct {
	Municipality graph.MunicipalityID
	Lat, Lon     float64
	Span
}

func (s Site) located() bool { return s.Lat != 0 || s.Lon != 0 }

// Extent is how much of a district a service covers, the widest claim last.
type Extent string

// The extents. REGION is a service for a whole region that names no district of
// it: it serves the district among many.
const (
	ExtentPart     Extent = "PART"
	ExtentRegion   Extent = "REGION"
	ExtentDistrict Extent = "DISTRICT"
)

// Mark is what one service is to one district that it serves.
type Mark struct {
	District graph.DistrictCode
	// Sited says that one of its open addresses lies in the district.
	Sited  bool
	Extent Extent
	// Municipalities are those it covers, where the extent is PART.
	Municipalities []graph.MunicipalityID
	// People is how many live in them, -1 where not all populations are known.
	People int
}

// unknownPeople stands for a number of people that nobody knows.
const unknownPeople = -1

// full tells whether the mark is more than thin: the service covers the district
// itself, or the whole region from a place in the district.
func (m Mark) full() bool {
	return m.Extent == ExtentDistrict || (m.Extent == ExtentRegion && m.Sited)
}

// Marks are the districts that the service serves on the ground's day, by code.
// Their number is by how many districts its capacity is shared.
func (s Service) Marks(g Ground) []Mark {
	if !s.Holds(g.On) {
		return nil
	}
	marks := map[graph.DistrictCode]*Mark{}
	for _, cover := range s.Covers {
		if cover.Holds(g.On) {
			cover.mark(g, marks)
		}
	}
	for _, site := range s.Sites {
		if mark, served := marks[g.lies[site.Municipality]]; served && site.Holds(g.On) {
			mark.Sited = true
		}
	}
	out := make([]Mark, 0, len(marks))
	for _, mark := range marks {
		mark.count(g)
		out = append(out, *mark)
	}
	slices.SortFunc(out, func(a, b Mark) int { return cmp.Compare(a.District, b.District) })
	return out
}

func (c Cover) mark(g Ground, marks map[graph.DistrictCode]*Mark) {
	switch {
	case c.Region != "":
		for _, code := range g.byRegion[c.Region] {
			at(marks, code).widen(ExtentRegion)
		}
	case c.District != "":
		if _, known := g.byCode[c.District]; known {
			at(marks, c.District).widen(ExtentDistrict)
		}
	default:
		if code, known := g.lies[c.Municipality]; known {
			mark := at(marks, code)
			if !slices.Contains(mark.Municipalities, c.Municipality) {
				mark.Municipalities = append(mark.Municipalities, c.Municipality)
			}
		}
	}
}

func at(marks map[graph.DistrictCode]*Mark, code graph.DistrictCode) *Mark {
	if marks[code] == nil {
		marks[code] = &Mark{District: code, Extent: ExtentPart}
	}
	return marks[code]
}

func (m *Mark) widen(extent Extent) {
	if m.Extent != ExtentDistrict {
		m.Extent = extent
	}
}

// count adds up who lives in what is covered. A part in which everybody lives
// is the whole: Praha is a municipality and a district at once. So it stays when
// the service covers the region besides.
func (m *Mark) count(g Ground) {
	all := g.peopleOf(m.District)
	people, known := peopleIn(g, m.Municipalities)
	switch {
	case m.Extent != ExtentDistrict && all > 0 && people >= all:
		m.Extent = ExtentDistrict
	case m.Extent == ExtentPart:
		m.People = unknownPeople
		if known {
			m.People = people
		}
		return
	}
	m.Municipalities, m.People = nil, all
}

// peopleIn adds up the populations, and tells whether all of them are known.
func peopleIn(g Ground, municipalities []graph.MunicipalityID) (int, bool) {
	sum, known := 0, true
	for _, id := range municipalities {
		sum += g.people[id]
		known = known && g.people[id] > 0
	}
	return sum, known
}
