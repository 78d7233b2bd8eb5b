package coverage

import (
	"lavka/graph"
)

// State is how well a kind of service serves a district.
type State string

// The states: COVERED where something serves the whole district from its area
// or from a place in it, THIN where only a part of it is served or only from
// the region, GAP where nothing serves it.
const (
	Covered State = "COVERED"
	Thin    State = "THIN"
	Gap     State = "GAP"
)

// Cell is one district and one kind on a day. A service counts once in Services
// and once in Whole, Regional or Partial; Sited counts those of them that have
// an open address in the district. Capacities are not here: what one service
// has for many districts cannot be divided among them, nor added up.
type Cell struct {
	District graph.DistrictCode
	Kind     graph.KindCode
	State    State

	Services, Sited          int
	Whole, Regional, Partial int

	// Without is how many people of the district no service of the kind covers,
	// -1 where the population of a covered municipality is not known.
	Without int
}

// Cells are all districts of the ground times the kinds, districts outside,
// in the order given. Services of other kinds are left aside.
func Cells(g Ground, kinds []graph.KindCode, services []Service) []Cell {
	tallies := map[key]*tally{}
	for _, d := range g.Districts {
		for _, kind := range kinds {
			tallies[key{d.Code, kind}] = &tally{part: map[graph.MunicipalityID]bool{}}
		}
	}
	for _, s := range services {
		for _, mark := range s.Marks(g) {
			if t := tallies[key{mark.District, s.Kind}]; t != nil {
				t.add(mark)
			}
		}
	}
	cells := make([]Cell, 0, len(tallies))
	for _, d := range g.Districts {
		for _, kind := range kinds {
			cells = append(cells, tallies[key{d.Code, kind}].cell(g, d, kind))
		}
	}
	return cells
}

type key struct {
	district graph.DistrictCode
	kind     graph.KindCode
}

// tally gathers the marks of one cell.
type tally struct {
	cellCounts
	full bool
	part map[graph.MunicipalityID]bool
}

type cellCounts struct{ services, sited, whole, regional, partial int }

func (t *tally) add(m Mark) {
	t.services++
	if m.Sited {
		t.sited++
	}
	switch m.Extent {
	case ExtentDistrict:
		t.whole++
	case ExtentRegion:
		t.regional++
	case ExtentPart:
		t.partial++
		for _, id := range m.Municipalities {
			t.part[id] = true
		}
	}
	t.full = t.full || m.full()
}

func (t *tally) cell(g Ground, d District, kind graph.KindCode) Cell {
	return Cell{
		District: d.Code, Kind: kind, State: t.state(),
		Services: t.services, Sited: t.sited, Whole: t.whole, Regional: t.regional, Partial: t.partial,
		Without: t.without(g, d),
	}
}

func (t *tally) state() State {
	switch {
	case t.services == 0:
		return Gap
	case t.full:
		return Covered
	}
	return Thin
}

func (t *tally) without(g Ground, d District) int {
	if t.whole > 0 || t.regional > 0 {
		return 0
	}
	covered := make([]graph.MunicipalityID, 0, len(t.part))
	for id := range t.part {
		covered = append(covered, id)
	}
	people, known := peopleIn(g, covered)
	if all := g.peopleOf(d.Code); known || people >= all && all > 0 {
		return max(0, all-people)
	}
	return unknownPeople
}
