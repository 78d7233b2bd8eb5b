package resolvers

import (
	"context"

	"github.com/graph-gophers/graphql-go"

	"lavka/graph"
)

type placeView struct {
	Ref      graphql.ID
	Kind     string
	Name     string
	District *string
	Region   *string
}

func placeOf(p graph.Place) placeView {
	return placeView{
		Ref: graphql.ID(p.Ref), Kind: string(p.Kind), Name: p.Name,
		District: maybe(p.District), Region: maybe(p.Region),
	}
}

// Places resolves Query.places.
func (r *Root) Places(ctx context.Context, args struct {
	Text  string
	First int32
},
) ([]placeView, error) {
	found, err := r.store.Places(ctx, actorFrom(ctx), args.Text, int(args.First))
	return each(found, placeOf), err
}

// Place resolves Query.place.
func (r *Root) Place(ctx context.Context, args struct{ Ref graphql.ID }) (*placeView, error) {
	found, err := r.store.Place(ctx, actorFrom(ctx), graph.PlaceRef(args.Ref))
	view := placeOf(found)
	return nullWhereMissing(&view, err)
}

type boundaryView struct {
	Ref   graphql.ID
	Name  string
	Rings string
}

// Boundaries resolves Query.boundaries.
func (r *Root) Boundaries(ctx context.Context) ([]boundaryView, error) {
	found, err := r.store.Boundaries(ctx, actorFrom(ctx))
	return each(found, func(b graph.BoundaryText) boundaryView {
		return boundaryView{Ref: graphql.ID(b.Ref()), Name: b.Name, Rings: b.Rings}
	}), err
}
