package resolvers

import (
	"strings"

	"github.com/graph-gophers/graphql-go"

	"lavka/graph"
)

// outcome is what a mutation came to: exactly one of its parts is set. It
// serves every union of results over attempts.
type outcome struct {
	attempt    *attemptView
	invalid    *invalidInputView
	notAllowed *notAllowedView
	conflict   *conflictView
	refused    *refusedView
}

type invalidInputView struct{ Fields []invalidFieldView }

type invalidFieldView struct {
	Path string
	Code string
}

type notAllowedView struct{ Code string }

type refusedView struct{ Code string }

type conflictView struct {
	Code    string
	Current *attemptView
}

// ToAttempt answers the fragment on Attempt.
func (o *outcome) ToAttempt() (*attemptView, bool) { return o.attempt, o.attempt != nil }

// ToInvalidInput answers the fragment on InvalidInput.
func (o *outcome) ToInvalidInput() (*invalidInputView, bool) { return o.invalid, o.invalid != nil }

// ToNotAllowed answers the fragment on NotAllowed.
func (o *outcome) ToNotAllowed() (*notAllowedView, bool) { return o.notAllowed, o.notAllowed != nil }

// ToConflict answers the fragment on Conflict.
func (o *outcome) ToConflict() (*conflictView, bool) { return o.conflict, o.conflict != nil }

// ToRefused answers the fragment on Refused.
func (o *outcome) ToRefused() (*refusedView, bool) { return o.refused, o.refused != nil }

// settle turns what the store answered into the union's member. What the caller
// can not mend by reading on (UNAUTHENTICATED, NOT_FOUND, UNAVAILABLE, INTERNAL)
// stays an error.
func settle(current graph.AttemptDetail, err error) (*outcome, error) {
	if err == nil {
		view := attemptOf(current)
		return &outcome{attempt: &view}, nil
	}
	refusal, ok := graph.AsError(err)
	if !ok {
		return nil, err
	}
	switch refusal.Code {
	case graph.Invalid:
		return &outcome{invalid: &invalidInputView{Fields: each(refusal.Fields, invalidFieldOf)}}, nil
	case graph.Forbidden:
		return &outcome{notAllowed: &notAllowedView{Code: reasonOr(refusal, "forbidden")}}, nil
	case graph.Conflict:
		return settleConflict(refusal, current), nil
	default:
		return nil, err
	}
}

// settleConflict tells a lost race from a rule that says no.
func settleConflict(refusal *graph.Error, current graph.AttemptDetail) *outcome {
	switch refusal.Reason {
	case graph.RefuseState, graph.RefuseStale, graph.RefuseOfferGone, keyReused, "":
		conflict := &conflictView{Code: reasonOr(refusal, graph.RefuseStale)}
		if current.ID != "" {
			view := attemptOf(current)
			conflict.Current = &view
		}
		return &outcome{conflict: conflict}
	default:
		return &outcome{refused: &refusedView{Code: refusal.Reason}}
	}
}

// keyReused is the store's reason for a key that was used for another input.
const keyReused = "key_reused"

// inInput names the fields of an input object as the caller named them.
func inInput(err error) error {
	refusal, ok := graph.AsError(err)
	if !ok || refusal.Code != graph.Invalid {
		return err
	}
	named := *refusal
	named.Fields = each(refusal.Fields, func(f graph.Field) graph.Field {
		if f.Path != "key" {
			f.Path = "input." + strings.TrimPrefix(f.Path, "told.")
		}
		return f
	})
	return &named
}

func reasonOr(refusal *graph.Error, fallback string) string {
	if refusal.Reason != "" {
		return refusal.Reason
	}
	return fallback
}

func invalidFieldOf(f graph.Field) invalidFieldView {
	return invalidFieldView{Path: f.Path, Code: f.Code}
}

// given are the arguments that every command on an attempt has.
type given struct {
	Key     graphql.ID
	Attempt graphql.ID
	Seen    int32
}

func (g given) order(command graph.Command) graph.Order {
	return graph.Order{
		Key: string(g.Key), Attempt: graph.AttemptID(g.Attempt), Seen: int(g.Seen), Command: command,
	}
}
