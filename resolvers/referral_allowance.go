package resolvers

import "lavka/graph"

type allowanceView struct {
	Command string
	Allowed bool
	Because *string
}

// offered is the contract's name of a verb that a screen offers, empty for the
// verbs that this version's screens do not.
func offered(verb graph.Verb) string {
	switch verb {
	case graph.VerbAcknowledge:
		return "ACKNOWLEDGE"
	case graph.VerbAccept:
		return "ACCEPT"
	case graph.VerbDecline:
		return "DECLINE"
	case graph.VerbFirstContact:
		return "FIRST_CONTACT"
	case graph.VerbComplete:
		return "COMPLETE"
	case graph.VerbReroute:
		return "REROUTE"
	case graph.VerbUndoDecline:
		return "UNDO_DECLINE"
	default:
		return ""
	}
}

func allowancesOf(allowances []graph.Allowance) []allowanceView {
	views := []allowanceView{}
	for _, a := range allowances {
		if command := offered(a.Verb); command != "" {
			views = append(views, allowanceView{Command: command, Allowed: a.Reason == "", Because: maybe(a.Reason)})
		}
	}
	return views
}
