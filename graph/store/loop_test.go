package store_test

import (
	"fmt"
	"math/rand/v2"
	"os"
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"lavka/graph"
	"lavka/graph/loop"
	"lavka/graph/store"
	"lavka/graph/store/storetest"
	"lavka/graph/worktime"
)

// pasts are random histories of a small world, decided by the rules: three
// services of two organisations, two senders.
type pasts struct {
	store         *store.Store
	world         *storetest.World
	clock         *storetest.Clock
	dice          *rand.Rand
	hours         worktime.Calendar
	town, school  graph.Actor
	harbour, club graph.Actor
	services      []graph.ServiceID
	owner         map[graph.ServiceID]graph.Actor
	attempts      []graph.Attempt
	codes         int
}

func newPasts(t *testing.T, seed uint64) *pasts {
	t.Helper()
	clock := &storetest.Clock{At: prague(t, "2026-11-20 12:00")}
	s := process.Open(t, func(c *store.Config) { c.Clock = clock.Now })
	w := storetest.NewWorld(t, s)
	harbour, club := w.Organisation("Přístav"), w.Organisation("Klub")
	p := &pasts{
		store: s, world: w, clock: clock, dice: rand.New(rand.NewPCG(seed, 3)), hours: worktime.Standard(),
		town: w.Organisation("Město").Person("Jana", graph.RoleWorker), school: w.Organisation("Škola").Person("Eva", graph.RoleWorker),
		harbour: harbour.Person("Petra", graph.RoleCoordinator), club: club.Person("Karel", graph.RoleCoordinator),
		owner: map[graph.ServiceID]graph.Actor{},
	}
	for _, x := range []struct {
		of graph.Actor
		id graph.ServiceID
	}{
		{p.harbour, harbour.Service("Poradna", storetest.Advice)},
		{p.harbour, harbour.Service("Druhá poradna", storetest.Advice)},
		{p.club, club.Service("Klubovna", storetest.Youth)},
	} {
		p.services = append(p.services, x.id)
		p.owner[x.id] = x.of
	}
	return p
}

// write invents so many referrals, some re-routed, and restores them.
func (p *pasts) write(t *testing.T, referrals int) {
	t.Helper()
	var all []graph.History
	for n := range referrals {
		h := graph.History{Referral: graph.ReferralID(fmt.Sprintf("referral-%d", n)), CreatedAt: p.clock.At}
		from := []graph.Actor{p.town, p.school}[p.dice.IntN(2)]
		at := p.clock.At.AddDate(0, 0, -p.dice.IntN(500))
		for range 1 + p.dice.IntN(3) {
			a, end := p.live(h.Referral, from, at)
			if len(h.Attempts) > 0 {
				a.AgeBand = h.Attempts[0].AgeBand // of one person
			}
			p.codes++
			code := graph.ReferralCode(fmt.Sprintf("%08d", p.codes))
			h.Attempts = append(h.Attempts, graph.PastAttempt{Attempt: a, Code: code})
			p.attempts = append(p.attempts, a)
			if a.State() != graph.Declined && a.State() != graph.Expired && a.State() != graph.Failed {
				break
			}
			at = end
		}
		all = append(all, h)
	}
	if n, err := p.store.Restore(t.Context(), graph.System(), all); err != nil || n != referrals {
		t.Fatalf("%d referrals, %v", n, err)
	}
}

// live is one attempt through random commands of both sides.
func (p *pasts) live(of graph.ReferralID, from graph.Actor, at time.Time) (graph.Attempt, time.Time) {
	service := p.services[p.dice.IntN(len(p.services))]
	taker := p.owner[service]
	a := graph.Attempt{
		ID: graph.AttemptID(storetest.NewID()), Referral: of, Mode: graph.Anonymous, Urgency: graph.Routine,
		Reach: graph.ReachThroughSender, Language: "cs", Needs: []graph.NeedCode{storetest.Debts},
		AgeBand: []string{storetest.Young, storetest.Adults}[p.dice.IntN(2)], StaysIn: storetest.Town, Service: service,
		Sender: from.ActingFor, SenderWorker: from.Worker, Recipient: taker.ActingFor,
		Facts: graph.Facts{
			ServiceActive: true, ServiceTakes: true, CoordinatorActive: true, ResponsibleWorks: true, ServiceResidential: true,
		},
	}
	for _, first := range []graph.Command{graph.DraftReferral{}, graph.Send{}} {
		p.give(&a, from, first, at)
	}
	for range p.dice.IntN(9) {
		at = p.hours.Add(at, time.Duration(1+p.dice.IntN(24*60))*time.Minute)
		if at.After(p.clock.At) {
			break
		}
		p.step(&a, from, taker, at)
	}
	return a, at
}

func (p *pasts) give(a *graph.Attempt, who graph.Actor, c graph.Command, at time.Time) {
	order := graph.Order{Key: "k", Attempt: a.ID, Seen: a.Version(), TextID: "text", Command: c}
	if events, err := graph.Decide(*a, order, who, at); err == nil {
		a.Events = append(a.Events, events...)
	}
}

func (p *pasts) step(a *graph.Attempt, from, taker graph.Actor, at time.Time) {
	reasons := graph.Reasons(graph.ForDecline)
	decline := graph.Decline{
		Reason: reasons[p.dice.IntN(len(reasons))], By: []graph.DeclinedBy{graph.ByProvider, graph.ByProvider, graph.ByClient}[p.dice.IntN(3)],
		Text: "words",
	}
	switch n := p.dice.IntN(24); {
	case n < 7:
		p.give(a, taker, decline, at)
	case n < 10:
		p.give(a, taker, graph.UndoDecline{}, at)
	case n < 12:
		p.give(a, taker, graph.Acknowledge{}, at)
	case n < 14:
		p.give(a, taker, graph.Accept{Responsible: taker.Worker}, at)
	case n < 15:
		p.give(a, taker, graph.Waitlist{ReviewOn: at.AddDate(0, 0, 9)}, at)
	case n < 17:
		p.give(a, taker, graph.FirstContact{Channel: graph.InPerson}, at)
	case n < 19:
		p.give(a, taker, graph.Complete{Outcome: graph.OutcomeOneOffHelp}, at)
	case n < 20:
		p.give(a, taker, graph.Reopen{Text: "on"}, at)
	case n < 22:
		p.give(a, from, graph.SeeResult{}, at)
	case n < 23:
		p.give(a, graph.System(), graph.Expire{}, at)
	default:
		p.give(a, from, graph.MarkError{Text: "no"}, at)
	}
}

func span(scope loop.Scope, toward string) loop.Query {
	return loop.Query{Scope: scope, Toward: toward, From: "2025-12", Until: "2026-10"}
}

// expected is the report that the histories themselves make, without a database.
func (p *pasts) expected(q loop.Query, mine func(graph.Attempt) bool) loop.Report {
	kinds := map[graph.ServiceID]graph.KindCode{p.services[0]: storetest.Advice, p.services[1]: storetest.Advice, p.services[2]: storetest.Youth}
	from, until := q.Bounds()
	var facts []loop.Fact
	for i, a := range p.attempts {
		f := loop.FactOf(a)
		f.Kind = kinds[a.Service]
		f.Last = !slices.ContainsFunc(p.attempts[i+1:], func(later graph.Attempt) bool {
			return later.Referral == a.Referral && later.Handed() && later.State() != graph.Erroneous
		})
		if mine(a) && !f.SentAt.Before(from) && f.SentAt.Before(until) {
			facts = append(facts, f)
		}
	}
	bands := []graph.AgeBand{
		{Code: storetest.Young, NameCS: "19–26 let", NameEN: "19–26", From: 19, To: 26},
		{Code: storetest.Adults, NameCS: "27–64 let", NameEN: "27–64", From: 27, To: 64},
	}
	return loop.NewReport(q, facts, bands, p.clock.At)
}

func TestLoopReportIsWhatTheHistoriesSay(t *testing.T) {
	p := newPasts(t, 5)
	p.write(t, 120)
	facilitator := graph.Actor{Kind: graph.ActorWorker, Holdings: []graph.Holding{{Role: graph.RoleFacilitator, Toward: storetest.District}}}
	planner := graph.Actor{Kind: graph.ActorWorker, Holdings: []graph.Holding{{Role: graph.RolePlanner, Toward: "CZ042"}}}
	everything := func(graph.Attempt) bool { return true }
	for name, c := range map[string]struct {
		who  graph.Actor
		ask  loop.Query
		mine func(graph.Attempt) bool
	}{
		"sent":             {p.town, span(loop.ScopeSent, ""), func(a graph.Attempt) bool { return a.Sender == p.town.ActingFor }},
		"received":         {p.harbour, span(loop.ScopeReceived, ""), func(a graph.Attempt) bool { return a.Recipient == p.harbour.ActingFor }},
		"district":         {facilitator, span(loop.ScopeDistrict, storetest.District), everything},
		"region":           {planner, span(loop.ScopeRegion, "CZ042"), everything},
		"planned district": {planner, span(loop.ScopeDistrict, storetest.District), everything},
	} {
		got, err := p.store.Loop(t.Context(), c.who, c.ask)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		want := p.expected(c.ask, c.mine)
		want.Name, want.KindNames = got.Name, got.KindNames
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
		if got.Name == "" || len(got.KindNames) != 2 || got.Total.Reached[loop.StepSent] < 20 {
			t.Errorf("%s is about %q, %d kinds, %v", name, got.Name, len(got.KindNames), got.Total.Reached)
		}
	}
}

// codeOf is the code of a refusal, empty for success.
func codeOf(err error) graph.Code {
	if err == nil {
		return ""
	}
	return graph.CodeOf(err)
}

func TestLoopReportOfAnAreaIsForWhoAnswersForIt(t *testing.T) {
	p := newPair(t)
	p.send(t)
	ask := func(who graph.Actor, q loop.Query) graph.Code {
		_, err := p.store.Loop(t.Context(), who, q)
		return codeOf(err)
	}
	holder := func(role graph.Role, toward string) graph.Actor {
		return graph.Actor{Kind: graph.ActorWorker, Holdings: []graph.Holding{{Role: role, Toward: toward}}}
	}
	district, region := span(loop.ScopeDistrict, storetest.District), span(loop.ScopeRegion, "CZ042")
	for name, c := range map[string]struct {
		who  graph.Actor
		ask  loop.Query
		want graph.Code
	}{
		"facilitator":                     {holder(graph.RoleFacilitator, storetest.District), district, ""},
		"facilitator of another district": {holder(graph.RoleFacilitator, "4208"), district, graph.NotFound},
		"facilitator of the region":       {holder(graph.RoleFacilitator, storetest.District), region, graph.NotFound},
		"planner":                         {holder(graph.RolePlanner, "CZ042"), region, ""},
		"planner in the district":         {holder(graph.RolePlanner, "CZ042"), district, ""},
		"planner of elsewhere":            {holder(graph.RolePlanner, "CZ020"), region, graph.NotFound},
		"planner of elsewhere, district":  {holder(graph.RolePlanner, "CZ020"), district, graph.NotFound},
		"worker, district":                {p.sender, district, graph.NotFound},
		"coordinator, region":             {p.receiver, region, graph.NotFound},
		"nobody, region":                  {graph.Nobody(), region, graph.NotFound},
		"nobody":                          {graph.Nobody(), span(loop.ScopeSent, ""), graph.Forbidden},
		"facilitator works nowhere":       {holder(graph.RoleFacilitator, storetest.District), span(loop.ScopeSent, ""), graph.Forbidden},
		"wrong months":                    {p.sender, loop.Query{Scope: loop.ScopeSent, From: "x", Until: "2026-01"}, graph.Invalid},
	} {
		if got := ask(c.who, c.ask); got != c.want {
			t.Errorf("%s: %q, want %q", name, got, c.want)
		}
	}
}

// Of three attempts at one need the second turned out to be a mistake: the first is
// not the last for that.
func TestAReferralIsCountedOnceThoughAnAttemptInTheMiddleWasAMistake(t *testing.T) {
	p := newPair(t)
	a := p.send(t)
	var middle graph.AttemptDetail
	for _, next := range []house{p.house("Jez"), p.house("Most")} {
		who := p.receiver
		if middle.ID != "" {
			who = p.world.Of(middle.ToOrganisation.ID).Person("Rút", graph.RoleCoordinator)
		}
		a = p.apply(t, who, a, graph.Decline{Reason: graph.ReasonCapacityFull, By: graph.ByProvider})
		order := graph.Order{Key: storetest.NewID(), Attempt: a.ID, Seen: a.Version, Command: graph.Reroute{Service: next.service}}
		went, err := p.store.Reroute(t.Context(), p.sender, order)
		if err != nil {
			t.Fatal(err)
		}
		if middle.ID == "" {
			middle = went
		}
		a = went
	}
	p.apply(t, p.sender, p.sees(t, p.sender, middle.ID), graph.MarkError{Text: letterWords})
	month := storetest.Now().In(graph.Prague()).Format("2006-01")
	report, err := p.store.Loop(t.Context(), p.sender, loop.Query{Scope: loop.ScopeSent, From: loop.Month(month), Until: loop.Month(month)})
	sum := 0
	for _, n := range report.Referrals {
		sum += n
	}
	if err != nil || sum != 1 {
		t.Errorf("%d referrals are counted: %v %v", sum, report.Referrals, err)
	}
}

// What the recipient is told says nothing of where a referral went on.
func TestRecipientLearnsNothingOfLaterAttempts(t *testing.T) {
	p := newPasts(t, 9)
	p.write(t, 40)
	report, err := p.store.Loop(t.Context(), p.harbour, span(loop.ScopeReceived, ""))
	if err != nil || report.Referrals != nil {
		t.Errorf("referrals %v, %v", report.Referrals, err)
	}
}

func TestMigrationKeepsWhatTheFoldWouldKeep(t *testing.T) {
	p := newPasts(t, 11)
	p.write(t, 80)
	const kept = `MATCH (a:Attempt) RETURN a.id AS id, a.acknowledgedAt AS acknowledged, a.decidedAt AS decided,
		a.takenAt AS taken, a.metAt AS met, a.endedAt AS ended, a.endSeenAt AS seen ORDER BY id`
	want := process.Run(t, kept, nil)
	process.Run(t, `MATCH (a:Attempt) REMOVE a.acknowledgedAt, a.decidedAt, a.takenAt, a.metAt, a.endedAt, a.endSeenAt`, nil)
	text, err := os.ReadFile("migrations/0130_loop.cypher")
	if err != nil {
		t.Fatal(err)
	}
	process.Run(t, string(text[:len(text)-2]), nil)
	if diff := cmp.Diff(want, process.Run(t, kept, nil)); diff != "" {
		t.Error(diff)
	}
}
