package store

import (
	"slices"
	"strings"

	"lavka/graph"
	"lavka/graph/coverage"
)

// tuple is a row without names: a country has thousands.
type tuple []any

func (t tuple) text(i int) string {
	value, _ := t[i].(string)
	return value
}

func (t tuple) number(i int) int {
	value, _ := t[i].(int64)
	return int(value)
}

func (t tuple) degrees(i int) float64 {
	value, _ := t[i].(float64)
	return value
}

func (t tuple) span(from int) coverage.Span {
	return coverage.Span{From: coverage.Day(t.text(from)), Until: coverage.Day(t.text(from + 1))}
}

// tuples turns each tuple of the list under the name into a value.
func tuples[T any](r row, name string, convert func(tuple) T) []T {
	values, _ := r[name].([]any)
	return tuplesOf(values, convert)
}

func tuplesOf[T any](values []any, convert func(tuple) T) []T {
	out := make([]T, 0, len(values))
	for _, value := range values {
		if t, ok := value.([]any); ok {
			out = append(out, convert(t))
		}
	}
	return out
}

func districtsOf(r row) []coverage.District {
	return tuples(r, "districts", func(t tuple) coverage.District {
		return coverage.District{
			Code: graph.DistrictCode(t.text(0)), Name: t.text(1), Region: graph.RegionCode(t.text(2)),
			Lat: t.degrees(3), Lon: t.degrees(4), Population: t.number(5),
		}
	})
}

// stay is where one municipality lay in a stretch of days.
type stay struct {
	of         graph.MunicipalityID
	population int
	coverage.Stay
}

func stayOf(t tuple) stay {
	return stay{
		of: graph.MunicipalityID(t.text(0)), population: t.number(1),
		Stay: coverage.Stay{District: graph.DistrictCode(t.text(2)), Span: t.span(3)},
	}
}

// municipalitiesOf joins the stays of each municipality; one that is named twice
// counts once.
func municipalitiesOf(stays []stay) []coverage.Municipality {
	at := map[graph.MunicipalityID]int{}
	all := make([]coverage.Municipality, 0, len(stays))
	for _, s := range stays {
		if _, known := at[s.of]; !known {
			at[s.of] = len(all)
			all = append(all, coverage.Municipality{ID: s.of, Population: s.population})
		}
		if m := &all[at[s.of]]; !slices.Contains(m.Stays, s.Stay) {
			m.Stays = append(m.Stays, s.Stay)
		}
	}
	return all
}

func coveringOf(t tuple) coverage.Service {
	covers, _ := t[4].([]any)
	sites, _ := t[5].([]any)
	return coverage.Service{
		ID: graph.ServiceID(t.text(0)), Kind: graph.KindCode(t.text(1)), Span: t.span(2),
		Covers: tuplesOf(covers, coveredPlaceOf), Sites: tuplesOf(sites, siteAtOf),
	}
}

// siteAtOf reads a site with its degrees, or without where they are not asked for.
func siteAtOf(t tuple) coverage.Site {
	site := coverage.Site{Municipality: graph.MunicipalityID(t.text(0)), Span: t.span(1)}
	if len(t) > 3 {
		site.Lat, site.Lon = t.degrees(3), t.degrees(4)
	}
	return site
}

func coveredPlaceOf(t tuple) coverage.Cover {
	label, id, _ := strings.Cut(t.text(0), "/")
	cover := coverage.Cover{Span: t.span(1)}
	switch label {
	case graph.LabelRegion:
		cover.Region = graph.RegionCode(id)
	case graph.LabelDistrict:
		cover.District = graph.DistrictCode(id)
	default:
		cover.Municipality = graph.MunicipalityID(id)
	}
	return cover
}
