package resolvers

import (
	"context"

	"github.com/graph-gophers/graphql-go"

	"lavka/graph"
)

type debtsView struct {
	Sender    int32
	Recipient int32
	Turn      int32
	Workday   int32
}

func debtsOf(s graph.Standing) debtsView {
	return debtsView{
		Sender: minutesOf(s.Debts.Sender), Recipient: minutesOf(s.Debts.Recipient), Turn: minutesOf(s.Debts.Turn),
		Workday: minutesOf(s.Workday),
	}
}

type dutyView struct {
	Kind string
	At   graphql.Time
}

// dutyOf is null where the system will do nothing by itself.
func dutyOf(d graph.Duty) *dutyView {
	if d.Kind == "" {
		return nil
	}
	return &dutyView{Kind: string(d.Kind), At: moment(d.At)}
}

// ReviewReferral resolves Mutation.reviewReferral.
func (r *Root) ReviewReferral(ctx context.Context, args struct {
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
	return r.apply(ctx, given{args.Key, args.Attempt, args.Seen}.order(graph.Review{NextOn: on}))
}
