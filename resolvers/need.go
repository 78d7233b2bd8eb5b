package resolvers

import (
	"context"

	"github.com/graph-gophers/graphql-go"

	"lavka/graph"
)

type needView struct {
	Code     graphql.ID
	NameCs   string
	NameEn   string
	Synonyms []string
	Threat   *string
}

func needOf(n graph.Need) needView {
	return needView{
		Code: graphql.ID(n.Code), NameCs: n.NameCS, NameEn: n.NameEN, Synonyms: texts[string, string](n.Synonyms),
		Threat: maybe(graph.ThreatOf(n.Code)),
	}
}

type serviceKindView struct {
	Code         graphql.ID
	NameCs       string
	NameEn       string
	Abbreviation *string
	Paragraph    *string
	Group        *string
}

func serviceKindOf(k graph.ServiceKind) serviceKindView {
	return serviceKindView{
		Code: graphql.ID(k.Code), NameCs: k.NameCS, NameEn: k.NameEN,
		Abbreviation: maybe(k.Abbreviation), Paragraph: maybe(k.Paragraph), Group: maybe(k.Group),
	}
}

type targetGroupView struct {
	Code   graphql.ID
	NameCs string
	NameEn string
}

func targetGroupOf(g graph.TargetGroup) targetGroupView {
	return targetGroupView{Code: graphql.ID(g.Code), NameCs: g.NameCS, NameEn: g.NameEN}
}

type ageBandView struct {
	Code   graphql.ID
	NameCs string
	NameEn string
	From   int32
	To     *int32
	Child  bool
}

func ageBandOf(b graph.AgeBand) ageBandView {
	view := ageBandView{Code: graphql.ID(b.Code), NameCs: b.NameCS, NameEn: b.NameEN, From: whole(b.From), Child: graph.IsChild(b.Code)}
	if b.To > 0 {
		to := whole(b.To)
		view.To = &to
	}
	return view
}

// Needs resolves Query.needs.
func (r *Root) Needs(ctx context.Context) ([]needView, error) {
	found, err := r.store.Needs(ctx, actorFrom(ctx))
	return each(found, needOf), err
}

// ServiceKinds resolves Query.serviceKinds.
func (r *Root) ServiceKinds(ctx context.Context) ([]serviceKindView, error) {
	found, err := r.store.ServiceKinds(ctx, actorFrom(ctx))
	return each(found, serviceKindOf), err
}

// AgeBands resolves Query.ageBands.
func (r *Root) AgeBands(ctx context.Context) ([]ageBandView, error) {
	found, err := r.store.AgeBands(ctx, actorFrom(ctx))
	return each(found, ageBandOf), err
}
