package resolvers

import (
	"context"

	"github.com/graph-gophers/graphql-go"

	"lavka/graph"
)

type partnerLinkView struct {
	Email       string
	ExpiresAt   graphql.Time
	Ended       bool
	SentAt      *graphql.Time
	Undelivered bool
	Renewable   bool
}

// PartnerLink resolves Query.partnerLink: null where there never was a link.
func (r *Root) PartnerLink(ctx context.Context, args struct{ Attempt graphql.ID }) (*partnerLinkView, error) {
	found, err := r.store.PartnerLink(ctx, actorFrom(ctx), graph.AttemptID(args.Attempt))
	if graph.CodeOf(err) == graph.NotFound {
		return nil, nil //nolint:nilnil // the contract's null
	}
	if err != nil {
		return nil, err
	}
	return &partnerLinkView{
		Email: found.To, ExpiresAt: moment(found.ExpiresAt), Ended: found.Ended(r.hub.clock()), SentAt: maybeAt(found.SentAt),
		Undelivered: found.Undelivered, Renewable: found.Renewable,
	}, nil
}

// RenewPartnerLink resolves Mutation.renewPartnerLink.
func (r *Root) RenewPartnerLink(ctx context.Context, args struct{ Key, Attempt graphql.ID }) (*commandOutcome, error) {
	actor := actorFrom(ctx)
	err := r.store.RenewPartnerLink(ctx, actor, string(args.Key), graph.AttemptID(args.Attempt))
	return r.done(actor.Worker, args.Attempt, err)
}

// RevokePartnerLink resolves Mutation.revokePartnerLink.
func (r *Root) RevokePartnerLink(ctx context.Context, args struct{ Key, Attempt graphql.ID }) (*commandOutcome, error) {
	actor := actorFrom(ctx)
	err := r.store.RevokePartnerLink(ctx, actor, string(args.Key), graph.AttemptID(args.Attempt))
	return r.done(actor.Worker, args.Attempt, err)
}
