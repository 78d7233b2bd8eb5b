package resolvers

import (
	"context"

	"github.com/graph-gophers/graphql-go"

	"lavka/graph"
)

type holdingView struct {
	Role   string
	Toward *graphql.ID
}

func holdingOf(h graph.Holding) holdingView {
	return holdingView{Role: string(h.Role), Toward: maybeID(h.Toward)}
}

type viewerView struct {
	ID            graphql.ID
	Name          string
	Email         string
	ActingFor     *organisationView
	District      *placeView
	Roles         []holdingView
	Waiting       int32
	Demonstration bool
}

func viewerOf(v graph.Viewer) viewerView {
	return viewerView{
		ID: graphql.ID(v.Actor.Worker), Name: v.Actor.Name, Email: v.Actor.Email,
		ActingFor: maybeView(v.ActingFor, organisationOf), District: maybeView(v.District, placeOf),
		Roles: each(v.Actor.Holdings, holdingOf), Waiting: whole(v.Waiting), Demonstration: v.Demonstration,
	}
}

// Viewer resolves Query.viewer: null for nobody, without asking the store.
func (r *Root) Viewer(ctx context.Context) (*viewerView, error) {
	actor := actorFrom(ctx)
	if !actor.SignedIn() {
		return nil, nil //nolint:nilnil // the contract's null
	}
	found, err := r.store.Viewer(ctx, actor)
	if err != nil {
		return nil, err
	}
	view := viewerOf(found)
	return &view, nil
}
