package resolvers

import (
	"context"

	"github.com/graph-gophers/graphql-go"

	"lavka/graph"
)

// maxNamed is how many rows a list of names has at most.
const maxNamed = 20

type serviceFilterInput struct {
	Needs          *[]graphql.ID
	Kinds          *[]graphql.ID
	Forms          *[]graph.Form
	TargetGroups   *[]graphql.ID
	AgeBands       *[]graphql.ID
	Organisations  *[]graphql.ID
	Services       *[]graphql.ID
	Place          *graphql.ID
	Text           *string
	TakesReferrals *bool
	Anonymous      *bool
	OpenNow        *bool
	AnswersNow     *bool
}

func (f serviceFilterInput) filter() graph.ServiceFilter {
	return graph.ServiceFilter{
		Needs:         texts[graphql.ID, graph.NeedCode](orEmpty(f.Needs)),
		Kinds:         texts[graphql.ID, graph.KindCode](orEmpty(f.Kinds)),
		Forms:         orEmpty(f.Forms),
		TargetGroups:  texts[graphql.ID, string](orEmpty(f.TargetGroups)),
		AgeBands:      texts[graphql.ID, string](orEmpty(f.AgeBands)),
		Organisations: texts[graphql.ID, graph.OrganisationID](orEmpty(f.Organisations)),
		Services:      texts[graphql.ID, graph.ServiceID](orEmpty(f.Services)),
		Place:         graph.PlaceRef(orEmpty(f.Place)), Text: orEmpty(f.Text),
		TakesReferrals: orEmpty(f.TakesReferrals), Anonymous: orEmpty(f.Anonymous),
		OpenNow: orEmpty(f.OpenNow), AnswersNow: orEmpty(f.AnswersNow),
	}
}

type serviceConnectionView struct {
	Nodes    []serviceCardView
	PageInfo pageInfoView
	Total    int32
	Asked    []questionPartView
	Facets   []facetCountView
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
		Asked: each(found.Asked, questionPartOf), Facets: each(found.Facets, facetCountOf),
	}, nil
}

type nearbyView struct {
	Drops   []dropView
	Nearest []serviceCardView
}

type dropView struct {
	Kind  string
	Total int32
}

// Nearby resolves Query.nearby.
func (r *Root) Nearby(ctx context.Context, args struct {
	Filter serviceFilterInput
	First  int32
},
) (*nearbyView, error) {
	found, err := r.store.Nearby(ctx, actorFrom(ctx), args.Filter.filter(), named(args.First))
	if err != nil {
		return nil, err
	}
	return &nearbyView{
		Drops:   each(found.Drops, func(d graph.Drop) dropView { return dropView{string(d.Kind), whole(d.Total)} }),
		Nearest: each(found.Nearest, serviceCardOf),
	}, nil
}

// Suggestions resolves Query.suggestions.
func (r *Root) Suggestions(ctx context.Context, args struct {
	Text  string
	First int32
},
) ([]questionPartView, error) {
	found, err := r.store.Suggestions(ctx, actorFrom(ctx), args.Text, named(args.First))
	return each(found, questionPartOf), err
}

type understoodView struct {
	Parts  []questionPartView
	Words  string
	Others []questionPartView
}

// Understand resolves Query.understand.
func (r *Root) Understand(ctx context.Context, args struct{ Text string }) (*understoodView, error) {
	found, err := r.store.Understand(ctx, actorFrom(ctx), args.Text)
	if err != nil {
		return nil, err
	}
	return &understoodView{
		Parts: each(found.Parts, questionPartOf), Words: found.Words, Others: each(found.Others, questionPartOf),
	}, nil
}

// named is a number of rows of a list of names that can be given.
func named(first int32) int { return int(max(1, min(first, maxNamed))) }
