package graph_test

import (
	"strings"
	"testing"

	"lavka/graph"
)

func TestAnAnonymousReferralSaysTheMinimum(t *testing.T) {
	for path, spoil := range map[string]func(*graph.Attempt){
		"needs":   func(a *graph.Attempt) { a.Needs = nil },
		"ageBand": func(a *graph.Attempt) { a.AgeBand = "" },
		"staysIn": func(a *graph.Attempt) { a.StaysIn = "" },
		"urgency": func(a *graph.Attempt) { a.Urgency = "" },
		"reach":   func(a *graph.Attempt) { a.Reach = "" },
		"service": func(a *graph.Attempt) { a.Service = "" },
	} {
		a := in(graph.Draft, graph.Anonymous)
		spoil(&a)
		invalid(t, a, sender(), graph.Send{}, field(path, graph.FieldRequired))
		a.Events = nil
		must(t, a, sender(), graph.DraftReferral{})
	}
}

func TestNothingToCallIsStoredOfWhomNobodyKnows(t *testing.T) {
	for _, mode := range graph.Modes() {
		for _, reach := range []graph.Reach{
			graph.ReachThroughSender, graph.ReachComesAlone, graph.ReachMayCall, graph.ReachMayWrite, graph.ReachNever,
		} {
			a := unwritten(mode)
			a.Reach = reach
			unknown := mode == graph.Anonymous || mode == graph.Self || mode == graph.OpenOffer
			if unknown && (reach == graph.ReachMayCall || reach == graph.ReachMayWrite) {
				invalid(t, a, sender(), graph.DraftReferral{}, field("reach", graph.FieldNotInMode))
				continue
			}
			must(t, a, sender(), graph.DraftReferral{})
		}
	}
}

func TestUrgencyCrisisIsModeCrisis(t *testing.T) {
	for _, mode := range graph.Modes() {
		for _, urgency := range graph.Urgencies() {
			a := in(graph.Draft, mode)
			if mode == graph.OpenOffer {
				a = offered(graph.Draft)
			}
			a.Urgency = urgency
			if (mode == graph.Crisis) != (urgency == graph.UrgencyCrisis) {
				invalid(t, a, sender(), graph.Send{}, field("urgency", graph.FieldNotInMode))
				continue
			}
			must(t, a, sender(), graph.Send{})
		}
	}
}

func TestAnOpenOfferNeedsCandidatesInsteadOfAService(t *testing.T) {
	a := offered(graph.Draft)
	must(t, a, sender(), graph.Send{})
	a.Candidates = a.Candidates[:1]
	invalid(t, a, sender(), graph.Send{}, field("alsoTo", graph.FieldRequired))
	a.Candidates = make([]graph.OrganisationID, graph.MaxCandidates+1)
	invalid(t, a, sender(), graph.Send{}, field("alsoTo", graph.FieldTooMany))
}

func TestADraftOfNonsenseIsRefused(t *testing.T) {
	for path, c := range map[string]struct {
		code  string
		spoil func(*graph.Attempt)
	}{
		"mode":     {graph.FieldUnknown, func(a *graph.Attempt) { a.Mode = "LETTER" }},
		"urgency":  {graph.FieldUnknown, func(a *graph.Attempt) { a.Urgency = "SOON" }},
		"reach":    {graph.FieldUnknown, func(a *graph.Attempt) { a.Reach = "SHOUT" }},
		"language": {graph.FieldUnknown, func(a *graph.Attempt) { a.Language = "speaks with Jan Novák" }},
		"needs":    {graph.FieldTooMany, func(a *graph.Attempt) { a.Needs = make([]graph.NeedCode, graph.MaxNeeds+1) }},
	} {
		a := unwritten(graph.Anonymous)
		c.spoil(&a)
		invalid(t, a, sender(), graph.DraftReferral{}, field(path, c.code))
	}
	a := unwritten(graph.Anonymous)
	a.Needs = []graph.NeedCode{""}
	invalid(t, a, sender(), graph.DraftReferral{}, field("needs", graph.FieldUnknown))
	a = unwritten("")
	invalid(t, a, sender(), graph.DraftReferral{}, field("mode", graph.FieldRequired))
	a = unwritten(graph.Anonymous)
	a.Language = strings.Repeat("x", 36)
	invalid(t, a, sender(), graph.DraftReferral{}, field("language", graph.FieldUnknown))
}
