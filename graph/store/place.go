package store

import (
	"context"

	"lavka/graph"
)

// Places finds places whose name begins with the text, districts first. Anybody
// may ask.
func (s *Store) Places(ctx context.Context, _ graph.Actor, text string, first int) ([]graph.Place, error) {
	folded := graph.FoldText(text)
	if folded == "" {
		return []graph.Place{}, nil
	}
	rows, err := s.list(ctx, "place/search", params{"text": folded, "first": first})
	return each(rows, placeOf), err
}

// Place returns one place; NOT_FOUND. Anybody may ask.
func (s *Store) Place(ctx context.Context, _ graph.Actor, ref graph.PlaceRef) (graph.Place, error) {
	r, err := s.get(ctx, "place/get", params{"ref": string(ref)})
	return placeOf(r), err
}

func placeOf(r row) graph.Place {
	return graph.Place{
		Ref: graph.PlaceRef(r.text("ref")), Kind: graph.PlaceKind(r.text("kind")), Code: r.text("code"),
		Name: r.text("name"), District: r.text("district"), Region: r.text("region"),
	}
}

// placeIn is the place under the name; nil where there is none.
func placeIn(r row, name string) *graph.Place {
	found := r.sub(name)
	if found == nil {
		return nil
	}
	place := placeOf(found)
	return &place
}

// Territory returns every municipality with the districts that it lay in, and
// the day that all of it is known as of: what an import starts from. Who may
// call: SYSTEM.
func (s *Store) Territory(ctx context.Context, _ graph.Actor) (graph.Territory, error) {
	rows, err := s.list(ctx, "place/territory", params{})
	territory := graph.Territory{Municipalities: make(map[graph.MunicipalityID]graph.Municipality, len(rows))}
	for _, r := range rows {
		territory.AsOf = r.day("asOf")
		m := municipalityOf(r)
		territory.Municipalities[m.ID] = m
	}
	return territory, err
}

func municipalityOf(r row) graph.Municipality {
	m := graph.Municipality{
		ID: graph.MunicipalityID(r.text("id")), Name: r.text("name"), PostalCode: r.text("postalCode"),
		Lat: r.fraction("lat"), Lon: r.fraction("lon"), Population: r.number("population"), Until: r.day("until"),
	}
	for _, stay := range r.list("stays") {
		district := graph.DistrictCode(stay.text("district"))
		if until := stay.day("until"); !until.IsZero() {
			m.Earlier = append(m.Earlier, graph.Stay{District: district, From: stay.day("from"), Until: until})
			continue
		}
		m.District, m.Since = district, stay.day("from")
	}
	return m
}

// Neighbours returns the pairs of districts that touch. Anybody may ask.
func (s *Store) Neighbours(ctx context.Context, _ graph.Actor) (graph.Neighbours, error) {
	rows, err := s.list(ctx, "place/neighbours", params{})
	neighbours := make(graph.Neighbours, len(rows))
	for _, r := range rows {
		neighbours[graph.Touching(graph.DistrictCode(r.text("one")), graph.DistrictCode(r.text("other")))] = r.fraction("km")
	}
	return neighbours, err
}

// Boundaries returns the boundaries that an operator has imported, none where
// nobody has. Anybody may ask.
func (s *Store) Boundaries(ctx context.Context, _ graph.Actor) ([]graph.BoundaryText, error) {
	rows, err := s.list(ctx, "place/boundaries", params{})
	return each(rows, func(r row) graph.BoundaryText {
		return graph.BoundaryText{
			District: graph.DistrictCode(r.text("district")), Name: r.text("name"), Rings: r.text("rings"),
		}
	}), err
}
