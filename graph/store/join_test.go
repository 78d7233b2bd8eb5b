package store_test

import (
	"strconv"
	"testing"
	"time"

	"lavka/graph"
	"lavka/graph/loop"
	"lavka/graph/store/storetest"
)

func (h household) facilitator(district string) graph.Actor {
	h.t.Helper()
	id := storetest.NewID()
	worker := graph.Worker{
		ID: graph.WorkerID(id), Name: "Síťař", Email: id + "@lavka.example",
		Holdings: []graph.Holding{{Role: graph.RoleFacilitator, Toward: district}},
	}
	h.do(h.store.PutDemonstrationAccount(h.t.Context(), worker, ""))
	account, err := h.store.AccountByEmail(h.t.Context(), worker.Email)
	h.do(err)
	return h.actor(h.session(graph.Actor{Account: account.ID}, graph.Device{}))
}

func request(organisation graph.OrganisationID, email string) graph.NewJoinRequest {
	return graph.NewJoinRequest{Organisation: organisation, Name: "Nová", Email: email, Position: "vedoucí"}
}

func TestARequestToJoinIsAnsweredByTheDistrictsFacilitatorAlone(t *testing.T) {
	h := newHousehold(t)
	h.do(h.store.AskToJoin(t.Context(), request(h.club.ID, "Nova@lavka.example")))
	h.do(h.store.AskToJoin(t.Context(), request(h.club.ID, "nova@lavka.example")))
	here := h.facilitator(storetest.District)
	waiting, err := h.store.JoinRequests(t.Context(), here)
	h.do(err)
	if len(waiting) != 1 || waiting[0].Phone != h.club.Phone || waiting[0].Organisation.Name != "Klub" || waiting[0].Joined {
		t.Fatalf("waits %+v", waiting)
	}
	id, link := waiting[0].ID, graph.HashToken("link")
	_, err = h.store.Record(t.Context(), graph.System(), "test", []graph.Entry{
		graph.District{Code: "3212", Name: "Stod", Region: "CZ042"}.Entry(),
	})
	h.do(err)
	for name, who := range map[string]graph.Actor{
		"another district": h.facilitator("3212"), "a coordinator": h.club.Person("Petra", graph.RoleCoordinator),
	} {
		seen, err := h.store.JoinRequests(t.Context(), who)
		h.do(err)
		if len(seen) != 0 {
			t.Errorf("%s sees %+v", name, seen)
		}
		if err := h.store.ApproveJoin(t.Context(), who, storetest.NewID(), id, link); err == nil {
			t.Errorf("%s approved", name)
		}
	}
	h.do(h.store.ApproveJoin(t.Context(), here, "yes", id, link))
	refusedFor(t, "declining what was approved", h.store.DeclineJoin(t.Context(), here, "no", id), graph.Conflict, graph.RefuseAnswered)
	h.do(h.store.AcceptInvitation(t.Context(), graph.Nobody(), link, "hash"))
	account, err := h.store.AccountByEmail(t.Context(), "nova@lavka.example")
	h.do(err)
	session := graph.HashToken("session")
	h.do(h.store.OpenSession(t.Context(), account, session, graph.Device{}))
	if !h.actor(session).Coordinates(h.club.ID) {
		t.Error("the new coordinator does not coordinate")
	}
	if waiting, err = h.store.JoinRequests(t.Context(), here); err != nil || len(waiting) != 0 {
		t.Errorf("still waits %+v %v", waiting, err)
	}
}

func TestStrangersCanNotFloodAnOrganisationWithRequests(t *testing.T) {
	h := newHousehold(t)
	for i := range graph.MaxOpenJoinRequests {
		h.do(h.store.AskToJoin(t.Context(), request(h.club.ID, "a"+strconv.Itoa(i)+"@lavka.example")))
	}
	refusedFor(t, "one too many", h.store.AskToJoin(t.Context(), request(h.club.ID, "last@lavka.example")),
		graph.Conflict, graph.RefuseTooMany)
	h.clock.At = h.clock.At.Add(graph.JoinRequestLife + time.Hour)
	h.do(h.store.AskToJoin(t.Context(), request(h.club.ID, "last@lavka.example")))
	waiting, err := h.store.JoinRequests(t.Context(), h.facilitator(storetest.District))
	h.do(err)
	if len(waiting) != 1 {
		t.Errorf("what is too old still waits: %+v", waiting)
	}
}

func TestATestReferralGoesThroughTheRulesAndIsCountedNowhere(t *testing.T) {
	h := newHousehold(t)
	service := h.club.Service("Poradna", storetest.Advice)
	foreign := h.world.Organisation("Úřad").Service("Jiná", storetest.Advice)
	petra := h.club.Person("Petra", graph.RoleCoordinator)
	_, err := h.store.SendTestReferral(t.Context(), petra, "f", foreign)
	refusedFor(t, "another's service", err, graph.NotFound, "")
	id, err := h.store.SendTestReferral(t.Context(), petra, "t", service)
	h.do(err)
	again, err := h.store.SendTestReferral(t.Context(), petra, "t", service)
	h.do(err)
	if again != id {
		t.Error("one key sent two tests")
	}
	steps, err := h.store.FirstSteps(t.Context(), petra)
	h.do(err)
	if !steps.TestSent || steps.TestAnswered || steps.TestAttempt != id || !steps.TakesReferrals {
		t.Errorf("the first steps are %+v", steps)
	}
	sent, err := h.store.Attempt(t.Context(), petra, id)
	h.do(err)
	_, err = h.store.Apply(t.Context(), petra, graph.Order{
		Key: "a", Attempt: id, Seen: sent.Version, Command: graph.Accept{Responsible: petra.Worker},
	})
	h.do(err)
	if steps, err = h.store.FirstSteps(t.Context(), petra); err != nil || !steps.TestAnswered {
		t.Errorf("the answered test: %+v %v", steps, err)
	}
	report, err := h.store.Handovers(t.Context(), petra, graph.HandoverSpan{
		District: storetest.District, From: h.clock.At.AddDate(0, 0, -1), Until: h.clock.At.AddDate(0, 0, 1),
	})
	h.do(err)
	if report.Pairs != 0 || len(report.Rows) != 0 {
		t.Errorf("the test is counted: %+v", report)
	}
	month := loop.Month(h.clock.At.In(graph.Prague()).Format("2006-01"))
	for _, scope := range []loop.Scope{loop.ScopeSent, loop.ScopeReceived} {
		how, err := h.store.Loop(t.Context(), petra, loop.Query{Scope: scope, From: month, Until: month})
		h.do(err)
		if how.Total.Reached[loop.StepSent] != 0 {
			t.Errorf("the test is among what was %s: %v", scope, how.Total.Reached)
		}
	}
	refusals, err := h.store.DeclineReport(t.Context(), petra, h.clock.At.Year())
	h.do(err)
	if len(refusals.Services) != 1 || refusals.Services[0].Total() != 0 {
		t.Errorf("refusals: %+v", refusals.Services)
	}
}

func TestOnlyATestIsThrownAway(t *testing.T) {
	h := newHousehold(t)
	service := h.club.Service("Poradna", storetest.Advice)
	petra := h.club.Person("Petra", graph.RoleCoordinator)
	sender := h.world.Organisation("Úřad").Person("Hana", graph.RoleWorker)
	real, err := h.store.SendReferral(t.Context(), sender, "r", storetest.Need(service))
	h.do(err)
	test, err := h.store.SendTestReferral(t.Context(), petra, "t", service)
	h.do(err)
	for name, try := range map[string]struct {
		who graph.Actor
		id  graph.AttemptID
	}{"a real one by its sender": {sender, real.ID}, "a real one by its recipient": {petra, real.ID}, "another's test": {sender, test}} {
		h.do(h.store.DiscardTestReferral(t.Context(), try.who, try.id))
		if left := process.Run(t, "MATCH (a:Attempt) RETURN count(a) AS n", nil)[0]["n"]; left != int64(2) {
			t.Errorf("%s: %v are left", name, left)
		}
	}
	h.do(h.store.DiscardTestReferral(t.Context(), petra, test))
	left := process.Run(t, "MATCH (a:Attempt)-[:OF]->(r:Referral) MATCH (e:ReferralEvent) RETURN count(DISTINCT a) AS a, collect(DISTINCT e.attempt) AS e", nil)[0]
	if left["a"] != int64(1) || len(left["e"].([]any)) != 1 {
		t.Errorf("left is %v", left)
	}
}
