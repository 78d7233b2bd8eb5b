package graph

import "slices"

// Considering are the candidates of an open offer who may still claim it: none
// once it is claimed or over.
func (a Attempt) Considering() []OrganisationID {
	if !a.Unclaimed() {
		return nil
	}
	return slices.DeleteFunc(slices.Clone(a.Candidates), a.passedBy)
}

// Concerned are the organisations that learn of a change at once: the two sides,
// the recipient only of what was handed over, and the candidates of an open offer
// up to the change that takes it from them. Who passed before learns nothing.
func Concerned(a Attempt) []OrganisationID {
	all := []OrganisationID{a.Sender}
	if !slices.ContainsFunc(a.Events, func(e Event) bool { return e.Kind == EventSent }) {
		return all
	}
	if a.Recipient != "" {
		all = append(all, a.Recipient)
	}
	before, last := a, a.last()
	if n := len(a.Events); n > 0 {
		before.Events = a.Events[:n-1]
	}
	for _, id := range a.Candidates {
		watched := a.Unclaimed() || before.wasOffered()
		if watched && !slices.Contains(all, id) && (!before.passedBy(id) || id == last.Organisation) {
			all = append(all, id)
		}
	}
	return all
}

func (a Attempt) wasOffered() bool { return a.Mode == OpenOffer && a.State() == Sent }

// Shown is an event as somebody of the positions sees it, false where they do not
// see it at all. Who passed an open offer is nobody's business: the sender learns
// that one did, the others nothing.
func Shown(e Event, positions Positions, actor Actor) (Event, bool) {
	switch {
	case e.Kind != EventPassed:
		return e, true
	case positions.Any(PositionSender):
		e.Worker, e.Organisation = "", ""
		return e, true
	default:
		return e, e.Organisation == actor.ActingFor
	}
}

// ModeAfter is the mode of the attempt that supersedes one of the mode: what was
// offered to many goes to one service without a name.
func ModeAfter(mode Mode) Mode {
	if mode == OpenOffer {
		return Anonymous
	}
	return mode
}
