package graph

import "time"

// WaitsFor narrows a box to whom its attempts wait for.
type WaitsFor string

// Whom: ME is what I hold, TEAM all that waits for my side, UNHELD that of it
// which nobody in particular holds, OTHER_SIDE what the other organisation owes.
const (
	WaitsForMe        WaitsFor = "ME"
	WaitsForTeam      WaitsFor = "TEAM"
	WaitsForUnheld    WaitsFor = "UNHELD"
	WaitsForOtherSide WaitsFor = "OTHER_SIDE"
)

// InboxQuery asks for a box of an organisation; empty parts do not narrow.
type InboxQuery struct {
	Box      Box
	Filter   AttemptFilter
	WaitsFor WaitsFor
	States   []State
	Service  ServiceID
	Urgency  Urgency
	// Mine keeps what the actor holds, whoever owes the next step.
	Mine  bool
	Order InboxOrder
}

// InboxOrder is the order of the rows inside a group; what has ended always comes
// newest first.
type InboxOrder string

// The orders: what is due soonest, so that what is most overdue comes first, and
// what was sent last.
const (
	OrderDue    InboxOrder = "DUE"
	OrderNewest InboxOrder = "NEWEST"
)

// Side is the party that the box's organisation is.
func (q InboxQuery) Side() Party {
	if q.Box == BoxSent {
		return PartySender
	}
	return PartyRecipient
}

// InboxGroup is where a row stands in a box; the groups follow one another.
type InboxGroup string

// The groups.
const (
	GroupOurs   InboxGroup = "OURS"
	GroupTheirs InboxGroup = "THEIRS"
	GroupCalm   InboxGroup = "CALM"
	GroupEnded  InboxGroup = "ENDED"
)

// InboxGroups lists the groups in their order.
func InboxGroups() []InboxGroup { return []InboxGroup{GroupOurs, GroupTheirs, GroupCalm, GroupEnded} }

// InboxRow is a row of a box. Keeper is who took it (of a sent one, who sent it),
// nil for nobody; Holder is who holds it today: the keeper or who stands in, nil
// where the whole team does, and Unheld says why. DueIn is working time until
// DueAt, negative once it is over; both are zero where nothing is due. Waited is
// the working time since the attempt came into its state. Workday is the working
// day of whose hours both are counted by.
type InboxRow struct {
	AttemptRow
	Group      InboxGroup
	DueAt      time.Time
	DueIn      time.Duration
	WaitsSince time.Time
	Waited     time.Duration
	Workday    time.Duration
	Keeper     *WorkerRef
	Holder     *WorkerRef
	Unheld     Unheld
	// AwayUntil is the last day of the keeper's absence, empty while present.
	AwayUntil string
	// MayTake tells whether the actor may take the row over, MayAssign whether
	// they may give it to a colleague.
	MayTake, MayAssign bool
}

// Assignable tells whether the actor may change who is responsible for a
// received attempt: its coordinator, who holds it, and anybody of the team once
// the responsible one is away or gone with nobody to stand in. An open offer is
// nobody's to hand on before it is claimed.
func (r InboxRow) Assignable(actor Actor) bool {
	if r.Side != PartyRecipient || r.State.Terminal() || r.Unclaimed {
		return false
	}
	held := r.Holder != nil && r.Holder.ID == actor.Worker || r.Keeper != nil && r.Keeper.ID == actor.Worker
	return held || actor.Coordinates(actor.ActingFor) || r.Unheld == UnheldAway || r.Unheld == UnheldLeft
}

// FacetCount is how many attempts have a value while all other parts of the
// query hold.
type FacetCount struct {
	Value string
	Label string
	Count int
}

// InboxPage is one page of a box. Waiting counts what waits for the box's side,
// whatever the query; the rest follows it.
type InboxPage struct {
	InboxTally
	Rows []InboxRow
	Info PageInfo
}
