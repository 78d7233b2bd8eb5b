package graph

import "time"

// State is where an attempt stands. The fold of its events gives it.
type State string

// The fourteen states; NoState is that of an attempt before its first event.
const (
	NoState    State = ""
	Draft      State = "DRAFT"
	Sent       State = "SENT"
	Received   State = "RECEIVED"
	InfoNeeded State = "INFO_NEEDED"
	Accepted   State = "ACCEPTED"
	Waitlisted State = "WAITLISTED"
	Active     State = "ACTIVE"
	Paused     State = "PAUSED"
	Completed  State = "COMPLETED"
	Failed     State = "FAILED"
	Declined   State = "DECLINED"
	Withdrawn  State = "WITHDRAWN"
	Expired    State = "EXPIRED"
	Erroneous  State = "ERROR"
)

// Mode decides what may be stored of the person.
type Mode string

// The six modes.
const (
	Anonymous Mode = "ANONYMOUS"
	Self      Mode = "SELF"
	Warm      Mode = "WARM"
	Written   Mode = "WRITTEN"
	Crisis    Mode = "CRISIS"
	OpenOffer Mode = "OPEN_OFFER"
)

// Urgency decides the deadlines.
type Urgency string

// The urgencies; UrgencyCrisis exists only with mode Crisis.
const (
	Routine       Urgency = "ROUTINE"
	Urgent        Urgency = "URGENT"
	UrgencyCrisis Urgency = "CRISIS"
)

// Party is one side of an attempt.
type Party string

// The parties. NoParty owes nothing: review dates and terminal states.
const (
	NoParty        Party = "NOBODY"
	PartySender    Party = "SENDER"
	PartyRecipient Party = "RECIPIENT"
)

// DeclinedBy says who did not want the hand-over.
type DeclinedBy string

// Who declined.
const (
	ByProvider DeclinedBy = "PROVIDER"
	ByClient   DeclinedBy = "CLIENT"
)

// Reach says how the person may be reached.
type Reach string

// The ways. An anonymous person is reached through the sender, comes alone, or
// must never be contacted: nothing to call or write to is stored.
const (
	ReachThroughSender Reach = "THROUGH_SENDER"
	ReachComesAlone    Reach = "COMES_ALONE"
	ReachMayCall       Reach = "MAY_CALL"
	ReachMayWrite      Reach = "MAY_WRITE"
	ReachNever         Reach = "NEVER_CONTACT"
)

// ContactChannel is how a first contact happened.
type ContactChannel string

// The channels.
const (
	InPerson ContactChannel = "IN_PERSON"
	ByPhone  ContactChannel = "PHONE"
	Online   ContactChannel = "ONLINE"
	Outreach ContactChannel = "OUTREACH"
)

type (
	// Reason is the code of a decline, failure, withdrawal, expiry or pause.
	Reason string
	// Outcome is the code of a result.
	Outcome string
	// TextID names an encrypted text; an event never holds the text.
	TextID string
)

// Attempt is what the rules look at: one addressed service, or one open offer,
// as it stands now. Events are its whole history in order.
type Attempt struct {
	ID           AttemptID
	Referral     ReferralID
	Mode         Mode
	Urgency      Urgency
	Reach        Reach
	Language     string
	Needs        []NeedCode
	AgeBand      string
	StaysIn      PlaceRef
	Service      ServiceID
	Sender       OrganisationID
	SenderWorker WorkerID
	// Recipient is empty while an open offer is unclaimed.
	Recipient OrganisationID
	// Candidates are the organisations of the services to which an open offer goes.
	Candidates []OrganisationID
	Supersedes AttemptID
	Events     []Event
	Facts      Facts
}

// Facts are what the world says now about an attempt, loaded under the same
// lock as the attempt. At the Send of an open offer they speak of all candidates:
// the service's good sides hold when each has them, OtherOpen when one has it. At
// a Claim they speak of the claimant's service.
type Facts struct {
	// ServiceActive: the service exists today and its switch is on.
	ServiceActive bool
	// ServiceTakes: it takes the attempt's mode.
	ServiceTakes bool
	// CoordinatorActive: its organisation has an active coordinator.
	CoordinatorActive bool
	// AnswersByLink: it has none, but an address to which a link can go.
	AnswersByLink bool
	// LinkChosen: the sender chose that it answers by a link.
	LinkChosen bool
	// OtherOpen: another open attempt of the same referral at the same service.
	OtherOpen bool
	// Rerouted: a newer attempt supersedes this one.
	Rerouted bool
	// ConsentLive: a live consent or legal basis covers this recipient; for a
	// Reroute, the new one.
	ConsentLive bool
	// ResponsibleWorks: the worker whom an Accept or Reassign names works for the
	// recipient. Not asked where workers name themselves.
	ResponsibleWorks bool
	// StandIn is the worker who is there for the responsible one: themselves, or
	// whoever stands in while they are away.
	StandIn WorkerID
	// Unattended: the responsible worker is away or gone and nobody in particular
	// stands in, so the whole team does.
	Unattended bool
	// ServiceResidential: the service has a residential form.
	ServiceResidential bool
	// SenderTerms and RecipientTerms are by what the two organisations count; that
	// of an unclaimed offer's recipient is the default.
	SenderTerms, RecipientTerms TermSet
}

// Event is one line of an attempt's append-only history. Version counts from 1.
// State is the state after it. EffectiveAt is when it happened, RecordedAt when
// it was written; both UTC.
type Event struct {
	Kind         EventKind
	State        State
	Version      int
	EffectiveAt  time.Time
	RecordedAt   time.Time
	ActorKind    ActorKind
	Worker       WorkerID
	Organisation OrganisationID
	Reason       Reason
	DeclinedBy   DeclinedBy
	Outcome      Outcome
	Channel      ContactChannel
	// On is the day or moment promised, reviewed or appointed.
	On           time.Time
	Text         TextID
	Responsible  WorkerID
	Alternatives []ServiceID
	// View is the client's own, of a client_confirmed event only.
	View ClientView
}

// EventKind names what happened.
type EventKind string

// Order is a command as it was given: by an idempotency key, to an attempt, by
// somebody who looked at version Seen, about something that happened At (zero
// means now). TextID names the command's words (see Words), drawn before the
// transaction; it is required where there are any.
type Order struct {
	Key     string
	Attempt AttemptID
	Seen    int
	At      time.Time
	TextID  TextID
	Command Command
}
