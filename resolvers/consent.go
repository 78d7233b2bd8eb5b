package resolvers

import (
	"context"

	"github.com/graph-gophers/graphql-go"

	"lavka/graph"
)

type consentView struct {
	LegalBasis  *string
	Scope       []string
	Purpose     *string
	Form        *string
	TextVersion *string
	GivenOn     *string
	ExpiresOn   *string
}

func consentOf(c graph.Consent) consentView {
	return consentView{
		LegalBasis: maybe(c.LegalBasis), Scope: texts[graph.ConsentScope, string](c.Scope), Purpose: maybe(c.Purpose),
		Form: maybe(c.Form), TextVersion: maybe(c.TextVersion), GivenOn: maybe(c.GivenOn), ExpiresOn: maybe(c.ExpiresOn),
	}
}

type consentInput struct {
	LegalBasis  *graph.LegalBasis
	Scope       *[]graph.ConsentScope
	Purpose     *graph.ConsentPurpose
	Form        *graph.ConsentForm
	TextVersion *string
	GivenOn     *string
	ExpiresOn   *string
}

func (in *consentInput) consent() *graph.Consent {
	if in == nil {
		return nil
	}
	return &graph.Consent{
		LegalBasis: orEmpty(in.LegalBasis), Scope: orEmpty(in.Scope), Purpose: orEmpty(in.Purpose), Form: orEmpty(in.Form),
		TextVersion: orEmpty(in.TextVersion), GivenOn: orEmpty(in.GivenOn), ExpiresOn: orEmpty(in.ExpiresOn),
	}
}

type identityInput struct {
	Name    string
	Contact *string
}

func (in *identityInput) identity() *graph.Identity {
	if in == nil {
		return nil
	}
	return &graph.Identity{Name: in.Name, Contact: orEmpty(in.Contact)}
}

type identityView struct {
	Name    string
	Contact *string
}

// identityOutcome is what the one door came to. SECURITY: the only view with a
// name in it.
type identityOutcome struct {
	*outcome

	identity *identityView
}

// ToIdentity answers the fragment on Identity.
func (o *identityOutcome) ToIdentity() (*identityView, bool) { return o.identity, o.identity != nil }

// ReadIdentity resolves Mutation.readIdentity.
func (r *Root) ReadIdentity(ctx context.Context, args struct {
	Key     graphql.ID
	Attempt graphql.ID
},
) (*identityOutcome, error) {
	who, err := r.store.ReadIdentity(ctx, actorFrom(ctx), string(args.Key), graph.AttemptID(args.Attempt))
	if err == nil {
		return &identityOutcome{&outcome{}, &identityView{who.Name, maybe(who.Contact)}}, nil
	}
	refused, err := settle(graph.AttemptDetail{}, err)
	if err != nil {
		return nil, err
	}
	return &identityOutcome{refused, nil}, nil
}
