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

// offered is the contract's name of a verb, empty for the verbs that are not given
// on the page of a referral: a draft is sent where it is written, and what the
// client says comes from the client's own page.
func offered(verb graph.Verb) string {
	switch verb {
	case graph.VerbDraft, graph.VerbSend, graph.VerbConfirmAsClient:
		return ""
	default:
		return strings.ToUpper(string(verb))
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
