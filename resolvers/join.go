package resolvers

import (
	"context"

	"github.com/graph-gophers/graphql-go"

	"lavka/graph"
)

type joinRequestView struct {
	ID           graphql.ID
	Organisation organisationRefView
	Phone        *string
	Place        *string
	Joined       bool
	Name         string
	Email        string
	Position     *string
	AskedAt      graphql.Time
}

func joinRequestOf(j graph.JoinRequest) joinRequestView {
	return joinRequestView{
		ID: graphql.ID(j.ID), Organisation: organisationRefOf(j.Organisation), Phone: maybe(j.Phone),
		Place: maybe(j.Place), Joined: j.Joined, Name: j.Name, Email: j.Email, Position: maybe(j.Position),
		AskedAt: moment(j.AskedAt),
	}
}

// JoinRequests resolves Query.joinRequests.
func (r *Root) JoinRequests(ctx context.Context) ([]joinRequestView, error) {
	found, err := r.store.JoinRequests(ctx, actorFrom(ctx))
	return each(found, joinRequestOf), err
}

type firstStepsView struct {
	Organisation   organisationRefView
	Coordinates    bool
	Services       []firstStepsServiceView
	EntryChecked   bool
	TakesReferrals bool
	TestSent       bool
	TestAnswered   bool
	TestAttempt    *graphql.ID
	Colleagues     int32
}

type firstStepsServiceView struct {
	ID             graphql.ID
	Name           string
	TakesReferrals bool
}

// FirstSteps resolves Query.firstSteps.
func (r *Root) FirstSteps(ctx context.Context) (*firstStepsView, error) {
	found, err := r.store.FirstSteps(ctx, actorFrom(ctx))
	if err != nil {
		return nil, err
	}
	return &firstStepsView{
		Organisation: organisationRefOf(found.Organisation), Coordinates: found.Coordinates,
		Services: each(found.Services, func(s graph.FirstStepsService) firstStepsServiceView {
			return firstStepsServiceView{ID: graphql.ID(s.ID), Name: s.Name, TakesReferrals: s.TakesReferrals}
		}),
		EntryChecked: found.EntryChecked, TakesReferrals: found.TakesReferrals, TestSent: found.TestSent,
		TestAnswered: found.TestAnswered, TestAttempt: maybeID(found.TestAttempt), Colleagues: whole(found.Colleagues),
	}, nil
}

// ApproveJoin resolves Mutation.approveJoin.
func (r *Root) ApproveJoin(ctx context.Context, args struct{ Key, Request graphql.ID }) (*commandOutcome, error) {
	token := graph.NewToken()
	id := graph.JoinRequestID(args.Request)
	err := r.store.ApproveJoin(ctx, actorFrom(ctx), string(args.Key), id, graph.HashToken(token))
	return r.linked(r.invited(args.Request, token), err)
}

// DeclineJoin resolves Mutation.declineJoin.
func (r *Root) DeclineJoin(ctx context.Context, args struct{ Key, Request graphql.ID }) (*commandOutcome, error) {
	err := r.store.DeclineJoin(ctx, actorFrom(ctx), string(args.Key), graph.JoinRequestID(args.Request))
	return r.done("", args.Request, err)
}

// SendTestReferral resolves Mutation.sendTestReferral.
func (r *Root) SendTestReferral(ctx context.Context, args struct{ Key, Service graphql.ID }) (*commandOutcome, error) {
	id, err := r.store.SendTestReferral(ctx, actorFrom(ctx), string(args.Key), graph.ServiceID(args.Service))
	return r.done("", graphql.ID(id), err)
}

// DiscardTestReferral resolves Mutation.discardTestReferral.
func (r *Root) DiscardTestReferral(ctx context.Context, args struct{ Key, Attempt graphql.ID }) (*commandOutcome, error) {
	err := r.store.DiscardTestReferral(ctx, actorFrom(ctx), graph.AttemptID(args.Attempt))
	return r.done("", args.Attempt, err)
}
