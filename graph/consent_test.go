package graph_test

import (
	"slices"
	"testing"

	"lavka/graph"
)

func goodConsent() graph.Consent {
	return graph.Consent{
		Scope: []graph.ConsentScope{"name"}, Purpose: "service", Form: "paper", TextVersion: "2026-1",
		GivenOn: "2026-11-20", ExpiresOn: "2026-12-20",
	}
}

func TestConsentSaysScopePurposeFormTextAndDays(t *testing.T) {
	if err := graph.CheckConsent(goodConsent(), now()); err != nil {
		t.Fatal(err)
	}
	for path, c := range map[string]struct {
		code  string
		spoil func(*graph.Consent)
	}{
		"consent.scope":       {graph.FieldRequired, func(c *graph.Consent) { c.Scope = nil }},
		"consent.purpose":     {graph.FieldUnknown, func(c *graph.Consent) { c.Purpose = "research" }},
		"consent.form":        {graph.FieldUnknown, func(c *graph.Consent) { c.Form = "spoken" }},
		"consent.textVersion": {graph.FieldFormat, func(c *graph.Consent) { c.TextVersion = "Jan Novák" }},
		"consent.givenOn":     {graph.FieldFuture, func(c *graph.Consent) { c.GivenOn = "2026-11-24" }},
		"consent.expiresOn":   {graph.FieldPast, func(c *graph.Consent) { c.ExpiresOn = "2026-11-22" }},
		"consent.legalBasis":  {graph.FieldUnknown, func(c *graph.Consent) { c.LegalBasis = "because" }},
	} {
		consent := goodConsent()
		c.spoil(&consent)
		e, ok := graph.AsError(graph.CheckConsent(consent, now()))
		if !ok || !slices.Equal(e.Fields, []graph.Field{{Path: path, Code: c.code}}) {
			t.Errorf("%s: %v", path, e)
		}
	}
	if err := graph.CheckConsent(graph.Consent{LegalBasis: "statute"}, now()); err != nil {
		t.Errorf("a statute wants more: %v", err)
	}
}

func TestConsentHoldsFromTheDayItWasGivenToItsLastDay(t *testing.T) {
	for day, want := range map[string]bool{
		"2026-11-19": false, "2026-11-20": true, "2026-12-20": true, "2026-12-21": false,
	} {
		if got := goodConsent().Live(day); got != want {
			t.Errorf("on %s it holds: %t", day, got)
		}
	}
	open := goodConsent()
	open.ExpiresOn = ""
	if !open.Live("2036-01-01") || !(graph.Consent{LegalBasis: "statute"}).Live("2036-01-01") {
		t.Error("what has no end ended")
	}
}

func TestOnlyTheSenderAndARecipientUnderALiveGroundReadWhoItIs(t *testing.T) {
	for _, mode := range graph.Modes() {
		for _, state := range graph.States() {
			for _, ground := range []string{"live", "over", "revoked"} {
				readersOf(t, mode, state, ground)
			}
		}
	}
}

// readersOf holds everybody against who may read a name in the state and on the
// ground.
func readersOf(t *testing.T, mode graph.Mode, state graph.State, ground string) {
	t.Helper()
	a := in(state, mode)
	a.Facts.ConsentLive = ground != "over"
	if ground == "revoked" {
		a = written(a, graph.Event{Kind: graph.EventConsentRevoked})
	}
	without := []graph.State{graph.Draft, graph.Declined, graph.Withdrawn, graph.Expired, graph.Erroneous}
	handed := !slices.Contains(without, state) && ground == "live"
	for _, who := range []graph.Actor{sender(), colleague(), coordinator(), stranger(), admin(), client(), graph.System()} {
		want := mode == graph.Written && (who.ActingFor == townHall || who.ActingFor == provider && handed)
		if got := graph.MayReadIdentity(a, who) == nil; got != want {
			t.Errorf("%q reads %s in %s, ground %s: %t", who.Worker, mode, state, ground, got)
		}
	}
}

func TestWhoFailedReadsNoMoreOnceItWentToSomebodyElse(t *testing.T) {
	a := in(graph.Failed, graph.Written)
	a.Facts.ConsentLive = true
	if err := graph.MayReadIdentity(a, colleague()); err != nil {
		t.Errorf("before: %v", err)
	}
	a.Facts.Rerouted = true
	if err := graph.MayReadIdentity(a, colleague()); graph.CodeOf(err) != graph.Conflict {
		t.Errorf("after: %v", err)
	}
	if err := graph.MayReadIdentity(a, sender()); err != nil {
		t.Errorf("the sender: %v", err)
	}
}

func TestNobodyReadsWhatWasErased(t *testing.T) {
	a := written(in(graph.Active, graph.Written), graph.Event{Kind: graph.EventErased})
	for _, who := range []graph.Actor{sender(), colleague()} {
		if e, ok := graph.AsError(graph.MayReadIdentity(a, who)); !ok || e.Reason != graph.RefuseErased {
			t.Errorf("%s: %v", who.Worker, e)
		}
	}
}

func TestWrittenReferralHasANameAndNoOtherHasOne(t *testing.T) {
	for _, mode := range graph.Modes() {
		for _, named := range []bool{false, true} {
			r := graph.NewReferral{
				Service: "s", Mode: mode, Needs: []graph.NeedCode{"debts"}, Urgency: graph.Routine,
				Reach: graph.ReachThroughSender, Language: "cs",
			}
			if named {
				r.Identity = &graph.Identity{Name: "Květa"}
			}
			if got, want := graph.CheckReferral(r, now()) == nil, named == (mode == graph.Written); got != want {
				t.Errorf("%s, named %t: taken %t", mode, named, got)
			}
		}
	}
}

func TestOnlyAWrittenReferralHasAGround(t *testing.T) {
	consent := goodConsent()
	for _, mode := range graph.Modes() {
		draft := graph.Unfinished{
			Service: "s", Mode: mode, Urgency: graph.Routine, Reach: graph.ReachThroughSender, Language: "cs", Consent: &consent,
		}
		if mode == graph.Crisis {
			draft.Urgency = graph.UrgencyCrisis
		}
		if got := graph.CheckDraft(draft) == nil; got != (mode == graph.Written) {
			t.Errorf("a draft of %s keeps a consent: %t", mode, got)
		}
		draft.Needs = []graph.NeedCode{"debts"}
		if mode == graph.Written {
			draft.Identity = &graph.Identity{Name: "Květa"}
		}
		if got := graph.CheckReferral(graph.NewReferral(draft), now()) == nil; got != (mode == graph.Written) {
			t.Errorf("%s is sent with a consent: %t", mode, got)
		}
	}
}

func TestAReRouteOfAWrittenReferralNeedsAConsentAndNoOtherTakesOne(t *testing.T) {
	consent := goodConsent()
	must(t, in(graph.Declined, graph.Written), sender(), graph.Reroute{Service: "other", Consent: &consent})
	invalid(t, in(graph.Declined, graph.Anonymous), sender(), graph.Reroute{Service: "other", Consent: &consent},
		field("consent", graph.FieldNotInMode))
	without := in(graph.Declined, graph.Written)
	without.Facts.ConsentLive = false
	refused(t, without, sender(), graph.Reroute{Service: "other"}, graph.RefuseConsent)
}
