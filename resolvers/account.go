package resolvers

import (
	"context"

	"github.com/graph-gophers/graphql-go"

	"lavka/graph"
)

type holdingView struct {
	Role   string
	Toward *graphql.ID
	From   *string
	Until  *string
}

func holdingOf(h graph.Holding) holdingView {
	return holdingView{
		Role: string(h.Role), Toward: maybeID(h.Toward), From: maybe(graph.Day(h.From)), Until: maybe(graph.Day(h.Until)),
	}
}

type viewerView struct {
	ID            graphql.ID
	Name          string
	Email         string
	ActingFor     *organisationView
	Organisations []organisationRefView
	District      *placeView
	Roles         []holdingView
	Waiting       int32
	Demonstration bool
}

func viewerOf(v graph.Viewer) viewerView {
	return viewerView{
		ID: graphql.ID(v.Actor.Worker), Name: v.Actor.Name, Email: v.Actor.Email,
		ActingFor: maybeView(v.ActingFor, organisationFor(v.Actor)), District: maybeView(v.District, placeOf),
		Organisations: each(v.Organisations, organisationRefOf), Roles: each(v.Actor.Holdings, holdingOf),
		Waiting: whole(v.Waiting), Demonstration: v.Demonstration,
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

type sessionView struct {
	ID       graphql.ID
	Here     bool
	OpenedAt graphql.Time
	SeenAt   graphql.Time
	Browser  *string
	System   *string
	OwnPhone bool
}

func sessionOf(s graph.Session) sessionView {
	return sessionView{
		ID: graphql.ID(s.ID), Here: s.Here, OpenedAt: moment(s.OpenedAt), SeenAt: moment(s.SeenAt),
		Browser: maybe(s.Device.Browser), System: maybe(s.Device.System), OwnPhone: s.Device.Owner == graph.OwnPhone,
	}
}

// Sessions resolves Query.sessions.
func (r *Root) Sessions(ctx context.Context) ([]sessionView, error) {
	found, err := r.store.Sessions(ctx, actorFrom(ctx))
	return each(found, sessionOf), err
}

// ActFor resolves Mutation.actFor. Done twice it is done: it needs no key kept.
func (r *Root) ActFor(ctx context.Context, args struct{ Key, Organisation graphql.ID }) (*commandOutcome, error) {
	actor := actorFrom(ctx)
	err := r.store.ActFor(ctx, actor, graph.OrganisationID(args.Organisation))
	return r.done(actor.Worker, args.Organisation, err)
}

// EndSession resolves Mutation.endSession.
func (r *Root) EndSession(ctx context.Context, args struct{ Key, Session graphql.ID }) (*commandOutcome, error) {
	actor := actorFrom(ctx)
	err := r.store.EndSession(ctx, actor, graph.SessionID(args.Session))
	return r.done(actor.Worker, args.Session, err)
}

// EndOtherSessions resolves Mutation.endOtherSessions.
func (r *Root) EndOtherSessions(ctx context.Context, _ struct{ Key graphql.ID }) (*commandOutcome, error) {
	actor := actorFrom(ctx)
	return r.done(actor.Worker, graphql.ID(actor.Worker), r.store.EndOtherSessions(ctx, actor))
}
