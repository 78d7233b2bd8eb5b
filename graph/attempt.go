package graph

import "time"

// Box is one side of an organisation's attempts.
type Box string

// The boxes.
const (
	BoxReceived Box = "RECEIVED"
	BoxSent     Box = "SENT"
)

// AttemptFilter narrows a box.
type AttemptFilter string

// The filters: WAITING is what the box's side owes, or a result that the sender
// has not seen.
const (
	AttemptsAll     AttemptFilter = "ALL"
	AttemptsWaiting AttemptFilter = "WAITING"
	AttemptsOpen    AttemptFilter = "OPEN"
	AttemptsClosed  AttemptFilter = "CLOSED"
)

// NewReferral is what a sender says of a person, and where the person is sent.
type NewReferral struct {
	Service  ServiceID  `validate:"required"`
	Mode     Mode       `validate:"required"`
	Needs    []NeedCode `validate:"required,min=1,max=10,dive,required"`
	AgeBand  string     `validate:"required"`
	StaysIn  PlaceRef   `validate:"required"`
	Urgency  Urgency    `validate:"required"`
	Reach    Reach      `validate:"required"`
	Language string     `validate:"required,min=2,max=3"`
}

// AttemptRow is what a list shows of an attempt. Side is that of the viewer.
type AttemptRow struct {
	ID             AttemptID
	Code           string
	State          State
	Version        int
	Side           Party
	Owes           Party
	Mode           Mode
	Urgency        Urgency
	Needs          []Need
	AgeBand        *AgeBand
	StaysIn        *Place
	From           OrganisationRef
	To             ServiceRef
	ToOrganisation OrganisationRef
	SentAt         time.Time
	ChangedAt      time.Time
	ResultUnseen   bool
	Reason         Reason
	Outcome        Outcome
}

// AttemptDetail is one attempt as one of its two sides sees it. Allowances say
// what the viewer may do now. Supersedes and SupersededBy are empty for the
// recipient.
type AttemptDetail struct {
	AttemptRow
	Reach                    Reach
	Language                 string
	FromWorker, FromPhone    string
	ToPhone                  string
	Responsible              string
	DeclinedBy               DeclinedBy
	Supersedes, SupersededBy AttemptID
	Allowances               []Allowance
	Events                   []EventLine
}

// EventLine is one line of the history as it is shown.
type EventLine struct {
	Event
	Side       Party
	WorkerName string
	// From is the organisation on whose side it happened, nil for the system.
	From *OrganisationRef
}

// Change says that something changed, never what.
type Change struct {
	Noun string
	ID   string
	At   time.Time
}
