package graph

import (
	"slices"
	"time"
)

// PartnerLinkID names a link by which an organisation outside the network answers
// one attempt.
type PartnerLinkID string

// PartnerLinkLife is how long a link may be used. Assumed; see docs/assumptions.md.
const PartnerLinkLife = 14 * 24 * time.Hour

// LinkModes are the modes in which an organisation outside the network may
// answer: those that say nothing of who the person is.
func LinkModes() []Mode { return []Mode{Anonymous, Self, Warm} }

// ByLink tells whether the recipient, which has no coordinator in the network, is
// to answer by a link, as the sender chose.
func (a Attempt) ByLink() bool {
	f := a.Facts
	return !f.CoordinatorActive && f.AnswersByLink && f.LinkChosen && slices.Contains(LinkModes(), a.Mode)
}

// PartnerActor is who acts by a link: for the organisation, on the one attempt
// and nothing else.
func PartnerActor(link PartnerLinkID, organisation OrganisationID, attempt AttemptID) Actor {
	return Actor{
		Kind: ActorPartnerLink, Account: AccountID("partner " + string(link)), ActingFor: organisation,
		Holdings: []Holding{{Toward: string(attempt)}},
	}
}

// PartnerAccess is a link that lives: who acts by it, on what, until when.
type PartnerAccess struct {
	Link      PartnerLinkID
	Actor     Actor
	Attempt   AttemptID
	ExpiresAt time.Time
}

// PartnerLink is a link as the sender sees it. The link itself is in the mail and
// nowhere else.
type PartnerLink struct {
	// To is the address that the mail goes to.
	To        string
	MadeAt    time.Time
	ExpiresAt time.Time
	// RevokedAt is zero while nobody ended it.
	RevokedAt time.Time
	// SentAt is when the last mail with it went, zero while none did.
	SentAt time.Time
	// Undelivered: the last mail could not be delivered.
	Undelivered bool
	// Renewable: the sender may have a new one sent now.
	Renewable bool
}

// Ended tells whether the link can not be used any more.
func (l PartnerLink) Ended(now time.Time) bool {
	return !l.RevokedAt.IsZero() || !now.Before(l.ExpiresAt)
}
