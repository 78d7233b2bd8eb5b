package resolvers

import (
	"context"

	"github.com/graph-gophers/graphql-go"

	"lavka/graph"
)

type draftInput struct {
	Service     graphql.ID
	Mode        graph.Mode
	Needs       []graphql.ID
	AgeBand     *graphql.ID
	StaysIn     *graphql.ID
	Urgency     graph.Urgency
	Reach       graph.Reach
	Language    string
	Interpreter bool
	Note        *string
	SafeHours   *string
	AlsoTo      *[]graphql.ID
	MeetAt      *graphql.Time
	Consent     *consentInput
}

func (in draftInput) referral() graph.Unfinished {
	return graph.Unfinished(sendReferralInput{
		Service: in.Service, Mode: in.Mode, Needs: in.Needs, AgeBand: in.AgeBand, StaysIn: in.StaysIn,
		Urgency: in.Urgency, Reach: in.Reach, Language: in.Language, Interpreter: in.Interpreter,
		Note: in.Note, SafeHours: in.SafeHours, AlsoTo: in.AlsoTo, MeetAt: in.MeetAt, Consent: in.Consent,
	}.referral())
}

type draftRowView struct {
	ID             graphql.ID
	Needs          []needView
	AgeBand        *ageBandView
	To             serviceRefView
	ToOrganisation organisationRefView
	SavedAt        graphql.Time
}

func draftRowOf(d graph.DraftRow) draftRowView {
	return draftRowView{
		ID: graphql.ID(d.ID), Needs: each(d.Needs, needOf), AgeBand: maybeView(d.AgeBand, ageBandOf),
		To: serviceRefOf(d.To), ToOrganisation: organisationRefOf(d.ToOrganisation), SavedAt: moment(d.SavedAt),
	}
}

type draftConnectionView struct {
	Nodes    []draftRowView
	PageInfo pageInfoView
	Total    int32
}

// Drafts resolves Query.drafts.
func (r *Root) Drafts(ctx context.Context, args struct {
	First int32
	After *string
},
) (*draftConnectionView, error) {
	found, err := r.store.Drafts(ctx, actorFrom(ctx), pageArgs{args.First, args.After}.page())
	if err != nil {
		return nil, err
	}
	return &draftConnectionView{
		Nodes: each(found.Rows, draftRowOf), PageInfo: pageInfoOf(found.Info), Total: whole(found.Total),
	}, nil
}

// SaveDraft resolves Mutation.saveDraft.
func (r *Root) SaveDraft(ctx context.Context, args struct {
	Key   graphql.ID
	Draft *graphql.ID
	Seen  int32
	Input draftInput
},
) (*outcome, error) {
	saved, err := r.store.SaveDraft(ctx, actorFrom(ctx), string(args.Key), graph.SavedDraft{
		Draft: graph.AttemptID(orEmpty(args.Draft)), Seen: int(args.Seen), Referral: args.Input.referral(),
	})
	return settle(saved, inInput(err))
}

// DiscardDraft resolves Mutation.discardDraft.
func (r *Root) DiscardDraft(ctx context.Context, args struct {
	Key   graphql.ID
	Draft graphql.ID
},
) (*outcome, error) {
	return r.settled(r.store.DiscardDraft(ctx, actorFrom(ctx), string(args.Key), graph.AttemptID(args.Draft)))
}
