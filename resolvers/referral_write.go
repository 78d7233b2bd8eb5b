package resolvers

import (
	"context"

	"github.com/graph-gophers/graphql-go"

	"lavka/graph"
)

type sendReferralInput struct {
	Service       graphql.ID
	AlsoTo        *[]graphql.ID
	Mode          graph.Mode
	Needs         []graphql.ID
	AgeBand       *graphql.ID
	StaysIn       *graphql.ID
	Urgency       graph.Urgency
	Reach         graph.Reach
	Language      string
	Interpreter   bool
	Note          *string
	SafeHours     *string
	MeetAt        *graphql.Time
	ReportedApart bool
	Consent       *consentInput
	Identity      *identityInput
	ByLink        bool
}

func (in sendReferralInput) referral() graph.NewReferral {
	return graph.NewReferral{
		Service: graph.ServiceID(in.Service), Mode: in.Mode,
		AlsoTo:  texts[graphql.ID, graph.ServiceID](orEmpty(in.AlsoTo)),
		Needs:   texts[graphql.ID, graph.NeedCode](in.Needs),
		AgeBand: string(orEmpty(in.AgeBand)), StaysIn: graph.PlaceRef(orEmpty(in.StaysIn)),
		Urgency: in.Urgency, Reach: in.Reach, Language: in.Language, Interpreter: in.Interpreter,
		Told:   graph.Told{Note: orEmpty(in.Note), SafeHours: orEmpty(in.SafeHours)},
		MeetAt: orMoment(in.MeetAt), ReportedApart: in.ReportedApart,
		Consent: in.Consent.consent(), Identity: in.Identity.identity(), ByLink: in.ByLink,
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
	Consent *consentInput
},
) (*outcome, error) {
	reroute := graph.Reroute{Service: graph.ServiceID(args.Service), Consent: args.Consent.consent()}
	order := given{args.Key, args.Attempt, args.Seen}.order(reroute)
	return r.settled(r.store.Reroute(ctx, actorFrom(ctx), order))
}

// AcknowledgeReferral resolves Mutation.acknowledgeReferral.
func (r *Root) AcknowledgeReferral(ctx context.Context, args given) (*outcome, error) {
	return r.apply(ctx, args.order(graph.Acknowledge{}))
}

// AcceptReferral resolves Mutation.acceptReferral: whoever accepts is
// responsible.
func (r *Root) AcceptReferral(ctx context.Context, args struct {
	Key            graphql.ID
	Attempt        graphql.ID
	Seen           int32
	FirstContactBy *string
},
) (*outcome, error) {
	accept := graph.Accept{Responsible: actorFrom(ctx).Worker}
	if args.FirstContactBy != nil {
		by, err := dayAhead("firstContactBy", *args.FirstContactBy)
		if err != nil {
			return settle(graph.AttemptDetail{}, err)
		}
		accept.FirstContactBy = by
	}
	return r.apply(ctx, given{args.Key, args.Attempt, args.Seen}.order(accept))
}

// DeclineReferral resolves Mutation.declineReferral.
func (r *Root) DeclineReferral(ctx context.Context, args struct {
	Key     graphql.ID
	Attempt graphql.ID
	Seen    int32
	Reason  graph.Reason
	By      graph.DeclinedBy
	Text    *string

	Alternatives *[]graphql.ID
},
) (*outcome, error) {
	decline := graph.Decline{
		Reason: args.Reason, By: args.By, Text: orEmpty(args.Text),
		Alternatives: texts[graphql.ID, graph.ServiceID](orEmpty(args.Alternatives)),
	}
	return r.apply(ctx, given{args.Key, args.Attempt, args.Seen}.order(decline))
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

// UndoSend resolves Mutation.undoSend.
func (r *Root) UndoSend(ctx context.Context, args given) (*outcome, error) {
	return r.apply(ctx, args.order(graph.UndoSend{}))
}

// OpenReferral resolves Mutation.openReferral.
func (r *Root) OpenReferral(ctx context.Context, args given) (*outcome, error) {
	return r.apply(ctx, args.order(graph.Open{}))
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
