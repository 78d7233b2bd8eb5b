package resolvers

import (
	"context"
	"time"

	"github.com/graph-gophers/graphql-go"

	"lavka/graph"
)

// ClaimOffer resolves Mutation.claimOffer.
func (r *Root) ClaimOffer(ctx context.Context, args given) (*outcome, error) {
	return r.apply(ctx, args.order(graph.Claim{}))
}

type passedView struct{ Attempt graphql.ID }

// passOutcome is what letting an offer go came to: whoever did sees nothing of the
// attempt any more.
type passOutcome struct {
	*outcome

	passed *passedView
}

// ToPassed answers the fragment on Passed.
func (o *passOutcome) ToPassed() (*passedView, bool) { return o.passed, o.passed != nil }

// PassOffer resolves Mutation.passOffer.
func (r *Root) PassOffer(ctx context.Context, args given) (*passOutcome, error) {
	_, err := r.store.Apply(ctx, actorFrom(ctx), args.order(graph.Pass{}))
	if err == nil {
		r.hub.Nudge()
		return &passOutcome{&outcome{}, &passedView{args.Attempt}}, nil
	}
	refused, err := settle(graph.AttemptDetail{}, err)
	if err != nil {
		return nil, err
	}
	return &passOutcome{refused, nil}, nil
}

// orMoment is the moment in UTC, zero where none is given.
func orMoment(at *graphql.Time) time.Time {
	if at == nil {
		return time.Time{}
	}
	return at.UTC()
}
