package graph

import "slices"

// Position is what an actor is to an attempt.
type Position string

// The positions. Every worker of the recipient is RECIPIENT_WORKER, and may be
// responsible or coordinator besides.
const (
	PositionSender       Position = "SENDER"
	RecipientWorker      Position = "RECIPIENT_WORKER"
	RecipientResponsible Position = "RECIPIENT_RESPONSIBLE"
	RecipientCoordinator Position = "RECIPIENT_COORDINATOR"
	PositionCandidate    Position = "CANDIDATE"
	PositionClient       Position = "CLIENT"
	PositionPartner      Position = "PARTNER"
	PositionSystem       Position = "SYSTEM"
	PositionAdmin        Position = "ADMIN"
	PositionStranger     Position = "STRANGER"
)

// Positions is the set of what an actor is to an attempt; never empty.
type Positions []Position

// Any tells whether the set holds one of these.
func (p Positions) Any(of ...Position) bool {
	return slices.ContainsFunc(p, func(x Position) bool { return slices.Contains(of, x) })
}

// Stranger tells whether the actor may not even know that the attempt exists.
func (p Positions) Stranger() bool { return p.Any(PositionStranger) }

// Oversees tells whether the actor is an administrator on neither side: what they
// see of an attempt is its outline.
func (p Positions) Oversees() bool {
	return p.Any(PositionAdmin) && !p.Any(PositionSender, RecipientWorker, PositionCandidate)
}

// PositionOf says what the actor is to the attempt. A worker whose organisation
// hands over to itself holds both sides. The recipient and the candidates of an
// attempt that has not left its sender are strangers, and so are candidates who
// passed or did not get the offer. The link of a client's page has one holding
// without a role, towards its referral; that of a partner's page one towards its
// attempt, of which it is the recipient and may only answer.
func PositionOf(a Attempt, actor Actor) Positions {
	var p Positions
	switch actor.Kind {
	case ActorSystem:
		p = Positions{PositionSystem}
	case ActorClientLink:
		if a.Referral != "" && slices.Contains(actor.Holdings, Holding{Toward: string(a.Referral)}) {
			p = Positions{PositionClient}
		}
	case ActorWorker:
		p = a.workerPositions(actor)
	case ActorPartnerLink:
		if a.Handed() && slices.Contains(LinkModes(), a.Mode) && slices.Contains(actor.Holdings, Holding{Toward: string(a.ID)}) {
			p = Positions{PositionPartner}
		}
	case ActorNobody, ActorMachine:
	}
	if len(p) == 0 {
		return Positions{PositionStranger}
	}
	return p
}

func (a Attempt) workerPositions(actor Actor) Positions {
	var p Positions
	if actor.WorksFor(a.Sender) {
		p = append(p, PositionSender)
	}
	if a.Handed() {
		p = append(p, a.recipientPositions(actor)...)
	}
	if actor.Has(RoleAdmin) {
		p = append(p, PositionAdmin)
	}
	return p
}

func (a Attempt) recipientPositions(actor Actor) Positions {
	if a.Unclaimed() {
		if a.offeredTo(actor) && !a.passedBy(actor.ActingFor) {
			return Positions{PositionCandidate}
		}
		return nil
	}
	if !actor.WorksFor(a.Recipient) {
		return nil
	}
	p := Positions{RecipientWorker}
	if a.heldBy(actor.Worker) {
		p = append(p, RecipientResponsible)
	}
	if actor.Coordinates(a.Recipient) {
		p = append(p, RecipientCoordinator)
	}
	return p
}

// heldBy tells whether the worker is responsible or stands in for who is.
func (a Attempt) heldBy(worker WorkerID) bool {
	responsible := a.Responsible()
	if worker == "" || responsible == "" {
		return false
	}
	return worker == responsible || worker == a.Facts.StandIn || a.Facts.Unattended
}

func (a Attempt) offeredTo(actor Actor) bool {
	return slices.ContainsFunc(a.Candidates, actor.WorksFor)
}
