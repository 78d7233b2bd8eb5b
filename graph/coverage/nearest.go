package coverage

import (
	"cmp"
	"math"
	"slices"

	"lavka/graph"
)

// Candidate is a service that might be near a district or stretch to it.
type Candidate struct {
	Service
	// Seat is the district in which its organisation is seated, empty where not
	// known.
	Seat graph.DistrictCode
}

// Near is a service by its distance from a district's seat, as the crow flies.
type Near struct {
	Service graph.ServiceID
	// District is where the nearest place of the service lies.
	District graph.DistrictCode
	KM       float64
	// Sited says that the place is an address; else it is the seat of a district
	// in which the service works.
	Sited bool
}

// Nearest are the services that are nearest to the seat of the district and do
// not serve it, at most so many, the nearest first. A service without an open
// address counts from the seat of the nearest district that it covers.
func Nearest(g Ground, district graph.DistrictCode, candidates []Candidate, most int) []Near {
	here, known := g.byCode[district]
	if !known {
		return nil
	}
	var all []Near
	for _, c := range candidates {
		if near, found := c.near(g, here); found {
			all = append(all, near)
		}
	}
	slices.SortFunc(all, func(a, b Near) int {
		return cmp.Or(cmp.Compare(a.KM, b.KM), cmp.Compare(a.Service, b.Service))
	})
	return all[:min(len(all), most)]
}

// near is the nearest place of the service, if it has one and does not serve
// the district.
func (c Candidate) near(g Ground, here District) (Near, bool) {
	marks := c.Marks(g)
	if len(marks) == 0 || slices.ContainsFunc(marks, func(m Mark) bool { return m.District == here.Code }) {
		return Near{}, false
	}
	best := Near{Service: c.ID, KM: math.Inf(1)}
	for _, site := range c.Sites {
		if !site.Holds(g.On) || !site.located() {
			continue
		}
		if km := here.kmTo(site.Lat, site.Lon); km < best.KM {
			best.District, best.KM, best.Sited = g.lies[site.Municipality], km, true
		}
	}
	if best.Sited {
		return best, true
	}
	for _, mark := range marks {
		d := g.byCode[mark.District]
		if km := here.kmTo(d.Lat, d.Lon); km < best.KM {
			best.District, best.KM = d.Code, km
		}
	}
	return best, true
}

// earthKM is the mean radius of the earth.
const earthKM = 6371

// kmTo is the distance from the district's seat as the crow flies.
func (d District) kmTo(lat, lon float64) float64 {
	rad := func(degrees float64) float64 { return degrees * math.Pi / 180 }
	sin := func(degrees float64) float64 { return math.Sin(rad(degrees) / 2) }
	h := sin(lat-d.Lat)*sin(lat-d.Lat) + math.Cos(rad(d.Lat))*math.Cos(rad(lat))*sin(lon-d.Lon)*sin(lon-d.Lon)
	return 2 * earthKM * math.Asin(math.Min(1, math.Sqrt(h)))
}
