package store_test

import (
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"lavka/graph"
	"lavka/graph/store"
	"lavka/graph/store/storetest"
	"lavka/internal/exchange/fhir"
)

// lives is how many attempts are lived through, orders how many orders of anybody
// each one gets.
const (
	lives  = 10
	orders = 40
	// statesReached is how many of the 14 states they must have been in.
	statesReached = 9
)

// living is one attempt in the database beside the same attempt in memory, on which
// the pure rules decide. Whatever the store does must be what they say.
type living struct {
	t       *testing.T
	store   *store.Store
	clock   *storetest.Clock
	dice    *rand.Rand
	cast    []graph.Actor
	attempt graph.Attempt
	given   []graph.Order
	by      []graph.Actor
}

// castOf is everybody who may come across an attempt; the parties come more often.
func (p pair) castOf() []graph.Actor {
	worker := p.world.Of(p.receiver.ActingFor).Person("Karel Druhý", graph.RoleWorker)
	colleague := p.world.Of(p.sender.ActingFor).Person("Alena Další", graph.RoleWorker)
	admin := p.world.Organisation("Provoz").Person("Ota Správce", graph.RoleWorker)
	admin.Holdings = append(admin.Holdings, graph.Holding{Role: graph.RoleAdmin})
	stranger := p.world.Organisation("Jinde").Person("Cizí Člověk", graph.RoleCoordinator)
	return []graph.Actor{
		p.sender, p.sender, p.sender, colleague, p.receiver, p.receiver, p.receiver, p.receiver, worker, worker,
		graph.System(), admin, stranger,
	}
}

func anyOf[T any](dice *rand.Rand, of ...T) T { return of[dice.IntN(len(of))] }

// command draws a command, mostly one that the rules leave open to the actor; those
// that end everything are rare.
func (l *living) command(actor graph.Actor) graph.Command {
	later := l.clock.Now().AddDate(0, 0, anyOf(l.dice, -1, 0, 7, 14, 40))
	mine := []graph.Command{
		graph.UndoSend{},
		graph.Acknowledge{},
		graph.Ask{Text: "Které dluhy?"},
		graph.Answer{Text: "Dvě exekuce."},
		graph.Accept{Responsible: actor.Worker},
		graph.Waitlist{ReviewOn: later},
		graph.Promote{},
		graph.FirstContact{Channel: graph.InPerson},
		graph.ConfirmContact{},
		graph.Pause{Reason: graph.ReasonProviderClosed, ReviewOn: later},
		graph.Review{NextOn: later},
		graph.Resume{},
		graph.Complete{Outcome: anyOf(l.dice, graph.Outcomes()...)},
		graph.Fail{Reason: anyOf(l.dice, graph.Reasons(graph.ForFail)...)},
		graph.Decline{Reason: anyOf(l.dice, graph.Reasons(graph.ForDecline)...), By: graph.ByClient, Text: "slova"},
		graph.Reopen{Text: "Vrací se."},
		graph.UndoDecline{},
		graph.Deliver{},
		graph.Open{},
		graph.Remind{},
		graph.Escalate{},
		graph.RecordContactAttempt{Channel: graph.ByPhone},
		graph.ScheduleAppointment{On: later},
		graph.MissAppointment{},
		graph.CancelAppointment{},
		graph.Message{Text: "Děkujeme."},
		graph.SeeResult{},
		graph.Expire{},
		graph.Send{},
	}
	last := []graph.Command{graph.Withdraw{Reason: graph.ReasonClientRequest}, graph.RevokeConsent{}, graph.MarkError{Text: "Někdo jiný."}}
	if l.dice.IntN(40) == 0 {
		return anyOf(l.dice, last...)
	}
	open := map[graph.Verb]bool{}
	for _, a := range graph.Allowed(l.attempt, actor, l.clock.Now()) {
		open[a.Verb] = a.Reason == ""
	}
	if likely := slices.DeleteFunc(slices.Clone(mine), func(c graph.Command) bool { return !open[c.Verb()] }); len(likely) > 0 && l.dice.IntN(4) > 0 {
		return anyOf(l.dice, likely...)
	}
	return anyOf(l.dice, mine...)
}

// live gives one order: a new one, one by somebody who looked too early, or one
// that was given before, by the same key.
func (l *living) live() {
	l.t.Helper()
	l.clock.At = l.clock.At.Add(anyOf(l.dice, time.Second, time.Minute, time.Hour, 9*time.Hour, 50*time.Hour))
	if len(l.given) > 0 && l.dice.IntN(8) == 0 {
		i := l.dice.IntN(len(l.given))
		l.replay(l.given[i], l.by[i])
		return
	}
	actor := anyOf(l.dice, l.cast...)
	order := graph.Order{
		Key: storetest.NewID(), Attempt: l.attempt.ID, Seen: l.attempt.Version() - anyOf(l.dice, 0, 0, 0, 0, 0, 0, 0, 1), Command: l.command(actor),
	}
	l.give(order, actor)
}

func (l *living) give(order graph.Order, actor graph.Actor) {
	l.t.Helper()
	asked := order
	asked.TextID = "text"
	events, refusal := graph.Decide(l.attempt, asked, actor, l.clock.Now())
	before := written(l.t)
	after, err := l.store.Apply(l.t.Context(), actor, order)
	if got, want := refusedAs(err), refusedAs(refusal); got != want {
		l.t.Fatalf("%s by %s in %s: the store says %v, the rules say %v", order.Command.Verb(), actor.Name, l.attempt.State(), got, want)
	}
	if err != nil {
		if now := written(l.t); !cmp.Equal(before, now) {
			l.t.Fatalf("%s was refused and wrote something:\n%s", order.Command.Verb(), cmp.Diff(before, now))
		}
		return
	}
	l.attempt.Events = append(l.attempt.Events, events...)
	l.given, l.by = append(l.given, order), append(l.by, actor)
	if after.Version != l.attempt.Version() || after.State != l.attempt.State() {
		l.t.Fatalf("%s: it stands at %s in version %d, the rules say %s in %d",
			order.Command.Verb(), after.State, after.Version, l.attempt.State(), l.attempt.Version())
	}
}

func (l *living) replay(order graph.Order, actor graph.Actor) {
	l.t.Helper()
	before := written(l.t)
	_, err := l.store.Apply(l.t.Context(), actor, order)
	if refused := refusedAs(err); refused.Code != "" && refused.Code != graph.NotFound {
		l.t.Fatalf("the same %s a second time: %v", order.Command.Verb(), err)
	}
	if now := written(l.t); !cmp.Equal(before, now) {
		l.t.Fatalf("the same %s a second time wrote something:\n%s", order.Command.Verb(), cmp.Diff(before, now))
	}
}

// refused is an error as far as the caller learns of it.
type refused struct {
	Code   graph.Code
	Reason string
}

func refusedAs(err error) refused {
	if err == nil {
		return refused{}
	}
	e, ok := graph.AsError(err)
	if !ok {
		return refused{Code: graph.Internal, Reason: err.Error()}
	}
	return refused{e.Code, e.Reason}
}

// written counts what a command may leave behind.
func written(t *testing.T) map[string]any {
	t.Helper()
	return process.Run(t, `
		RETURN COUNT { (:ReferralEvent) } AS events, COUNT { (:Command) } AS commands, COUNT { (:Change) } AS changes,
			COUNT { (:Text) } AS texts, COUNT { (:DataKey) } AS keys, COUNT { (:Attempt) } AS attempts`, nil)[0]
}

// keeps holds what is stored of the attempt against the invariants.
func (l *living) keeps() {
	l.t.Helper()
	rows := process.Run(l.t, `
		MATCH (a:Attempt {id: $id})<-[:RECORDED_IN]-(e:ReferralEvent) WITH a, e ORDER BY e.version
		RETURN a.state AS state, a.version AS version, a.ended AS ended, a.owes AS owes, collect(properties(e)) AS events`,
		map[string]any{"id": string(l.attempt.ID)})
	var history []graph.Event
	stored, _ := rows[0]["events"].([]any)
	for _, one := range stored {
		event, _ := one.(map[string]any)
		history = append(history, storedEvent(event))
	}
	state, err := graph.Replay(history)
	if err != nil || string(state) != rows[0]["state"] || int64(len(history)) != rows[0]["version"] {
		l.t.Fatalf("folds to %s (%v); stored is %s in version %d of %d events", state, err, rows[0]["state"], rows[0]["version"], len(history))
	}
	if rows[0]["ended"] != state.Terminal() || rows[0]["owes"] != string(l.attempt.Waits()) {
		l.t.Fatalf("in %s it is stored as ended %v, waiting for %v", state, rows[0]["ended"], rows[0]["owes"])
	}
	if tasks := fhir.Tasks(history); state != graph.Draft && len(tasks) == 0 {
		l.t.Fatalf("no task shows %s", state)
	}
}

func storedEvent(p map[string]any) graph.Event {
	text := func(name string) string { s, _ := p[name].(string); return s }
	moment := func(name string) time.Time { m, _ := p[name].(time.Time); return m }
	version, _ := p["version"].(int64)
	return graph.Event{
		Kind: graph.EventKind(text("kind")), State: graph.State(text("state")), Version: int(version),
		EffectiveAt: moment("effectiveAt"), RecordedAt: moment("recordedAt"), Reason: graph.Reason(text("reason")),
		Outcome: graph.Outcome(text("outcome")),
	}
}

// TestAnyLifeInTheDatabaseIsWhatTheRulesSay sends random orders of everybody,
// repeated and stale ones among them, to the real store: it refuses what the rules
// refuse and then writes nothing, and what it writes folds to what it says.
func TestAnyLifeInTheDatabaseIsWhatTheRulesSay(t *testing.T) {
	clock := &storetest.Clock{At: time.Date(2026, 3, 25, 8, 0, 0, 0, time.UTC)} // before the clock change and Easter
	p := newPair(t, func(c *store.Config) { c.Clock = clock.Now })
	cast := p.castOf()
	first := rand.Uint64()
	reached := map[graph.State]bool{}
	modes := []graph.Mode{graph.Anonymous, graph.Written, graph.Warm, graph.Self, graph.Crisis}
	// a throw of the dice may miss states: then a few more are lived
	for i := uint64(0); i < lives || len(reached) < statesReached && i < 10*lives; i++ {
		l := &living{
			t: t, store: p.store, clock: clock, cast: cast,
			dice: rand.New(rand.NewPCG(first, i)),
		}
		l.begin(p, modes[i%uint64(len(modes))])
		for range orders {
			l.live()
			l.keeps()
			reached[l.attempt.State()] = true
		}
	}
	if len(reached) < statesReached {
		t.Errorf("seed %d: the lives reached few states: %v", first, reached)
	}
	if t.Failed() {
		t.Logf("seed %d", first)
	}
}

func (l *living) begin(p pair, mode graph.Mode) {
	l.t.Helper()
	need := storetest.Need(p.service)
	need.Mode = mode
	switch mode {
	case graph.Written:
		need.Reach, need.Consent = graph.ReachMayCall, &graph.Consent{LegalBasis: "statute"}
		need.Identity = &graph.Identity{Name: nameOfPerson}
	case graph.Warm:
		need.MeetAt = l.clock.Now().AddDate(0, 0, 3)
	case graph.Crisis:
		need.Urgency, need.AgeBand, need.StaysIn = graph.UrgencyCrisis, "", ""
	case graph.Anonymous, graph.Self, graph.OpenOffer:
	}
	sent, err := p.store.SendReferral(l.t.Context(), p.sender, storetest.NewID(), need)
	if err != nil {
		l.t.Fatalf("%s: %v", mode, err)
	}
	l.attempt = graph.Attempt{
		ID: sent.ID, Referral: "one", Mode: sent.Mode, Urgency: sent.Urgency, Reach: sent.Reach, Language: sent.Language,
		Needs: []graph.NeedCode{storetest.Debts}, AgeBand: need.AgeBand, StaysIn: need.StaysIn,
		Service: p.service, Sender: p.sender.ActingFor, SenderWorker: p.sender.Worker, Recipient: p.receiver.ActingFor,
		Facts: graph.Facts{
			ServiceActive: true, ServiceTakes: true, CoordinatorActive: true, ResponsibleWorks: true,
			ConsentLive: mode == graph.Written,
		},
	}
	for _, e := range sent.Events {
		l.attempt.Events = append(l.attempt.Events, e.Event)
	}
}
