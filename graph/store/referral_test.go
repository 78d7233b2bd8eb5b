package store_test

import (
	"testing"

	"lavka/graph"
	"lavka/graph/store"
	"lavka/graph/store/storetest"
)

// pair is a town hall and a counselling service, each with somebody signed in.
type pair struct {
	store            *store.Store
	world            *storetest.World
	kotva            *storetest.Organisation
	sender, receiver graph.Actor
	service          graph.ServiceID
}

func newPair(t *testing.T, options ...func(*store.Config)) pair {
	t.Helper()
	s := process.Open(t, options...)
	w := storetest.NewWorld(t, s)
	kotva := w.Organisation("Kotva")
	return pair{
		store: s, world: w, kotva: kotva,
		sender:   w.Organisation("Město").Person("Jana Malá", graph.RoleWorker),
		receiver: kotva.Person("Petra Velká", graph.RoleCoordinator),
		service:  kotva.Service("Dluhová poradna", storetest.Advice),
	}
}

func (p pair) send(t *testing.T) graph.AttemptDetail {
	t.Helper()
	sent, err := p.store.SendReferral(t.Context(), p.sender, storetest.NewID(), storetest.Need(p.service))
	if err != nil {
		t.Fatal(err)
	}
	return sent
}

func (p pair) apply(t *testing.T, who graph.Actor, a graph.AttemptDetail, c graph.Command) graph.AttemptDetail {
	t.Helper()
	after, err := p.store.Apply(t.Context(), who, graph.Order{
		Key: storetest.NewID(), Attempt: a.ID, Seen: a.Version, Command: c,
	})
	if err != nil {
		t.Fatalf("%s: %v", c.Verb(), err)
	}
	return after
}

func TestReferralGoesFromSendToOutcomeAndIsCountedAsHandover(t *testing.T) {
	p := newPair(t)
	a := p.send(t)
	if a.State != graph.Sent || a.Side != graph.PartySender || len(a.Code) != 8 {
		t.Fatalf("sent: %+v", a.AttemptRow)
	}
	box, err := p.store.Attempts(t.Context(), p.receiver, graph.InboxQuery{Box: graph.BoxReceived, Filter: graph.AttemptsWaiting}, graph.Page{First: 10})
	if err != nil || box.Total != 1 || box.Rows[0].ID != a.ID || box.Waiting != 1 {
		t.Fatalf("inbox: %+v %v", box, err)
	}
	a = p.apply(t, p.receiver, a, graph.Acknowledge{})
	a = p.apply(t, p.receiver, a, graph.Accept{Responsible: p.receiver.Worker})
	a = p.apply(t, p.receiver, a, graph.FirstContact{Channel: graph.InPerson})
	a = p.apply(t, p.receiver, a, graph.Complete{Outcome: graph.Outcomes()[0]})
	if a.State != graph.Completed || a.Responsible != "Petra Velká" {
		t.Fatalf("completed: %+v", a)
	}
	mine, err := p.store.Attempts(t.Context(), p.sender, graph.InboxQuery{Box: graph.BoxSent, Filter: graph.AttemptsWaiting}, graph.Page{First: 10})
	if err != nil || mine.Total != 1 || !mine.Rows[0].ResultUnseen {
		t.Fatalf("unseen result: %+v %v", mine, err)
	}
	a = p.apply(t, p.sender, a, graph.SeeResult{})
	if a.ResultUnseen {
		t.Error("the result is still unseen")
	}
	now := storetest.Now()
	report, err := p.store.Handovers(t.Context(), p.sender, graph.HandoverSpan{
		District: storetest.District, From: now.AddDate(0, 0, -1), Until: now.AddDate(0, 0, 1),
	})
	if err != nil {
		t.Fatal(err)
	}
	if len(report.Rows) != 1 {
		t.Fatalf("report: %+v", report)
	}
	got := report.Rows[0]
	if got.From.Name != "Město" || got.To.Name != "Kotva" || got.Sent != 1 || got.Accepted != 1 || got.FirstContacts != 1 {
		t.Errorf("handover %+v", got)
	}
}

func TestDeclinedIsSentElsewhereAndTheFirstReceiverLearnsNothingOfIt(t *testing.T) {
	p := newPair(t)
	other := p.world.Organisation("Maják")
	other.Person("Eva Nová", graph.RoleCoordinator)
	second := other.Service("Občanská poradna", storetest.Advice)
	a := p.apply(t, p.receiver, p.send(t), graph.Decline{Reason: "capacity_full", By: graph.ByProvider})
	next, err := p.store.Reroute(t.Context(), p.sender, graph.Order{
		Key: storetest.NewID(), Attempt: a.ID, Seen: a.Version, Command: graph.Reroute{Service: second},
	})
	if err != nil {
		t.Fatal(err)
	}
	if next.State != graph.Sent || next.Supersedes != a.ID || next.Code == a.Code {
		t.Errorf("next attempt: %+v", next)
	}
	if _, err := p.store.Attempt(t.Context(), p.receiver, next.ID); graph.CodeOf(err) != graph.NotFound {
		t.Errorf("the first receiver sees the second attempt: %v", err)
	}
	before, err := p.store.Attempt(t.Context(), p.receiver, a.ID)
	if err != nil || before.SupersededBy != "" {
		t.Errorf("the first receiver learns where it went: %+v %v", before, err)
	}
	_, err = p.store.Apply(t.Context(), p.receiver, graph.Order{
		Key: storetest.NewID(), Attempt: a.ID, Seen: a.Version, Command: graph.UndoDecline{},
	})
	if e, ok := graph.AsError(err); !ok || e.Reason != graph.RefuseRerouted {
		t.Errorf("what went elsewhere is taken back: %v", err)
	}
	_, err = p.store.Reroute(t.Context(), p.sender, graph.Order{
		Key: storetest.NewID(), Attempt: a.ID, Seen: a.Version, Command: graph.Reroute{Service: second},
	})
	if e, ok := graph.AsError(err); !ok || e.Reason != graph.RefuseRerouted && e.Reason != graph.RefuseAlreadyOpen {
		t.Errorf("it goes elsewhere twice: %v", err)
	}
}

func TestServiceThatIsOverTakesNoReferralAndNoneWithoutACoordinator(t *testing.T) {
	for change, reason := range map[string]string{
		"MATCH (s:Service) SET s.until = '2020-01-01'":                            graph.RefuseServiceInactive,
		"MATCH (s:Service) SET s.from = '2999-01-01'":                             graph.RefuseServiceInactive,
		"MATCH ()-[h:HOLDS {role: 'COORDINATOR'}]->() SET h.until = '2020-01-01'": graph.RefuseNoCoordinator,
		"MATCH ()-[h:HOLDS {role: 'COORDINATOR'}]->() SET h.from = '2999-01-01'":  graph.RefuseNoCoordinator,
		"MATCH (s:Service) SET s.modes = ['WRITTEN']":                             graph.RefuseMode,
	} {
		p := newPair(t)
		process.Run(t, change, nil)
		_, err := p.store.SendReferral(t.Context(), p.sender, storetest.NewID(), storetest.Need(p.service))
		if e, ok := graph.AsError(err); !ok || e.Reason != reason {
			t.Errorf("%s: %v", change, err)
		}
	}
}

// openBeside puts another open attempt of the same referral at a service: no command
// leads there, and yet the last net must hold.
func openBeside(t *testing.T, a graph.AttemptDetail, service graph.ServiceID) {
	t.Helper()
	process.Run(t, `
		MATCH (:Attempt {id: $id})-[:OF]->(r:Referral), (s:Service {id: $service})
		CREATE (r)<-[:OF]-(:Attempt {id: 'other', state: 'SENT', ended: false})-[:ADDRESSED_TO]->(s)`,
		map[string]any{"id": string(a.ID), "service": string(service)})
}

func TestOneReferralIsOpenOnceAtOneService(t *testing.T) {
	p := newPair(t)
	a := p.at(t, graph.Completed)
	openBeside(t, a, p.service)
	_, err := p.store.Apply(t.Context(), p.receiver, graph.Order{
		Key: storetest.NewID(), Attempt: a.ID, Seen: a.Version, Command: graph.Reopen{Text: letterWords},
	})
	if e, ok := graph.AsError(err); !ok || e.Reason != graph.RefuseAlreadyOpen {
		t.Errorf("reopened: %v", err)
	}
	p = newPair(t)
	jez := p.house("Jez")
	a = p.offer(t, jez)
	openBeside(t, a, jez.service)
	_, err = p.store.Apply(t.Context(), jez.actor, graph.Order{
		Key: storetest.NewID(), Attempt: a.ID, Seen: a.Version, Command: graph.Claim{},
	})
	if e, ok := graph.AsError(err); !ok || e.Reason != graph.RefuseAlreadyOpen {
		t.Errorf("claimed: %v", err)
	}
}

func TestStrangerAndMissingAttemptAnswerAlike(t *testing.T) {
	p := newPair(t)
	a := p.send(t)
	stranger := p.world.Organisation("Jinde").Person("Cizí Člověk", graph.RoleCoordinator)
	for _, id := range []graph.AttemptID{a.ID, "missing"} {
		_, err := p.store.Attempt(t.Context(), stranger, id)
		if graph.CodeOf(err) != graph.NotFound {
			t.Errorf("read %s: %v", id, err)
		}
		_, err = p.store.Apply(t.Context(), stranger, graph.Order{
			Key: storetest.NewID(), Attempt: id, Seen: a.Version, Command: graph.Acknowledge{},
		})
		if graph.CodeOf(err) != graph.NotFound {
			t.Errorf("acknowledge %s: %v", id, err)
		}
	}
	if _, err := p.store.AttemptByCode(t.Context(), stranger, graph.ReferralCode(a.Code)); graph.CodeOf(err) != graph.NotFound {
		t.Errorf("by code: %v", err)
	}
}

func TestUnknownReferencesAreNamedAndWriteNothing(t *testing.T) {
	p := newPair(t)
	wrong := storetest.Need(p.service)
	wrong.AgeBand, wrong.Needs = "no such age", []graph.NeedCode{"no-such-need"}
	_, err := p.store.SendReferral(t.Context(), p.sender, "k", wrong)
	refused, ok := graph.AsError(err)
	if !ok || refused.Code != graph.Invalid || len(refused.Fields) != 2 {
		t.Fatalf("refused with %v", err)
	}
	if rows := process.Run(t, "MATCH (n) WHERE n:Referral OR n:Command RETURN n.id AS id", nil); len(rows) != 0 {
		t.Errorf("left behind: %v", rows)
	}
	if _, err := p.store.SendReferral(t.Context(), p.sender, "k", storetest.Need(p.service)); err != nil {
		t.Errorf("the key is not free after a refusal: %v", err)
	}
}
