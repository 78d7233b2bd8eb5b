package coverage_test

import (
	"fmt"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"lavka/graph"
	"lavka/graph/coverage"
)

// world is a drawn territory of three regions with services over it.
type world struct {
	districts      []coverage.District
	municipalities []coverage.Municipality
	services       []coverage.Service
	on             coverage.Day
}

func (w world) cells() []coverage.Cell {
	return coverage.Cells(w.ground(), []graph.KindCode{outreach, youth}, w.services)
}

func (w world) ground() coverage.Ground {
	return coverage.NewGround(w.on, w.districts, w.municipalities)
}

func days() *rapid.Generator[coverage.Day] {
	return rapid.Custom(func(t *rapid.T) coverage.Day {
		return coverage.Day(fmt.Sprintf("2026-01-%02d", rapid.IntRange(1, 9).Draw(t, "day")))
	})
}

func spans() *rapid.Generator[coverage.Span] {
	return rapid.Custom(func(t *rapid.T) coverage.Span {
		edge := rapid.OneOf(rapid.Just(coverage.Day("")), days())
		return coverage.Span{From: edge.Draw(t, "from"), Until: edge.Draw(t, "until")}
	})
}

func covers(w world) *rapid.Generator[coverage.Cover] {
	return rapid.Custom(func(t *rapid.T) coverage.Cover {
		cover := coverage.Cover{Span: spans().Draw(t, "span")}
		switch rapid.IntRange(0, 2).Draw(t, "level") {
		case 0:
			cover.Region = rapid.SampledFrom(w.districts).Draw(t, "region").Region
		case 1:
			cover.District = rapid.SampledFrom(w.districts).Draw(t, "district").Code
		default:
			cover.Municipality = rapid.SampledFrom(w.municipalities).Draw(t, "municipality").ID
		}
		return cover
	})
}

func sites(w world) *rapid.Generator[coverage.Site] {
	return rapid.Custom(func(t *rapid.T) coverage.Site {
		return coverage.Site{
			Municipality: rapid.SampledFrom(w.municipalities).Draw(t, "town").ID, Span: spans().Draw(t, "span"),
		}
	})
}

func services(w world) *rapid.Generator[coverage.Service] {
	return rapid.Custom(func(t *rapid.T) coverage.Service {
		return coverage.Service{
			Kind:   rapid.SampledFrom([]graph.KindCode{outreach, youth}).Draw(t, "kind"),
			Span:   spans().Draw(t, "span"),
			Covers: rapid.SliceOfN(covers(w), 0, 3).Draw(t, "covers"),
			Sites:  rapid.SliceOfN(sites(w), 0, 2).Draw(t, "sites"),
		}
	})
}

// worlds draws a territory in which each municipality lies in one district up to
// some day and in another one after it.
func worlds() *rapid.Generator[world] {
	return rapid.Custom(func(t *rapid.T) world {
		w := world{on: days().Draw(t, "on")}
		for i := range rapid.IntRange(1, 6).Draw(t, "districts") {
			w.districts = append(w.districts, coverage.District{
				Code: graph.DistrictCode(fmt.Sprintf("d%d", i)), Region: graph.RegionCode(fmt.Sprintf("r%d", i%3)),
				Population: rapid.IntRange(0, 900).Draw(t, "people"),
			})
		}
		for i := range rapid.IntRange(1, 8).Draw(t, "municipalities") {
			district := func() graph.DistrictCode { return rapid.SampledFrom(w.districts).Draw(t, "lies in").Code }
			w.municipalities = append(w.municipalities, coverage.Municipality{
				ID: graph.MunicipalityID(fmt.Sprintf("m%d", i)), Population: rapid.IntRange(0, 400).Draw(t, "people"),
				Stays: []coverage.Stay{
					{District: district(), Span: coverage.Span{Until: "2026-01-04"}},
					{District: district(), Span: coverage.Span{From: "2026-01-05"}},
				},
			})
		}
		w.services = rapid.SliceOfN(services(w), 0, 6).Draw(t, "services")
		return w
	})
}

// better orders the states from worst to best.
func better(s coverage.State) int {
	return slices.Index([]coverage.State{coverage.Gap, coverage.Thin, coverage.Covered}, s)
}

func TestOneMoreCoverNeverMakesItWorse(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		w := worlds().Draw(t, "world")
		if len(w.services) == 0 {
			t.Skip("nobody could cover more")
		}
		before := w.cells()
		i := rapid.IntRange(0, len(w.services)-1).Draw(t, "who")
		w.services[i].Covers = append(slices.Clone(w.services[i].Covers), covers(w).Draw(t, "more"))
		for j, after := range w.cells() {
			was := before[j]
			if better(after.State) < better(was.State) {
				t.Errorf("%s %s: %s became %s", after.District, after.Kind, was.State, after.State)
			}
			if after.Without > was.Without && was.Without >= 0 {
				t.Errorf("%s %s: %d people became %d", after.District, after.Kind, was.Without, after.Without)
			}
		}
	})
}

func TestServiceForTheRegionLeavesNoGapInIt(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		w := worlds().Draw(t, "world")
		region := rapid.SampledFrom(w.districts).Draw(t, "region").Region
		w.services = append(w.services, coverage.Service{Kind: outreach, Covers: []coverage.Cover{{Region: region}}})
		for _, cell := range w.cells() {
			at := slices.IndexFunc(w.districts, func(d coverage.District) bool { return d.Code == cell.District })
			if cell.Kind == outreach && w.districts[at].Region == region && cell.State == coverage.Gap {
				t.Errorf("%s is a gap", cell.District)
			}
		}
	})
}

func TestServiceThatIsNotThereOnTheDayChangesNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		w := worlds().Draw(t, "world")
		before := w.cells()
		other := services(w).Draw(t, "other")
		other.Span = rapid.SampledFrom([]coverage.Span{{Until: "2025-12-31"}, {From: "2026-02-01"}}).Draw(t, "when")
		w.services = append(w.services, other)
		if !slices.Equal(before, w.cells()) {
			t.Error("it counts")
		}
	})
}

// The definition of design.md, read anew for each cell: nothing valid on the
// day covers the district, its region, or a municipality that lies in it.
func TestGapIsWhatNothingServes(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		w := worlds().Draw(t, "world")
		for _, cell := range w.cells() {
			serving := 0
			for _, s := range w.services {
				if s.Kind == cell.Kind && s.Holds(w.on) && w.serves(s, cell.District) {
					serving++
				}
			}
			if serving != cell.Services || (serving == 0) != (cell.State == coverage.Gap) {
				t.Errorf("%+v, but %d serve it", cell, serving)
			}
			if cell.Whole+cell.Regional+cell.Partial != cell.Services || cell.Sited > cell.Services {
				t.Errorf("a service is counted twice or not at all: %+v", cell)
			}
		}
	})
}

func (w world) serves(s coverage.Service, district graph.DistrictCode) bool {
	at := slices.IndexFunc(w.districts, func(d coverage.District) bool { return d.Code == district })
	return slices.ContainsFunc(s.Covers, func(c coverage.Cover) bool {
		return c.Holds(w.on) && (c.Region == w.districts[at].Region || c.District == district || w.liesIn(c.Municipality, district))
	})
}

func (w world) liesIn(id graph.MunicipalityID, district graph.DistrictCode) bool {
	return slices.ContainsFunc(w.municipalities, func(m coverage.Municipality) bool {
		return m.ID == id && slices.ContainsFunc(m.Stays, func(s coverage.Stay) bool {
			return s.District == district && s.Holds(w.on)
		})
	})
}
