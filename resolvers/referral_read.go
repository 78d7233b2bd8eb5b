package resolvers

import (
	"context"

	"github.com/graph-gophers/graphql-go"

	"lavka/graph"
)

// Attempts resolves Query.attempts.
func (r *Root) Attempts(ctx context.Context, args struct {
	Box    graph.Box
	Filter graph.AttemptFilter
	First  int32
	After  *string
},
) (*attemptConnectionView, error) {
	page := pageArgs{args.First, args.After}.page()
	found, err := r.store.Attempts(ctx, actorFrom(ctx), args.Box, args.Filter, page)
	if err != nil {
		return nil, err
	}
	return &attemptConnectionView{
		Nodes: each(found.Rows, attemptRowOf), PageInfo: pageInfoOf(found.Info),
		Total: whole(found.Total), Waiting: whole(found.Waiting),
	}, nil
}

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
