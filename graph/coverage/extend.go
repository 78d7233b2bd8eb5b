package coverage

import (
	"cmp"
	"slices"

	"lavka/graph"
)

// Why says what makes a service one that could stretch to a district, the
// shortest step first.
type Why string

// The reasons: it covers a part of the district already; it stands in it and
// does not cover it; it is for the whole region; it works or stands next door;
// its organisation is here and does something related.
const (
	WhyPart     Why = "PART"
	WhySited    Why = "SITED"
	WhyRegion   Why = "REGION"
	WhyNextDoor Why = "NEXT_DOOR"
	WhyRelated  Why = "RELATED"
)

// order is how short the step is.
func (w Why) order() int {
	return slices.Index([]Why{WhyPart, WhySited, WhyRegion, WhyNextDoor, WhyRelated}, w)
}

// Extender is a service whose organisation could extend it, or open another
// one, to serve a district.
type Extender struct {
	Service graph.ServiceID
	Why     Why
	// District is where it stands or works now.
	District graph.DistrictCode
	KM       float64
}

// Extenders are those who could serve the district, the shortest step first, at
// most so many. Neighbours are the districts that count as next door. A service
// that covers the whole district already is none; a candidate of another kind
// than the asked one counts as related only where it stands or is seated in the
// district or next door.
func Extenders(g Ground, ask Ask, candidates []Candidate) []Extender {
	here, known := g.byCode[ask.District]
	if !known {
		return nil
	}
	var all []Extender
	for _, c := range candidates {
		if why, district, could := c.couldServe(g, ask); could {
			d := g.byCode[district]
			all = append(all, Extender{Service: c.ID, Why: why, District: district, KM: here.kmTo(d.Lat, d.Lon)})
		}
	}
	slices.SortFunc(all, func(a, b Extender) int {
		return cmp.Or(
			cmp.Compare(a.Why.order(), b.Why.order()), cmp.Compare(a.KM, b.KM), cmp.Compare(a.Service, b.Service),
		)
	})
	return all[:min(len(all), ask.Most)]
}

// Ask is one district and one kind, with the districts next door to it, the
// nearest first, and how many answers are wanted.
type Ask struct {
	District   graph.DistrictCode
	Kind       graph.KindCode
	Neighbours []graph.DistrictCode
	Most       int
}

func (c Candidate) couldServe(g Ground, ask Ask) (Why, graph.DistrictCode, bool) {
	marks := c.Marks(g)
	if len(marks) == 0 && !c.Holds(g.On) {
		return "", "", false
	}
	if c.Kind != ask.Kind {
		district, near := c.standsAmong(g, ask, marks)
		return WhyRelated, district, near
	}
	if i := slices.IndexFunc(marks, func(m Mark) bool { return m.District == ask.District }); i >= 0 {
		return marks[i].step(), ask.District, !marks[i].full()
	}
	district, near := c.standsAmong(g, ask, marks)
	if district == ask.District {
		return WhySited, district, near
	}
	return WhyNextDoor, district, near
}

// step is what a service that serves the district already would have to do.
func (m Mark) step() Why {
	if m.Extent == ExtentRegion {
		return WhyRegion
	}
	return WhyPart
}

// standsAmong is the first of the district and its neighbours in which the
// service stands, works by its own district's area, or is seated.
func (c Candidate) standsAmong(g Ground, ask Ask, marks []Mark) (graph.DistrictCode, bool) {
	stands := map[graph.DistrictCode]bool{c.Seat: true}
	for _, site := range c.Sites {
		if site.Holds(g.On) {
			stands[g.lies[site.Municipality]] = true
		}
	}
	for _, mark := range marks {
		if mark.Extent != ExtentRegion {
			stands[mark.District] = true
		}
	}
	for _, district := range append([]graph.DistrictCode{ask.District}, ask.Neighbours...) {
		if stands[district] {
			return district, true
		}
	}
	return "", false
}
