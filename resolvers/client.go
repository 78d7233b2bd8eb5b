package resolvers

import (
	"context"

	"github.com/graph-gophers/graphql-go"

	"lavka/graph"
)

type clientLinkView struct {
	ID           graphql.ID
	Organisation organisationRefView
	MadeAt       graphql.Time
	ExpiresAt    graphql.Time
}

func clientLinkOf(l graph.ClientLink) clientLinkView {
	return clientLinkView{
		ID: graphql.ID(l.ID), Organisation: organisationRefOf(l.For), MadeAt: moment(l.MadeAt), ExpiresAt: moment(l.ExpiresAt),
	}
}

// ClientLinks resolves Query.clientLinks.
func (r *Root) ClientLinks(ctx context.Context, args struct{ Attempt graphql.ID }) ([]clientLinkView, error) {
	found, err := r.store.ClientLinks(ctx, actorFrom(ctx), graph.AttemptID(args.Attempt))
	if err != nil {
		return nil, err
	}
	return each(found, clientLinkOf), nil
}

// MakeClientLink resolves Mutation.makeClientLink.
func (r *Root) MakeClientLink(ctx context.Context, args struct{ Key, Attempt graphql.ID }) (*commandOutcome, error) {
	token := graph.NewClientToken()
	made, err := r.store.MakeClientLink(
		ctx, actorFrom(ctx), string(args.Key), graph.AttemptID(args.Attempt), graph.HashClientToken(token),
	)
	return r.linked(linkView{ID: graphql.ID(made.ID), Path: "/moje/" + token, ExpiresAt: moment(made.ExpiresAt)}, err)
}

// RevokeClientLinks resolves Mutation.revokeClientLinks.
func (r *Root) RevokeClientLinks(ctx context.Context, args struct{ Key, Attempt graphql.ID }) (*commandOutcome, error) {
	err := r.store.RevokeClientLinks(ctx, actorFrom(ctx), string(args.Key), graph.AttemptID(args.Attempt))
	if err != nil {
		return said(err)
	}
	r.hub.Nudge()
	return &commandOutcome{done: &doneView{ID: args.Attempt}}, nil
}
