package resolvers

import (
	"context"
	"time"

	"github.com/graph-gophers/graphql-go"

	"lavka/graph"
)

type siteView struct {
	ID           graphql.ID
	Name         string
	Street       *string
	Place        *placeView
	Hours        hoursView
	Confidential bool
	StepFree     bool
}

func siteAt(now time.Time) func(graph.SiteDetail) siteView {
	return func(s graph.SiteDetail) siteView {
		return siteView{
			ID: graphql.ID(s.ID), Name: s.Name, Street: maybe(s.Street), Place: maybeView(s.Place, placeOf),
			Hours: hoursAt(s.Hours, now), Confidential: s.Confidential, StepFree: s.StepFree,
		}
	}
}

type channelView struct {
	ID        graphql.ID
	Kind      string
	Handle    string
	Hours     hoursView
	Languages []string
}

func channelAt(now time.Time) func(graph.Channel) channelView {
	return func(c graph.Channel) channelView {
		return channelView{
			ID: graphql.ID(c.ID), Kind: string(c.Kind), Handle: c.Handle, Hours: hoursAt(c.Hours, now),
			Languages: texts[string, string](c.Languages),
		}
	}
}

type capacityView struct {
	Unit  string
	Count int32
}

type vacancyView struct {
	Room string
	Free *int32
	AsOf graphql.Time
}

type formDetailView struct {
	Form       string
	Capacities []capacityView
	Vacancy    *vacancyView
}

func formDetailOf(f graph.FormDetail) formDetailView {
	return formDetailView{
		Form: string(f.Form), Vacancy: maybeView(f.Vacancy, vacancyOf),
		Capacities: each(f.Capacities, func(c graph.Capacity) capacityView {
			return capacityView{Unit: string(c.Unit), Count: whole(c.Count)}
		}),
	}
}

func vacancyOf(v graph.Vacancy) vacancyView {
	return vacancyView{Room: string(v.Room), Free: maybeView(v.Free, whole), AsOf: moment(v.AsOf)}
}

type coverView struct {
	Place       placeView
	From, Until *string
}

func coverOf(c graph.CoverPlace) coverView {
	return coverView{Place: placeOf(c.Place), From: maybe(graph.Day(c.From)), Until: maybe(graph.Day(c.Until))}
}

type verifiedView struct {
	On string
	By *string
}

// verifiedFor keeps the name from those who are not signed in.
func verifiedFor(actor graph.Actor, v graph.Verified) *verifiedView {
	if v.On.IsZero() {
		return nil
	}
	view := verifiedView{On: graph.Day(v.On)}
	if actor.SignedIn() {
		view.By = maybe(v.By)
	}
	return &view
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
	FormDetails      []formDetailView
	TargetGroups     []targetGroupView
	AgeBands         []ageBandView
	Channels         []channelView
	Languages        []string
	Price            *string
	PriceNote        *string
	Conditions       *string
	Sites            []siteView
	Covers           []coverView
	AreaText         *string
	AreaBasis        string
	Needs            []needView
	TakesReferrals   bool
	TakesNoneBecause *string
	AnswersByLink    bool
	Modes            []string
	Workers          []workerContactView
	Verified         *verifiedView
	UpdatedAt        graphql.Time
	Source           string
	MayEdit          bool
	MayConfirm       bool
}

// serviceFor is the service as the actor reads it now.
func serviceFor(actor graph.Actor, d graph.ServiceDetail, now time.Time) serviceView {
	return serviceView{
		ID: graphql.ID(d.ID), Name: d.Name, Kind: serviceKindOf(d.Kind), Organisation: organisationRefOf(d.Organisation),
		Summary: maybe(d.Summary), ForWhom: maybe(d.ForWhom), Phone: maybe(d.Phone),
		Email: maybe(d.Email), Web: maybe(d.Web), Forms: texts[graph.Form, string](d.Forms),
		FormDetails:  each(d.FormDetails, formDetailOf),
		TargetGroups: each(d.TargetGroups, targetGroupOf), AgeBands: each(d.AgeBands, ageBandOf),
		Channels: each(d.Channels, channelAt(now)), Languages: texts[string, string](d.Languages),
		Price: maybe(d.Price), PriceNote: maybe(d.PriceNote), Conditions: maybe(d.Conditions),
		Sites: each(d.Sites, siteAt(now)), Covers: each(d.CoverPlaces, coverOf),
		AreaText: maybe(d.AreaText), AreaBasis: string(d.Basis),
		Needs:          each(d.Needs, needOf),
		TakesReferrals: d.Takes.Referrals, TakesNoneBecause: maybe(d.Takes.Because),
		AnswersByLink: d.AnswersByLink,
		Modes:         texts[graph.Mode, string](d.Takes.Modes), Workers: each(d.Workers, workerContactOf),
		Verified: verifiedFor(actor, d.Verified), UpdatedAt: moment(d.UpdatedAt), Source: d.Source,
		MayEdit: d.Stewards.MayEdit(actor), MayConfirm: d.Stewards.MayConfirm(actor),
	}
}

// Service resolves Query.service.
func (r *Root) Service(ctx context.Context, args struct{ ID graphql.ID }) (*serviceView, error) {
	actor := actorFrom(ctx)
	found, err := r.store.Service(ctx, actor, graph.ServiceID(args.ID))
	view := serviceFor(actor, found, r.hub.clock())
	return nullWhereMissing(&view, err)
}
