package resolvers

import (
	"strings"

	"lavka/graph"
)

type allowanceView struct {
	Command string
	Allowed bool
	Because *string
}

// offered is the contract's name of a verb that a screen offers, empty for the
// verbs that this version's screens do not.
func offered(verb graph.Verb) string {
	switch verb {
	case graph.VerbAcknowledge, graph.VerbAsk, graph.VerbAnswer, graph.VerbAccept, graph.VerbWaitlist,
		graph.VerbPromote, graph.VerbDecline, graph.VerbFirstContact, graph.VerbPause, graph.VerbResume,
		graph.VerbComplete, graph.VerbFail, graph.VerbReopen, graph.VerbReroute, graph.VerbUndoDecline,
		graph.VerbWithdraw, graph.VerbMessage, graph.VerbReview:
		return strings.ToUpper(string(verb))
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
