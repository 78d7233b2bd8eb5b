package resolvers

import (
	"context"

	"github.com/graph-gophers/graphql-go"

	"lavka/graph"
)

// Attempt resolves Query.attempt.
func (r *Root) Attempt(ctx context.Context, args struct{ ID graphql.ID }) (*attemptView, error) {
	found, err := r.store.Attempt(ctx, actorFrom(ctx), graph.AttemptID(args.ID))
	view := attemptOf(found)
	return nullWhereMissing(&view, err)
}

// AttemptByCode resolves Query.attemptByCode. The code is read as it is spoken:
// INVALID says which slip it has.
func (r *Root) AttemptByCode(ctx context.Context, args struct{ Code string }) (*attemptView, error) {
	code, err := graph.ParseReferralCode(args.Code)
	if err != nil {
		return nil, err
	}
	found, err := r.store.AttemptByCode(ctx, actorFrom(ctx), code)
	view := attemptOf(found)
	return nullWhereMissing(&view, err)
}
