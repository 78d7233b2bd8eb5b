package resolvers_test

import (
	"testing"

	"lavka/graph"
	"lavka/graph/store/storetest"
)

const loopParts = `name at referrals { closed halfClosed silent open leftOut }
	total { classes { closed halfClosed silent open leftOut } steps { stage reached waiting ended } accepted declined waitlisted
		toAcknowledged { minutes count } toDecided { minutes count } toMet { minutes count } toResult { minutes count } toSeen { minutes count } }
	modes { mode counts { steps { stage reached } } } kinds { kind { code nameCs } counts { classes { open } } }
	months { month counts { classes { closed halfClosed silent open leftOut } } }
	ages { band { code } from to } declines { reason from to }`

func TestBothSidesSeeHowFarAHandOverCame(t *testing.T) {
	p := openPair(t)
	sent := p.send("first", nil)
	id := p.at(sent, "done", "id")
	p.give(p.receiver, `declineReferral(key: $key, attempt: $attempt, seen: $seen, reason: capacity_full, by: PROVIDER)`, id, p.version(id))
	p.give(p.sender, `seeResult(key: $key, attempt: $attempt, seen: $seen)`, id, p.version(id))
	p.send("second", nil)
	ask := func(scope string) string {
		return `{ loopReport(scope: ` + scope + `, from: "2026-10", until: "2026-11") { ` + loopParts + ` } }`
	}
	p.golden("loop_sent", p.ask(p.sender, ask("SENT"), nil))
	p.golden("loop_received", p.ask(p.receiver, ask("RECEIVED"), nil))
	planner := graph.Actor{Kind: graph.ActorWorker, Holdings: []graph.Holding{{Role: graph.RolePlanner, Toward: "CZ042"}}}
	p.golden("loop_region", p.ask(planner, `{ loopReport(scope: REGION, toward: "CZ042", from: "2026-10", until: "2026-11") { `+loopParts+` } }`, nil))
	p.golden("declines", p.ask(p.receiver, `{ declineReport(year: 2026) { organisation { name } year
		services { name kind { code } counts { a b c d others { reason count } byPerson { reason count } total } }
		sum { a b c d others { reason count } byPerson { reason count } total } } }`, nil))
}

func TestReportsAreRefusedToWhoMayNotAsk(t *testing.T) {
	p := openPair(t)
	for name, c := range map[string]struct {
		document string
		want     graph.Code
	}{
		"a district that is not theirs": {`{ loopReport(scope: DISTRICT, toward: "` + storetest.District + `", from: "2026-10", until: "2026-11") { name } }`, graph.NotFound},
		"no months":                     {`{ loopReport(scope: SENT, from: "x", until: "2026-11") { name } }`, graph.Invalid},
		"no year":                       {`{ declineReport(year: 26) { year } }`, graph.Invalid},
	} {
		answer := p.execute(p.sender, c.document, nil)
		if len(answer.Errors) != 1 || graph.CodeOf(answer.Errors[0].ResolverError) != c.want {
			t.Errorf("%s: %v", name, answer.Errors)
		}
	}
}
