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
	Street             *string
	About              *string
	Phone              *string
	Email              *string
	Web                *string
	PartOf             *organisationRefView
	Departments        []organisationRefView
	Workers            []workerContactView
	Verified           *verifiedView
	UpdatedAt          graphql.Time
	Source             string
	MayEdit            bool
	MayConfirm         bool
	HasCoordinator     bool
	Services           []serviceRefView
	HasMoreServices    bool
}

// organisationFor is how the actor reads organisations.
func organisationFor(actor graph.Actor) func(graph.OrganisationDetail) organisationView {
	return func(o graph.OrganisationDetail) organisationView {
		return organisationView{
			ID: graphql.ID(o.ID), Name: o.Name, Kind: string(o.Kind),
			RegistrationNumber: maybe(o.RegistrationNumber),
			Seat:               maybeView(o.SeatPlace, placeOf),
			Street:             maybe(o.Street), About: maybe(o.About),
			Phone: maybe(o.Phone), Email: maybe(o.Email), Web: maybe(o.Web),
			PartOf:      maybeView(o.Parent, organisationRefOf),
			Departments: each(o.Departments, organisationRefOf), Workers: each(o.Workers, workerContactOf),
			Verified: verifiedFor(actor, o.Verified), UpdatedAt: moment(o.UpdatedAt), Source: o.Source,
			MayEdit: o.Stewards().MayEdit(actor), MayConfirm: o.Stewards().MayConfirm(actor),
			HasCoordinator: o.HasCoordinator,
			Services:       each(o.Services, serviceRefOf), HasMoreServices: o.HasMoreServices,
		}
	}
}

// Organisation resolves Query.organisation.
func (r *Root) Organisation(ctx context.Context, args struct{ ID graphql.ID }) (*organisationView, error) {
	actor := actorFrom(ctx)
	found, err := r.store.Organisation(ctx, actor, graph.OrganisationID(args.ID))
	view := organisationFor(actor)(found)
	return nullWhereMissing(&view, err)
}

type organisationCardView struct {
	ID       graphql.ID
	Name     string
	Kind     string
	Phone    *string
	Town     *string
	PartOf   *organisationRefView
	Services int32
}

func organisationCardOf(c graph.OrganisationCard) organisationCardView {
	return organisationCardView{
		ID: graphql.ID(c.ID), Name: c.Name, Kind: string(c.Kind), Phone: maybe(c.Phone), Town: maybe(c.Town),
		PartOf: maybeView(c.Parent, organisationRefOf), Services: whole(c.Services),
	}
}

type organisationConnectionView struct {
	Nodes    []organisationCardView
	PageInfo pageInfoView
	Total    int32
}

// Organisations resolves Query.organisations.
func (r *Root) Organisations(ctx context.Context, args struct {
	Filter struct {
		Place *graphql.ID
		Kinds *[]graph.OrganisationKind
		Text  *string
	}
	First int32
	After *string
},
) (*organisationConnectionView, error) {
	filter := graph.OrganisationFilter{
		Place: graph.PlaceRef(orEmpty(args.Filter.Place)), Kinds: orEmpty(args.Filter.Kinds), Text: orEmpty(args.Filter.Text),
	}
	found, err := r.store.Organisations(ctx, actorFrom(ctx), filter, pageArgs{args.First, args.After}.page())
	if err != nil {
		return nil, err
	}
	return &organisationConnectionView{
		Nodes: each(found.Cards, organisationCardOf), PageInfo: pageInfoOf(found.Info), Total: whole(found.Total),
	}, nil
}

// EditOrganisation resolves Mutation.editOrganisation.
func (r *Root) EditOrganisation(ctx context.Context, args struct {
	Key   graphql.ID
	ID    graphql.ID
	Seen  *graphql.Time
	Input struct{ Phone, Email, Web, Street, About *string }
},
) (*saveOutcome, error) {
	var e graph.OrganisationEdit
	var g giving
	give(&g, "phone", args.Input.Phone, &e.Phone)
	give(&g, "email", args.Input.Email, &e.Email)
	give(&g, "web", args.Input.Web, &e.Web)
	give(&g, "street", args.Input.Street, &e.Street)
	give(&g, "about", args.Input.About, &e.About)
	e.Gives = g
	given := editArgs{args.Key, args.ID, args.Seen}.editing()
	saved, err := r.store.EditOrganisation(ctx, actorFrom(ctx), given, graph.OrganisationID(args.ID), e)
	return r.saved(saved, inInput(err))
}
