package resolvers

import (
	"context"

	"github.com/graph-gophers/graphql-go"

	"lavka/graph"
)

type serviceRefView struct {
	ID   graphql.ID
	Name string
	Kind string
}

func serviceRefOf(s graph.ServiceRef) serviceRefView {
	return serviceRefView{ID: graphql.ID(s.ID), Name: s.Name, Kind: s.Kind}
}

type serviceCardView struct {
	ID                  graphql.ID
	Name                string
	Kind                serviceKindView
	Organisation        organisationRefView
	Summary             *string
	ForWhom             *string
	Phone               *string
	Forms               []string
	SitedIn             []string
	HasConfidentialSite bool
	AreaBasis           string
	Covers              []string
	TakesReferrals      bool
	TakesNoneBecause    *string
	Modes               []string
	UpdatedAt           graphql.Time
}

func serviceCardOf(c graph.ServiceCard) serviceCardView {
	return serviceCardView{
		ID: graphql.ID(c.ID), Name: c.Name, Kind: serviceKindOf(c.Kind),
		Organisation: organisationRefOf(c.Organisation),
		Summary:      maybe(c.Summary), ForWhom: maybe(c.ForWhom), Phone: maybe(c.Phone),
		Forms:   texts[graph.Form, string](c.Forms),
		SitedIn: texts[string, string](c.SitedIn), HasConfidentialSite: c.ConfidentialSite,
		AreaBasis: string(c.Basis), Covers: texts[string, string](c.Covers),
		TakesReferrals: c.Takes.Referrals, TakesNoneBecause: maybe(c.Takes.Because),
		Modes:     texts[graph.Mode, string](c.Takes.Modes),
		UpdatedAt: moment(c.UpdatedAt),
	}
}

type serviceConnectionView struct {
	Nodes    []serviceCardView
	PageInfo pageInfoView
	Total    int32
}

type serviceFilterInput struct {
	Needs          *[]graphql.ID
	Kinds          *[]graphql.ID
	Place          *graphql.ID
	Text           *string
	TakesReferrals *bool
}

func (f serviceFilterInput) filter() graph.ServiceFilter {
	return graph.ServiceFilter{
		Needs: texts[graphql.ID, graph.NeedCode](orEmpty(f.Needs)),
		Kinds: texts[graphql.ID, graph.KindCode](orEmpty(f.Kinds)),
		Place: graph.PlaceRef(orEmpty(f.Place)),
		Text:  orEmpty(f.Text), TakesReferrals: orEmpty(f.TakesReferrals),
	}
}

// Services resolves Query.services.
func (r *Root) Services(ctx context.Context, args struct {
	Filter serviceFilterInput
	First  int32
	After  *string
},
) (*serviceConnectionView, error) {
	page := pageArgs{args.First, args.After}.page()
	found, err := r.store.Services(ctx, actorFrom(ctx), args.Filter.filter(), page)
	if err != nil {
		return nil, err
	}
	return &serviceConnectionView{
		Nodes: each(found.Cards, serviceCardOf), PageInfo: pageInfoOf(found.Info), Total: whole(found.Total),
	}, nil
}
