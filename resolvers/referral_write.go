package resolvers

import (
	"context"

	"github.com/graph-gophers/graphql-go"

	"lavka/graph"
)

type sendReferralInput struct {
	Service     graphql.ID
	Mode        graph.Mode
	Needs       []graphql.ID
	AgeBand     graphql.ID
	StaysIn     graphql.ID
	Urgency     graph.Urgency
	Reach       graph.Reach
	Language    string
	Interpreter bool
	Note        *string
	SafeHours   *string
	ByLink      bool
}

func (in sendReferralInput) referral() graph.NewReferral {
	return graph.NewReferral{
		Service: graph.ServiceID(in.Service), Mode: in.Mode,
		Needs:   texts[graphql.ID, graph.NeedCode](in.Needs),
		AgeBand: string(in.AgeBand), StaysIn: graph.PlaceRef(in.StaysIn),
		Urgency: in.Urgency, Reach: in.Reach, Language: in.Language, Interpreter: in.Interpreter,
		Told:   graph.Told{Note: orEmpty(in.Note), SafeHours: orEmpty(in.SafeHours)},
		ByLink: in.ByLink,
	}
}

// SendReferral resolves Mutation.sendReferral.
func (r *Root) SendReferral(ctx context.Context, args struct {
	Key   graphql.ID
	Draft *graphql.ID
	Input sendReferralInput
},
) (*outcome, error) {
	actor, key, referral := actorFrom(ctx), string(args.Key), args.Input.referral()
	if args.Draft == nil {
		sent, err := r.store.SendReferral(ctx, actor, key, referral)
		return r.settled(sent, inInput(err))
	}
	sent, err := r.store.SendDraft(ctx, actor, key, graph.AttemptID(*args.Draft), referral)
	return r.settled(sent, inInput(err))
}

// RerouteReferral resolves Mutation.rerouteReferral.
func (r *Root) RerouteReferral(ctx context.Context, args struct {
	Key     graphql.ID
	Attempt graphql.ID
	Seen    int32
	Service graphql.ID
},
) (*outcome, error) {
	order := given{args.Key, args.Attempt, args.Seen}.order(graph.Reroute{Service: graph.ServiceID(args.Service)})
	return r.settled(r.store.Reroute(ctx, actorFrom(ctx), order))
}

// AcknowledgeReferral resolves Mutation.acknowledgeReferral.
func (r *Root) AcknowledgeReferral(ctx context.Context, args given) (*outcome, error) {
	return r.apply(ctx, args.order(graph.Acknowledge{}))
}

// AcceptReferral resolves Mutation.acceptReferral: whoever accepts is
// responsible.
func (r *Root) AcceptReferral(ctx context.Context, args given) (*outcome, error) {
	return r.apply(ctx, args.order(graph.Accept{Responsible: actorFrom(ctx).Worker}))
}

// DeclineReferral resolves Mutation.declineReferral.
func (r *Root) DeclineReferral(ctx context.Context, args struct {
	Key     graphql.ID
	Attempt graphql.ID
	Seen    int32
	Reason  graph.Reason
	By      graph.DeclinedBy
	Text    *string
},
) (*outcome, error) {
	decline := graph.Decline{Reason: args.Reason, By: args.By, Text: orEmpty(args.Text)}
	return r.apply(ctx, given{args.Key, args.Attempt, args.Seen}.order(decline))
}

// RecordFirstContact resolves Mutation.recordFirstContact.
func (r *Root) RecordFirstContact(ctx context.Context, args struct {
	Key     graphql.ID
	Attempt graphql.ID
	Seen    int32
	Channel graph.ContactChannel
	At      *graphql.Time
},
) (*outcome, error) {
	order := given{args.Key, args.Attempt, args.Seen}.order(graph.FirstContact{Channel: args.Channel})
	order.At = orEmpty(args.At).UTC()
	return r.apply(ctx, order)
}

// CompleteReferral resolves Mutation.completeReferral.
func (r *Root) CompleteReferral(ctx context.Context, args struct {
	Key     graphql.ID
	Attempt graphql.ID
	Seen    int32
	Outcome graph.Outcome
},
) (*outcome, error) {
	order := given{args.Key, args.Attempt, args.Seen}.order(graph.Complete{Outcome: args.Outcome})
	return r.apply(ctx, order)
}

// UndoDecline resolves Mutation.undoDecline.
func (r *Root) UndoDecline(ctx context.Context, args given) (*outcome, error) {
	return r.apply(ctx, args.order(graph.UndoDecline{}))
}

// SeeResult resolves Mutation.seeResult.
func (r *Root) SeeResult(ctx context.Context, args given) (*outcome, error) {
	return r.apply(ctx, args.order(graph.SeeResult{}))
}

func (r *Root) apply(ctx context.Context, order graph.Order) (*outcome, error) {
	return r.settled(r.store.Apply(ctx, actorFrom(ctx), order))
}

// settled wakes the listeners of this instance, which need not wait for the
// next look then.
func (r *Root) settled(current graph.AttemptDetail, err error) (*outcome, error) {
	if err == nil {
		r.hub.Nudge()
	}
	return settle(current, err)
}
