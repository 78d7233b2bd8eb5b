package resolvers

import (
	"context"
	"time"

	"github.com/graph-gophers/graphql-go"

	"lavka/graph"
)

type limitView struct {
	For     string
	Name    string
	Minutes int32
	Default int32
	Least   int32
	Most    int32
	Until   graphql.Time
}

// limitsOf are the limits of a set, each with when it is over for what is sent at
// the moment.
func limitsOf(s graph.TermSet, at time.Time) []limitView {
	clock := s.Calendar()
	return each(s.All(), func(l graph.Limit) limitView {
		return limitView{
			For: string(l.For), Name: string(l.Name), Minutes: minutesOf(l.Holds), Default: minutesOf(l.Default),
			Least: minutesOf(l.Least), Most: minutesOf(l.Most), Until: moment(clock.Add(at, min(l.Holds, l.Most))),
		}
	})
}

type organisationTermsView struct {
	Version   int32
	Opens     int32
	Closes    int32
	Limits    []limitView
	ChangedAt *graphql.Time
	ChangedBy *string
	MayEdit   bool
}

func (r *Root) organisationTerms(ctx context.Context, t graph.OrganisationTerms) *organisationTermsView {
	clock, actor := t.Calendar(), actorFrom(ctx)
	return &organisationTermsView{
		Version: whole(t.Version), Opens: whole(clock.Opens), Closes: whole(clock.Closes),
		Limits: limitsOf(t.TermSet, r.store.Now()), ChangedAt: maybeAt(t.ChangedAt), ChangedBy: maybe(t.ChangedBy),
		MayEdit: actor.Coordinates(actor.ActingFor),
	}
}

// Terms resolves Query.terms.
func (r *Root) Terms(ctx context.Context) (*organisationTermsView, error) {
	found, err := r.store.Terms(ctx, actorFrom(ctx))
	if err != nil {
		return nil, err
	}
	return r.organisationTerms(ctx, found), nil
}

type termsInput struct {
	Opens  int32
	Closes int32
	Limits []struct {
		For     graph.TermsFor
		Name    graph.LimitName
		Minutes int32
	}
}

func (in termsInput) set() graph.TermSet {
	s := graph.TermSet{Opens: int(in.Opens), Closes: int(in.Closes), Limits: map[graph.LimitKey]time.Duration{}}
	for _, l := range in.Limits {
		s.Limits[graph.LimitKey{For: l.For, Name: l.Name}] = time.Duration(l.Minutes) * time.Minute
	}
	return s
}

type termsPreviewView struct {
	Fields []invalidFieldView
	Limits []limitView
}

// TermsPreview resolves Query.termsPreview.
func (r *Root) TermsPreview(_ context.Context, args struct {
	Input termsInput
	At    *graphql.Time
},
) (*termsPreviewView, error) {
	s, at := args.Input.set(), r.store.Now()
	if args.At != nil {
		at = args.At.UTC()
	}
	view := &termsPreviewView{Fields: []invalidFieldView{}, Limits: limitsOf(s, at)}
	if refusal, ok := graph.AsError(s.Check()); ok {
		view.Fields = each(refusal.Fields, invalidFieldOf)
	}
	return view, nil
}

// termsOutcome is what a change of terms came to.
type termsOutcome struct {
	outcome
	terms *organisationTermsView
}

// ToOrganisationTerms answers the fragment on OrganisationTerms.
func (o *termsOutcome) ToOrganisationTerms() (*organisationTermsView, bool) {
	return o.terms, o.terms != nil
}

// SetTerms resolves Mutation.setTerms.
func (r *Root) SetTerms(ctx context.Context, args struct {
	Key   graphql.ID
	Seen  int32
	Input termsInput
},
) (*termsOutcome, error) {
	wanted := graph.NewTerms{TermSet: args.Input.set(), Seen: int(args.Seen)}
	set, err := r.store.SetTerms(ctx, actorFrom(ctx), string(args.Key), wanted)
	if err == nil {
		r.hub.Nudge()
		return &termsOutcome{terms: r.organisationTerms(ctx, set)}, nil
	}
	refused, err := settle(graph.AttemptDetail{}, inInput(err))
	if err != nil {
		return nil, err
	}
	if refused.conflict != nil {
		refused.refused, refused.conflict = &refusedView{Code: refused.conflict.Code}, nil
	}
	return &termsOutcome{outcome: *refused}, nil
}
