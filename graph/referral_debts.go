package graph

import (
	"time"

	"lavka/graph/worktime"
)

// Debts is the working time for which each party has owed the next step, each by
// its own working hours. A question stops the recipient's, a waiting list and a
// pause both. Turn is how long the party that owes now has owed it without a
// break.
type Debts struct {
	Sender, Recipient, Turn time.Duration
}

// Debts counts them up to now.
func (a Attempt) Debts(now time.Time) Debts {
	var debts Debts
	before := NoParty
	for i, e := range a.Events {
		until := now
		if i+1 < len(a.Events) {
			until = a.Events[i+1].RecordedAt
		}
		owes := e.State.Owes()
		span := a.hoursOf(owes).Between(e.RecordedAt, until)
		switch owes {
		case NoParty:
			debts.Turn = 0
		case before:
			debts.Turn += span
		default:
			debts.Turn = span
		}
		debts.add(owes, span)
		before = owes
	}
	return debts
}

func (d *Debts) add(party Party, span time.Duration) {
	switch party {
	case PartySender:
		d.Sender += span
	case PartyRecipient:
		d.Recipient += span
	case NoParty:
	}
}

// hoursOf is the working time of a party.
func (a Attempt) hoursOf(party Party) worktime.Calendar {
	if party == PartySender {
		return a.Facts.SenderTerms.Calendar()
	}
	return a.Facts.RecipientTerms.Calendar()
}
