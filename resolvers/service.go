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

type siteView struct {
	ID           graphql.ID
	Name         string
	Street       *string
	Place        *placeView
	Hours        *string
	Confidential bool
}

func siteOf(s graph.SiteDetail) siteView {
	return siteView{
		ID: graphql.ID(s.ID), Name: s.Name, Street: maybe(s.Street), Place: maybeView(s.Place, placeOf),
		Hours: maybe(s.Hours.Note), Confidential: s.Confidential,
	}
}

type serviceView struct {
	ID               graphql.ID
	Name             string
	Kind             serviceKindView
	Organisation     organisationRefView
	Summary          *string
	ForWhom          *string
	Phone            *string
	Email            *string
	Web              *string
	Forms            []string
	TargetGroups     []targetGroupView
	Sites            []siteView
	Covers           []placeView
	AreaText         *string
	AreaBasis        string
	Needs            []needView
	TakesReferrals   bool
	TakesNoneBecause *string
	Modes            []string
	UpdatedAt        graphql.Time
	Source           string
}

func serviceOf(d graph.ServiceDetail) serviceView {
	card := serviceCardOf(d.ServiceCard)
	return serviceView{
		ID: card.ID, Name: card.Name, Kind: card.Kind, Organisation: card.Organisation,
		Summary: card.Summary, ForWhom: card.ForWhom, Phone: card.Phone,
		Email: maybe(d.Email), Web: maybe(d.Web), Forms: card.Forms,
		TargetGroups: each(d.TargetGroups, targetGroupOf),
		Sites:        each(d.Sites, siteOf), Covers: each(d.CoverPlaces, placeOf),
		AreaText: maybe(d.AreaText), AreaBasis: card.AreaBasis,
		Needs:          each(d.Needs, needOf),
		TakesReferrals: card.TakesReferrals, TakesNoneBecause: card.TakesNoneBecause,
		Modes: card.Modes, UpdatedAt: card.UpdatedAt, Source: d.Source,
	}
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

// Service resolves Query.service.
func (r *Root) Service(ctx context.Context, args struct{ ID graphql.ID }) (*serviceView, error) {
	found, err := r.store.Service(ctx, actorFrom(ctx), graph.ServiceID(args.ID))
	view := serviceOf(found)
	return nullWhereMissing(&view, err)
}
