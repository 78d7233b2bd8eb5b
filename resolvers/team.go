package resolvers

import (
	"context"
	"time"

	"github.com/graph-gophers/graphql-go"

	"lavka/graph"
)

// commandOutcome is what a command about people came to: exactly one of its parts
// is set. It serves CommandResult and LinkResult.
type commandOutcome struct {
	done       *doneView
	link       *linkView
	invalid    *invalidInputView
	notAllowed *notAllowedView
	refused    *refusedView
}

type doneView struct{ ID graphql.ID }

type linkView struct {
	ID        graphql.ID
	Path      string
	ExpiresAt graphql.Time
}

// ToDone answers the fragment on Done.
func (o *commandOutcome) ToDone() (*doneView, bool) { return o.done, o.done != nil }

// ToLink answers the fragment on Link.
func (o *commandOutcome) ToLink() (*linkView, bool) { return o.link, o.link != nil }

// ToInvalidInput answers the fragment on InvalidInput.
func (o *commandOutcome) ToInvalidInput() (*invalidInputView, bool) {
	return o.invalid, o.invalid != nil
}

// ToNotAllowed answers the fragment on NotAllowed.
func (o *commandOutcome) ToNotAllowed() (*notAllowedView, bool) {
	return o.notAllowed, o.notAllowed != nil
}

// ToRefused answers the fragment on Refused.
func (o *commandOutcome) ToRefused() (*refusedView, bool) { return o.refused, o.refused != nil }

// said turns a refusal that the caller can read into the union's member; what they
// can not mend stays an error.
func said(err error) (*commandOutcome, error) {
	refusal, ok := graph.AsError(err)
	if !ok {
		return nil, err
	}
	switch refusal.Code {
	case graph.Invalid:
		return &commandOutcome{invalid: &invalidInputView{Fields: each(refusal.Fields, invalidFieldOf)}}, nil
	case graph.Forbidden:
		return &commandOutcome{notAllowed: &notAllowedView{Code: reasonOr(refusal, "forbidden")}}, nil
	case graph.Conflict:
		return &commandOutcome{refused: &refusedView{Code: reasonOr(refusal, graph.RefuseStale)}}, nil
	default:
		return nil, err
	}
}

// done answers a command after which the worker's streams have to come in anew:
// their session, roles or organisation may be others now.
func (r *Root) done(worker graph.WorkerID, about graphql.ID, err error) (*commandOutcome, error) {
	if err != nil {
		return said(err)
	}
	r.hub.Release(worker)
	r.hub.Nudge()
	return &commandOutcome{done: &doneView{ID: about}}, nil
}

// linked answers with a link; its token is in the answer and nowhere else.
func (r *Root) linked(link linkView, err error) (*commandOutcome, error) {
	if err != nil {
		return said(err)
	}
	r.hub.Nudge()
	return &commandOutcome{link: &link}, nil
}

// invited is the link of an invitation that was just made or renewed.
func (r *Root) invited(id graphql.ID, token string) linkView {
	return linkView{ID: id, Path: "/pozvanka/" + token, ExpiresAt: moment(r.hub.clock().Add(graph.InvitationLife))}
}

type teamView struct {
	Organisation organisationRefView
	Coordinates  bool
	Colleagues   []colleagueView
	Invitations  []invitedView
}

type colleagueView struct {
	Worker  graphql.ID
	Name    string
	Email   string
	Holding holdingView
	Me      bool
	SignsIn bool
}

func colleagueOf(c graph.Colleague) colleagueView {
	return colleagueView{
		Worker: graphql.ID(c.Worker), Name: c.Name, Email: c.Email, Holding: holdingOf(c.Holding), Me: c.Me, SignsIn: c.SignsIn,
	}
}

type invitedView struct {
	ID        graphql.ID
	Name      string
	Email     string
	Holding   holdingView
	By        *string
	MadeAt    graphql.Time
	ExpiresAt graphql.Time
	Expired   bool
}

// Team resolves Query.team.
func (r *Root) Team(ctx context.Context) (*teamView, error) {
	found, err := r.store.Team(ctx, actorFrom(ctx))
	if err != nil {
		return nil, err
	}
	now := r.hub.clock()
	return &teamView{
		Organisation: organisationRefOf(found.Organisation), Coordinates: found.Coordinates,
		Colleagues: each(found.Colleagues, colleagueOf),
		Invitations: each(found.Invitations, func(i graph.Invited) invitedView {
			return invitedView{
				ID: graphql.ID(i.ID), Name: i.Name, Email: i.Email, Holding: holdingOf(i.Holding), By: maybe(i.By),
				MadeAt: moment(i.MadeAt), ExpiresAt: moment(i.ExpiresAt), Expired: !now.Before(i.ExpiresAt),
			}
		}),
	}, nil
}

type inviteInput struct {
	Name  string
	Email string
	Role  graph.Role
	From  *string
	Until *string
}

// InviteColleague resolves Mutation.inviteColleague.
func (r *Root) InviteColleague(ctx context.Context, args struct {
	Key   graphql.ID
	Input inviteInput
},
) (*commandOutcome, error) {
	actor := actorFrom(ctx)
	from, err := dayOf("input.from", args.Input.From)
	if err != nil {
		return said(err)
	}
	until, err := dayOf("input.until", args.Input.Until)
	if err != nil {
		return said(err)
	}
	token := graph.NewToken()
	id, err := r.store.Invite(ctx, actor, string(args.Key), graph.Invitation{
		Name: args.Input.Name, Email: args.Input.Email, Purpose: graph.ToJoin,
		Holding: graph.Holding{Role: args.Input.Role, Toward: string(actor.ActingFor), From: from, Until: until},
	}, graph.HashToken(token))
	return r.linked(r.invited(graphql.ID(id), token), inInput(err))
}

// dayOf reads a day of the input; the zero day where there is none.
func dayOf(path string, text *string) (time.Time, error) {
	if orEmpty(text) == "" {
		return time.Time{}, nil
	}
	day, err := time.Parse(time.DateOnly, *text)
	if err != nil {
		return time.Time{}, graph.InvalidFields("read a day", graph.Field{Path: path, Code: graph.FieldFormat})
	}
	return day, nil
}

// RenewInvitation resolves Mutation.renewInvitation.
func (r *Root) RenewInvitation(ctx context.Context, args struct{ Key, Invitation graphql.ID }) (*commandOutcome, error) {
	token := graph.NewToken()
	id := graph.InvitationID(args.Invitation)
	err := r.store.RenewInvitation(ctx, actorFrom(ctx), string(args.Key), id, graph.HashToken(token))
	return r.linked(r.invited(args.Invitation, token), err)
}

// WithdrawInvitation resolves Mutation.withdrawInvitation.
func (r *Root) WithdrawInvitation(ctx context.Context, args struct{ Key, Invitation graphql.ID }) (*commandOutcome, error) {
	err := r.store.WithdrawInvitation(ctx, actorFrom(ctx), string(args.Key), graph.InvitationID(args.Invitation))
	return r.done("", args.Invitation, err)
}

// SetHolding resolves Mutation.setHolding.
func (r *Root) SetHolding(ctx context.Context, args struct {
	Key, Worker graphql.ID
	Role        graph.Role
	Until       *string
},
) (*commandOutcome, error) {
	until, err := dayOf("until", args.Until)
	if err != nil {
		return said(err)
	}
	worker := graph.WorkerID(args.Worker)
	err = r.store.SetHolding(ctx, actorFrom(ctx), string(args.Key), graph.NewHolding{
		Worker: worker, Role: args.Role, Until: until,
	})
	return r.done(worker, args.Worker, err)
}

// EndHoldings resolves Mutation.endHoldings.
func (r *Root) EndHoldings(ctx context.Context, args struct{ Key, Worker, Organisation graphql.ID }) (*commandOutcome, error) {
	worker := graph.WorkerID(args.Worker)
	err := r.store.EndHoldings(ctx, actorFrom(ctx), string(args.Key), worker, graph.OrganisationID(args.Organisation))
	return r.done(worker, args.Worker, err)
}
