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
