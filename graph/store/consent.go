package store

import (
	"time"

	"lavka/graph"
)

// keepConsent hangs the ground of a written referral on the attempt.
func (t transaction) keepConsent(in intent, attempt graph.AttemptID, c *graph.Consent) error {
	if c == nil {
		return nil
	}
	_, err := t.one("consent/keep", params{"attempt": string(attempt), "values": params{
		"id": in.consent, "legalBasis": textOrNull(c.LegalBasis), "scope": texts(c.Scope), "purpose": textOrNull(c.Purpose),
		"form": textOrNull(c.Form), "textVersion": textOrNull(c.TextVersion), "givenOn": textOrNull(c.GivenOn),
		"expiresOn": textOrNull(c.ExpiresOn), "at": in.now, "by": string(in.actor.Account),
	}})
	return err
}

func consentOf(r row) *graph.Consent {
	if r == nil {
		return nil
	}
	return &graph.Consent{
		LegalBasis: graph.LegalBasis(r.text("legalBasis")), Scope: names[graph.ConsentScope](r, "scope"),
		Purpose: graph.ConsentPurpose(r.text("purpose")), Form: graph.ConsentForm(r.text("form")),
		TextVersion: r.text("textVersion"), GivenOn: r.text("givenOn"), ExpiresOn: r.text("expiresOn"),
	}
}

// consentLive tells whether a ground covers the recipient on the day.
func consentLive(r row, recipient graph.OrganisationID, today string) bool {
	c := consentOf(r)
	return c != nil && r.moment("withdrawnAt").IsZero() && graph.OrganisationID(r.text("recipient")) == recipient &&
		c.Live(today)
}

// follow does what events mean besides the history: a revocation ends the
// consent, an erasure deletes the data key with all that it opened.
func (t transaction) follow(a *loaded, events []graph.Event) error {
	if a.Mode == graph.OpenOffer {
		if err := t.stand(a, events); err != nil {
			return err
		}
	}
	for _, e := range events {
		if err := t.followOne(a.ID, e.Kind, e.RecordedAt); err != nil {
			return err
		}
	}
	return nil
}

func (t transaction) followOne(id graph.AttemptID, kind graph.EventKind, at time.Time) error {
	switch kind {
	case graph.EventConsentRevoked:
		_, err := t.one("consent/withdraw", params{"attempt": string(id), "now": at.UTC()})
		return err
	case graph.EventErased:
		_, err := t.one("key/erase", params{"attempt": string(id)})
		return err
	default:
		return nil
	}
}
