package graph

import "time"

// Handover is what one organisation handed over to another in a span, counted
// from the events of their attempts: Sent in the span, and of those how many
// were Answered (accepted, declined, asked or wait-listed), Accepted, and
// reached a first contact, whenever that happened.
type Handover struct {
	From, To      OrganisationRef
	Sent          int
	Answered      int
	Accepted      int
	FirstContacts int
	LastSentAt    time.Time
}

// OrganisationRef is an organisation by id and name.
type OrganisationRef struct {
	ID   OrganisationID
	Name string
}

// HandoverSpan bounds a report: one district, days From to Until inclusive in
// Europe/Prague.
type HandoverSpan struct {
	District DistrictCode
	From     time.Time
	Until    time.Time
}

// HandoverReport is the hand-overs of a district; the sums count all pairs,
// also those past the last row.
type HandoverReport struct {
	District                               Place
	Rows                                   []Handover
	Sent, Answered, Accepted, FirstContact int
}
