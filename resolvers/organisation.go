package resolvers

import (
	"context"

	"github.com/graph-gophers/graphql-go"

	"lavka/graph"
)

type organisationRefView struct {
	ID   graphql.ID
	Name string
}

func organisationRefOf(o graph.OrganisationRef) organisationRefView {
	return organisationRefView{ID: graphql.ID(o.ID), Name: o.Name}
}

type organisationView struct {
	ID                 graphql.ID
	Name               string
	Kind               string
	RegistrationNumber *string
	Seat               *placeView
	Phone              *string
	Email              *string
	Web                *string
	HasCoordinator     bool
	Services           []serviceRefView
	HasMoreServices    bool
}

func organisationOf(o graph.OrganisationDetail) organisationView {
	return organisationView{
		ID: graphql.ID(o.ID), Name: o.Name, Kind: string(o.Kind),
		RegistrationNumber: maybe(o.RegistrationNumber),
		Seat:               maybeView(o.SeatPlace, placeOf),
		Phone:              maybe(o.Phone), Email: maybe(o.Email), Web: maybe(o.Web),
		HasCoordinator: o.HasCoordinator,
		Services:       each(o.Services, serviceRefOf), HasMoreServices: o.HasMoreServices,
	}
}

// Organisation resolves Query.organisation.
func (r *Root) Organisation(ctx context.Context, args struct{ ID graphql.ID }) (*organisationView, error) {
	found, err := r.store.Organisation(ctx, actorFrom(ctx), graph.OrganisationID(args.ID))
	view := organisationOf(found)
	return nullWhereMissing(&view, err)
}
