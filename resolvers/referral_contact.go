package resolvers

import (
	"context"

	"github.com/graph-gophers/graphql-go"

	"lavka/graph"
)

// contacted are the arguments of a contact with the person, or of a try.
type contacted struct {
	Key     graphql.ID
	Attempt graphql.ID
	Seen    int32
	Channel graph.ContactChannel
	At      *graphql.Time
}

func (c contacted) order(command graph.Command) graph.Order {
	order := given{c.Key, c.Attempt, c.Seen}.order(command)
	order.At = orEmpty(c.At).UTC()
	return order
}

// RecordFirstContact resolves Mutation.recordFirstContact.
func (r *Root) RecordFirstContact(ctx context.Context, args contacted) (*outcome, error) {
	return r.apply(ctx, args.order(graph.FirstContact{Channel: args.Channel}))
}

// RecordContactAttempt resolves Mutation.recordContactAttempt.
func (r *Root) RecordContactAttempt(ctx context.Context, args contacted) (*outcome, error) {
	return r.apply(ctx, args.order(graph.RecordContactAttempt{Channel: args.Channel}))
}

// ConfirmContact resolves Mutation.confirmContact.
func (r *Root) ConfirmContact(ctx context.Context, args given) (*outcome, error) {
	return r.apply(ctx, args.order(graph.ConfirmContact{}))
}

// ScheduleAppointment resolves Mutation.scheduleAppointment.
func (r *Root) ScheduleAppointment(ctx context.Context, args struct {
	Key     graphql.ID
	Attempt graphql.ID
	Seen    int32
	At      graphql.Time
},
) (*outcome, error) {
	appointment := graph.ScheduleAppointment{On: args.At.UTC()}
	return r.apply(ctx, given{args.Key, args.Attempt, args.Seen}.order(appointment))
}

// MissAppointment resolves Mutation.missAppointment.
func (r *Root) MissAppointment(ctx context.Context, args given) (*outcome, error) {
	return r.apply(ctx, args.order(graph.MissAppointment{}))
}

// CancelAppointment resolves Mutation.cancelAppointment.
func (r *Root) CancelAppointment(ctx context.Context, args given) (*outcome, error) {
	return r.apply(ctx, args.order(graph.CancelAppointment{}))
}
