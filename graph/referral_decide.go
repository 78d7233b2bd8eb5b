package graph

import (
	"errors"
	"slices"
	"time"
)

const opDecide = "graph.Decide"

// decision is one order on its way through the rules.
type decision struct {
	table     []Transition
	attempt   Attempt
	order     Order
	actor     Actor
	positions Positions
	now       time.Time
}

// Decide answers an order with the events that it makes of the attempt, and
// changes nothing itself. It is the only place that knows who may do what, when.
// For a DraftReferral, a is the attempt as it would begin; for a Reroute the one
// event returned belongs to the new attempt; the last Pass of an open offer
// returns two.
//
// A refusal is an *Error: NOT_FOUND for whoever has no part in the attempt (the
// answer of a missing id), FORBIDDEN for another's command, CONFLICT where the
// version, the state or a guard is against it, INVALID with fields.
func Decide(a Attempt, order Order, actor Actor, now time.Time) ([]Event, error) {
	if order.Command == nil {
		return nil, InvalidFields(opDecide, Field{"command", FieldRequired})
	}
	d := decision{bothTables(), a, order, actor, PositionOf(a, actor), now.UTC()}
	if err := d.refuseStranger(); err != nil {
		return nil, err
	}
	if !d.positions.Any(PositionSystem) && a.staleSince(order.Seen) {
		return nil, Refuse(Conflict, opDecide, RefuseStale)
	}
	row, err := d.row()
	if err != nil {
		return nil, err
	}
	if fields := d.invalid(); len(fields) > 0 {
		return nil, InvalidFields(opDecide, fields...)
	}
	if err := d.refuseByGuard(row); err != nil {
		return nil, err
	}
	return d.events(row)
}

// refuseStranger keeps strangers in the dark. Those to whom an offer was made
// learn that it is gone, once they try to take it, and nothing else. Who drafts
// has no part yet, and row decides about them.
func (d decision) refuseStranger() error {
	verb := d.order.Command.Verb()
	if d.attempt.State() == NoState && verb == VerbDraft {
		return nil
	}
	if d.attempt.State() != NoState && !d.positions.Stranger() {
		return nil
	}
	late := d.attempt.Handed() && d.attempt.offeredTo(d.actor)
	if late && (verb == VerbClaim || verb == VerbPass) {
		return Refuse(Conflict, opDecide, RefuseOfferGone)
	}
	return Refuse(NotFound, opDecide, "")
}

func (d decision) refusePart(verb Verb) error {
	ranked := slices.ContainsFunc(d.rowsOf(verb), func(t Transition) bool {
		return slices.Contains(t.By, RecipientCoordinator)
	})
	if ranked && d.positions.Any(RecipientWorker) {
		return Refuse(Forbidden, opDecide, RefuseRank)
	}
	return Refuse(Forbidden, opDecide, RefusePart)
}

// row finds the line of the tables for the verb, the positions and the state.
// Another's command is FORBIDDEN in every state, so that nobody needs to wait
// for a better one.
func (d decision) row() (Transition, error) {
	verb := d.order.Command.Verb()
	mine := slices.DeleteFunc(d.rowsOf(verb), func(t Transition) bool { return !d.positions.Any(t.By...) })
	if len(mine) == 0 {
		return Transition{}, d.refusePart(verb)
	}
	for _, t := range mine {
		if slices.Contains(t.From, d.attempt.State()) {
			return t, nil
		}
	}
	return Transition{}, Refuse(Conflict, opDecide, RefuseState)
}

func (d decision) rowsOf(verb Verb) []Transition {
	var rows []Transition
	for _, t := range d.table {
		if t.Verb == verb {
			rows = append(rows, t)
		}
	}
	return rows
}

func bothTables() []Transition { return append(Transitions(), Records()...) }

func (d decision) refuseByGuard(row Transition) error {
	for _, g := range row.Guards {
		if !d.holds(g) {
			return Refuse(Conflict, opDecide, g.refusal())
		}
	}
	return nil
}

var errNoTextID = errors.New("the command has words, but no id was drawn for them")

// events writes the row down, and only what Replay would accept.
func (d decision) events(row Transition) ([]Event, error) {
	e := d.event(row)
	if Words(d.order.Command) != "" {
		if d.order.TextID == "" {
			return nil, &Error{Code: Internal, Op: opDecide, Err: errNoTextID}
		}
		e.Text = d.order.TextID
	}
	if f, ok := d.order.Command.(filler); ok {
		f.fill(&e)
	}
	d.settle(row, &e)
	was := d.attempt.last()
	if row.Verb == VerbReroute {
		was = Event{}
	}
	if err := follows(d.table, was, e); err != nil {
		return nil, &Error{Code: Internal, Op: opDecide, Err: err}
	}
	if row.Verb == VerbPass && d.lastPass() {
		return []Event{e, d.expiryOfOffer(e)}, nil
	}
	return []Event{e}, nil
}

// event is the bare event of the row: state, version, times and actor. Clocks of
// two instances may differ a little: recordedAt never goes back.
func (d decision) event(row Transition) Event {
	last := d.attempt.last()
	recorded := d.now
	if recorded.Before(last.RecordedAt) {
		recorded = last.RecordedAt
	}
	e := Event{
		Kind:         row.Event,
		State:        row.To,
		Version:      last.Version + 1,
		EffectiveAt:  d.at(),
		RecordedAt:   recorded,
		ActorKind:    d.actor.Kind,
		Worker:       d.actor.Worker,
		Organisation: d.actor.ActingFor,
	}
	if row.To == NoState {
		e.State = last.State
	}
	if row.Verb == VerbReroute {
		e.Version = 1
	}
	return e
}

// settle fills what follows from the row and the history, not from the command.
func (d decision) settle(row Transition, e *Event) {
	switch {
	case row.Verb == VerbExpire:
		e.Reason = expiryReason(d.attempt.State())
	case row.Verb == VerbWaitlist:
		e.Reason = ReasonCapacityFull
	case row.Verb == VerbRevokeConsent && row.To == Withdrawn:
		e.Reason = ReasonConsentRevoked
	case row.Verb == VerbErase && row.To == Withdrawn:
		e.Reason = ReasonClientRequest
	case row.Verb == VerbPromote && d.attempt.Responsible() == "":
		e.Responsible = d.actor.Worker
	}
}

func (d decision) at() time.Time {
	if d.order.At.IsZero() {
		return d.now
	}
	return d.order.At.UTC()
}

func expiryReason(s State) Reason {
	switch s {
	case Received:
		return ReasonNoDecision
	case InfoNeeded:
		return ReasonSenderSilent
	default:
		return ReasonNoAck
	}
}

// lastPass tells whether every other candidate has passed already.
func (d decision) lastPass() bool {
	return !slices.ContainsFunc(d.attempt.Candidates, func(id OrganisationID) bool {
		return id != d.actor.ActingFor && !d.attempt.passedBy(id)
	})
}

func (d decision) expiryOfOffer(after Event) Event {
	return Event{
		Kind:        EventExpired,
		State:       Expired,
		Version:     after.Version + 1,
		EffectiveAt: after.RecordedAt,
		RecordedAt:  after.RecordedAt,
		ActorKind:   ActorSystem,
		Reason:      ReasonNoAck,
	}
}
