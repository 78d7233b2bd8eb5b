package resolvers

import (
	"context"

	"github.com/graph-gophers/graphql-go"

	"lavka/graph"
)

type seenAttemptInput struct {
	Attempt graphql.ID
	Seen    int32
}

func (in seenAttemptInput) seen() graph.SeenAttempt {
	return graph.SeenAttempt{Attempt: graph.AttemptID(in.Attempt), Seen: int(in.Seen)}
}

type acknowledgeAnswerView struct {
	Attempt graphql.ID
	Came    string
	Code    *string
	State   *string
	By      *string
}

func acknowledgeAnswerOf(a graph.Acknowledged) acknowledgeAnswerView {
	return acknowledgeAnswerView{
		Attempt: graphql.ID(a.Attempt), Came: string(a.Came), Code: maybe(a.Code), State: maybe(a.State), By: maybe(a.By),
	}
}

type acknowledgedView struct{ Answers []acknowledgeAnswerView }

// acknowledgement is what came of many acknowledgements: exactly one of its parts
// is set.
type acknowledgement struct {
	acknowledged *acknowledgedView
	invalid      *invalidInputView
	notAllowed   *notAllowedView
}

// ToAcknowledged answers the fragment on Acknowledged.
func (a *acknowledgement) ToAcknowledged() (*acknowledgedView, bool) {
	return a.acknowledged, a.acknowledged != nil
}

// ToInvalidInput answers the fragment on InvalidInput.
func (a *acknowledgement) ToInvalidInput() (*invalidInputView, bool) {
	return a.invalid, a.invalid != nil
}

// ToNotAllowed answers the fragment on NotAllowed.
func (a *acknowledgement) ToNotAllowed() (*notAllowedView, bool) {
	return a.notAllowed, a.notAllowed != nil
}

// AcknowledgeReferrals resolves Mutation.acknowledgeReferrals.
func (r *Root) AcknowledgeReferrals(ctx context.Context, args struct {
	Key   graphql.ID
	Items []seenAttemptInput
},
) (*acknowledgement, error) {
	answers, err := r.store.AcknowledgeAll(ctx, actorFrom(ctx), string(args.Key), each(args.Items, seenAttemptInput.seen))
	// an interrupted use has written too
	r.hub.Nudge()
	if err == nil {
		return &acknowledgement{acknowledged: &acknowledgedView{each(answers, acknowledgeAnswerOf)}}, nil
	}
	refusal, ok := graph.AsError(err)
	switch {
	case ok && refusal.Code == graph.Invalid:
		return &acknowledgement{invalid: &invalidInputView{Fields: each(refusal.Fields, invalidFieldOf)}}, nil
	case ok && refusal.Code == graph.Forbidden:
		return &acknowledgement{notAllowed: &notAllowedView{Code: reasonOr(refusal, "forbidden")}}, nil
	default:
		return nil, err
	}
}
