package resolvers

import (
	"context"

	"github.com/graph-gophers/graphql-go"

	"lavka/graph"
)

type alternativeView struct {
	Service      serviceRefView
	Kind         serviceKindView
	Organisation organisationRefView
	SitedIn      []string
	Phone        *string
	Metres       *int32
	Room         *formVacancyView
	Answers      []needView
	Serves       bool
	ForAge       bool
	Because      *string
}

func alternativeOf(a graph.Alternative) alternativeView {
	return alternativeView{
		Service: serviceRefOf(graph.ServiceRef{ID: a.Service, Name: a.Name, Kind: a.Kind.NameCS}),
		Kind:    serviceKindOf(a.Kind), Organisation: organisationRefOf(a.Organisation),
		SitedIn: texts[string, string](a.SitedIn), Phone: maybe(a.Phone), Metres: maybeView(a.Metres, whole),
		Room: maybeView(a.Vacancy, formVacancyOf), Answers: each(a.Answers, needOf),
		Serves: a.Serves, ForAge: a.ForAge, Because: maybe(a.Because),
	}
}

type alternativesView struct {
	Named   []alternativeView
	Fitting []alternativeView
}

// Alternatives resolves Query.alternatives.
func (r *Root) Alternatives(ctx context.Context, args struct{ Attempt graphql.ID }) (*alternativesView, error) {
	found, err := r.store.Alternatives(ctx, actorFrom(ctx), graph.AttemptID(args.Attempt))
	view := alternativesView{Named: each(found.Named, alternativeOf), Fitting: each(found.Fitting, alternativeOf)}
	return nullWhereMissing(&view, err)
}
