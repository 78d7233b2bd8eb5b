package resolvers

import (
	"context"
	"time"

	"github.com/graph-gophers/graphql-go"

	"lavka/graph"
)

// countOutcome is what counting came to: exactly one of its parts is set.
type countOutcome struct {
	counted *countedView
	invalid *invalidInputView
	refused *refusedView
}

type countedView struct{ At graphql.Time }

// ToCounted answers the fragment on Counted.
func (o *countOutcome) ToCounted() (*countedView, bool) { return o.counted, o.counted != nil }

// ToInvalidInput answers the fragment on InvalidInput.
func (o *countOutcome) ToInvalidInput() (*invalidInputView, bool) {
	return o.invalid, o.invalid != nil
}

// ToRefused answers the fragment on Refused.
func (o *countOutcome) ToRefused() (*refusedView, bool) { return o.refused, o.refused != nil }

// counted turns what the store answered into the union's member.
func counted(at time.Time, err error) (*countOutcome, error) {
	if err == nil {
		return &countOutcome{counted: &countedView{At: moment(at)}}, nil
	}
	refusal, ok := graph.AsError(err)
	if !ok {
		return nil, err
	}
	switch refusal.Code {
	case graph.Invalid:
		return &countOutcome{invalid: &invalidInputView{Fields: each(refusal.Fields, invalidFieldOf)}}, nil
	case graph.Conflict:
		return &countOutcome{refused: &refusedView{Code: reasonOr(refusal, keyReused)}}, nil
	default:
		return nil, err
	}
}

// Signpost resolves Mutation.signpost.
func (r *Root) Signpost(ctx context.Context, args struct {
	Key     graphql.ID
	Service graphql.ID
	Need    *graphql.ID
	Place   *graphql.ID
},
) (*countOutcome, error) {
	return counted(r.store.Signpost(ctx, actorFrom(ctx), string(args.Key), graph.Signpost{
		Service: graph.ServiceID(args.Service), Need: graph.NeedCode(orEmpty(args.Need)), Place: graph.PlaceRef(orEmpty(args.Place)),
	}))
}

type unmetNeedInput struct {
	Needs   []graphql.ID
	Place   graphql.ID
	AgeBand *graphql.ID
}

// RecordUnmetNeed resolves Mutation.recordUnmetNeed.
func (r *Root) RecordUnmetNeed(ctx context.Context, args struct {
	Key   graphql.ID
	Input unmetNeedInput
},
) (*countOutcome, error) {
	at, err := r.store.RecordUnmetNeed(ctx, actorFrom(ctx), string(args.Key), graph.UnmetNeed{
		Needs: texts[graphql.ID, graph.NeedCode](args.Input.Needs), Place: graph.PlaceRef(args.Input.Place),
		AgeBand: string(orEmpty(args.Input.AgeBand)),
	})
	return counted(at, inInput(err))
}
