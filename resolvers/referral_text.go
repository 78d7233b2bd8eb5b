package resolvers

import (
	"context"

	"github.com/graph-gophers/graphql-go"

	"lavka/graph"
)

// worded are the arguments of a command that is told in words.
type worded struct {
	Key     graphql.ID
	Attempt graphql.ID
	Seen    int32
	Text    string
}

func (w worded) order(command graph.Command) graph.Order {
	return given{w.Key, w.Attempt, w.Seen}.order(command)
}

// AskSender resolves Mutation.askSender.
func (r *Root) AskSender(ctx context.Context, args worded) (*outcome, error) {
	return r.apply(ctx, args.order(graph.Ask{Text: args.Text}))
}

// AnswerRecipient resolves Mutation.answerRecipient.
func (r *Root) AnswerRecipient(ctx context.Context, args worded) (*outcome, error) {
	return r.apply(ctx, args.order(graph.Answer{Text: args.Text}))
}

// WriteMessage resolves Mutation.writeMessage.
func (r *Root) WriteMessage(ctx context.Context, args worded) (*outcome, error) {
	return r.apply(ctx, args.order(graph.Message{Text: args.Text}))
}

// ReopenReferral resolves Mutation.reopenReferral.
func (r *Root) ReopenReferral(ctx context.Context, args worded) (*outcome, error) {
	return r.apply(ctx, args.order(graph.Reopen{Text: args.Text}))
}

// ChangeConsent resolves Mutation.changeConsent.
func (r *Root) ChangeConsent(ctx context.Context, args worded) (*outcome, error) {
	return r.apply(ctx, args.order(graph.ChangeConsent{Text: args.Text}))
}

// MarkError resolves Mutation.markError.
func (r *Root) MarkError(ctx context.Context, args worded) (*outcome, error) {
	return r.apply(ctx, args.order(graph.MarkError{Text: args.Text}))
}
