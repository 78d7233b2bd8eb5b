package resolvers

import (
	"context"
	"time"

	"github.com/graph-gophers/graphql-go"

	"lavka/graph"
)

// noon is an hour of a day at which the day is the same in Prague and in UTC.
const noon = 12 * time.Hour

// dayAhead reads a day of the contract. INVALID under the name of the argument.
func dayAhead(name, text string) (time.Time, error) {
	day, err := time.Parse(time.DateOnly, text)
	if err != nil {
		return time.Time{}, graph.InvalidFields("read a day", graph.Field{Path: name, Code: graph.FieldFormat})
	}
	return day.Add(noon), nil
}

// WaitlistReferral resolves Mutation.waitlistReferral.
func (r *Root) WaitlistReferral(ctx context.Context, args struct {
	Key      graphql.ID
	Attempt  graphql.ID
	Seen     int32
	ReviewOn string
},
) (*outcome, error) {
	on, err := dayAhead("reviewOn", args.ReviewOn)
	if err != nil {
		return settle(graph.AttemptDetail{}, err)
	}
	return r.apply(ctx, given{args.Key, args.Attempt, args.Seen}.order(graph.Waitlist{ReviewOn: on}))
}

// PromoteReferral resolves Mutation.promoteReferral.
func (r *Root) PromoteReferral(ctx context.Context, args given) (*outcome, error) {
	return r.apply(ctx, args.order(graph.Promote{}))
}

// PauseReferral resolves Mutation.pauseReferral.
func (r *Root) PauseReferral(ctx context.Context, args struct {
	Key      graphql.ID
	Attempt  graphql.ID
	Seen     int32
	Reason   graph.Reason
	ReviewOn string
},
) (*outcome, error) {
	on, err := dayAhead("reviewOn", args.ReviewOn)
	if err != nil {
		return settle(graph.AttemptDetail{}, err)
	}
	pause := graph.Pause{Reason: args.Reason, ReviewOn: on}
	return r.apply(ctx, given{args.Key, args.Attempt, args.Seen}.order(pause))
}

// ResumeReferral resolves Mutation.resumeReferral.
func (r *Root) ResumeReferral(ctx context.Context, args given) (*outcome, error) {
	return r.apply(ctx, args.order(graph.Resume{}))
}

// ended are the arguments of an end with a reason.
type ended struct {
	Key     graphql.ID
	Attempt graphql.ID
	Seen    int32
	Reason  graph.Reason
}

// FailReferral resolves Mutation.failReferral.
func (r *Root) FailReferral(ctx context.Context, args ended) (*outcome, error) {
	return r.apply(ctx, given{args.Key, args.Attempt, args.Seen}.order(graph.Fail{Reason: args.Reason}))
}

// WithdrawReferral resolves Mutation.withdrawReferral.
func (r *Root) WithdrawReferral(ctx context.Context, args ended) (*outcome, error) {
	return r.apply(ctx, given{args.Key, args.Attempt, args.Seen}.order(graph.Withdraw{Reason: args.Reason}))
}

// RevokeConsent resolves Mutation.revokeConsent.
func (r *Root) RevokeConsent(ctx context.Context, args given) (*outcome, error) {
	return r.apply(ctx, args.order(graph.RevokeConsent{}))
}

// EraseReferral resolves Mutation.eraseReferral.
func (r *Root) EraseReferral(ctx context.Context, args given) (*outcome, error) {
	return r.apply(ctx, args.order(graph.Erase{}))
}
