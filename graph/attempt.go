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
	// Unclaimed: an open offer that nobody has claimed. To is one of those to whom it
	// was offered then: the viewer's own service, the sender's first.
	Unclaimed bool
	Reason    Reason
	Outcome   Outcome
}

// AttemptDetail is one attempt as one of its two sides sees it. Allowances say
// what the viewer may do now. Supersedes and SupersededBy are empty for the
// recipient.
type AttemptDetail struct {
	AttemptRow
	Reach    Reach
	Language string
	// Interpreter tells whether somebody has to interpret.
	Interpreter bool
	Told        Told
	// Saves counts how often the draft was saved.
	Saves int
	// OfferedTo are the services of an open offer, for its sender alone.
	OfferedTo []ServiceRef
	// Considering counts those of them that neither passed nor lost it.
	Considering int
	// Consent is the ground of a written referral.
	Consent *Consent
	// HasIdentity: somebody may read who the person is through the one door.
	HasIdentity           bool
	FromWorker, FromPhone string
	ToPhone               string
	Responsible           string
	// Keeper is who took it on, Responsible by name; nil while nobody has.
	Keeper                   *WorkerRef
	DeclinedBy               DeclinedBy
	Supersedes, SupersededBy AttemptID
	Standing                 Standing
	WaitsFor                 Party
	// UndoSend is how long the send may still be taken back.
	UndoSend time.Duration
	// Appointment is the moment of the appointment that is scheduled now.
	Appointment time.Time
	Allowances  []Allowance
	Events      []EventLine
}

// Outline is what who oversees sees of an attempt: the organisations, states and
// times, and what they may do. Nothing of the person, no reason, no name and no word.
func (d AttemptDetail) Outline() AttemptDetail {
	events := make([]EventLine, len(d.Events))
	for i, e := range d.Events {
		events[i] = EventLine{Side: e.Side, From: e.From, Event: Event{
			Kind: e.Kind, State: e.State, Version: e.Version, EffectiveAt: e.EffectiveAt, RecordedAt: e.RecordedAt,
		}}
	}
	return AttemptDetail{
		AttemptRow: AttemptRow{
			ID: d.ID, Code: d.Code, State: d.State, Version: d.Version, Side: d.Side, Owes: d.Owes,
			Mode: d.Mode, Urgency: d.Urgency, From: d.From, To: d.To, ToOrganisation: d.ToOrganisation,
			SentAt: d.SentAt, ChangedAt: d.ChangedAt, Unclaimed: d.Unclaimed,
		},
		Standing: d.Standing, WaitsFor: d.WaitsFor, Allowances: d.Allowances, Events: events,
	}
}

// Standing is how an attempt stands by the clock. DueAt is zero where nothing
// limits the next step, NextDuty where the system will do nothing by itself.
// Workday is the working day of whoever owes the step.
type Standing struct {
	DueAt    time.Time
	Debts    Debts
	Workday  time.Duration
	Stale    bool
	NextDuty Duty
}

// StandingAt is how the attempt stands at a moment.
func (a Attempt) StandingAt(now time.Time) Standing {
	return Standing{
		DueAt: a.DueAt(), Debts: a.Debts(now), Workday: a.CountsBy().Day(), Stale: a.Stale(), NextDuty: a.NextDuty(),
	}
}

// EventLine is one line of the history as it is shown. Words are what was
// written with it, in the clear.
type EventLine struct {
	Event
	Words      string
	Side       Party
	WorkerName string
	// ResponsibleName is whom the event made responsible.
	ResponsibleName string
	// From is the organisation on whose side it happened, nil for the system.
	From *OrganisationRef
}

// Change says that something changed, never what.
type Change struct {
	Noun string
	ID   string
	At   time.Time
}
