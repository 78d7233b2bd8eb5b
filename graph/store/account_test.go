package store_test

import (
	"testing"
	"time"

	"lavka/graph"
	"lavka/graph/store"
	"lavka/graph/store/storetest"
)

// household is a store whose time a test moves, with one organisation.
type household struct {
	t     *testing.T
	store *store.Store
	world *storetest.World
	clock *storetest.Clock
	club  *storetest.Organisation
}

func newHousehold(t *testing.T) household {
	t.Helper()
	clock := &storetest.Clock{At: time.Date(2026, time.November, 18, 9, 0, 0, 0, time.UTC)}
	s := process.Open(t, func(c *store.Config) { c.Clock = clock.Now })
	w := storetest.NewWorld(t, s)
	return household{t: t, store: s, world: w, clock: clock, club: w.Organisation("Klub")}
}

// session signs somebody in and returns the hash of the session.
func (h household) session(who graph.Actor, on graph.Device) []byte {
	h.t.Helper()
	hash := graph.HashToken(graph.NewToken())
	if err := h.store.OpenSession(h.t.Context(), graph.Account{ID: who.Account}, hash, on); err != nil {
		h.t.Fatal(err)
	}
	return hash
}

// actor is who asks with the session, nobody where it ended.
func (h household) actor(session []byte) graph.Actor {
	h.t.Helper()
	actor, err := h.store.ActorBySession(h.t.Context(), session)
	if err != nil && graph.CodeOf(err) != graph.Unauthenticated {
		h.t.Fatal(err)
	}
	return actor
}

func (h household) do(err error) {
	h.t.Helper()
	if err != nil {
		h.t.Fatal(err)
	}
}

func refusedFor(t *testing.T, what string, err error, code graph.Code, reason string) {
	t.Helper()
	refusal, ok := graph.AsError(err)
	if !ok || refusal.Code != code || refusal.Reason != reason {
		t.Errorf("%s: %v, want %s %s", what, err, code, reason)
	}
}

func TestAPhoneOfOnesOwnMaySitIdleButNotLongerThanADay(t *testing.T) {
	h := newHousehold(t)
	petra := h.club.Person("Petra", graph.RoleCoordinator)
	office := h.session(petra, graph.Device{Owner: graph.SharedMachine})
	phone := h.session(petra, graph.Device{Owner: graph.OwnPhone})
	h.clock.At = h.clock.At.Add(graph.SessionIdle + time.Minute)
	if h.actor(office).SignedIn() || !h.actor(phone).SignedIn() {
		t.Error("after half an hour the office lives or the phone does not")
	}
	h.clock.At = h.clock.At.Add(graph.SessionLife)
	if h.actor(phone).SignedIn() {
		t.Error("a phone lives for ever")
	}
}

func TestDevicesAreListedEndedOneByOneAndAllButThis(t *testing.T) {
	h := newHousehold(t)
	petra, other := h.club.Person("Petra", graph.RoleCoordinator), h.club.Person("Karel", graph.RoleWorker)
	here := h.session(petra, graph.Device{Browser: "Firefox", System: "WINDOWS", Owner: graph.SharedMachine})
	phone := h.session(petra, graph.Device{Browser: "Chrome", System: "ANDROID", Owner: graph.OwnPhone})
	tablet := h.session(petra, graph.Device{})
	stranger := h.session(other, graph.Device{})
	me := h.actor(here)

	list, err := h.store.Sessions(t.Context(), me)
	h.do(err)
	if len(list) != 3 || !list[0].Here || list[0].Device.Browser != "Firefox" || list[1].Here {
		t.Fatalf("the devices are %+v", list)
	}
	foreign, err := h.store.Sessions(t.Context(), h.actor(stranger))
	h.do(err)
	h.do(h.store.EndSession(t.Context(), me, foreign[0].ID))
	if !h.actor(stranger).SignedIn() {
		t.Error("somebody ended another's session")
	}
	for _, s := range list {
		if s.Device.System == "ANDROID" {
			h.do(h.store.EndSession(t.Context(), me, s.ID))
		}
	}
	if h.actor(phone).SignedIn() || !h.actor(tablet).SignedIn() {
		t.Error("the phone lives or the tablet does not")
	}
	h.do(h.store.EndOtherSessions(t.Context(), me))
	if h.actor(tablet).SignedIn() || !h.actor(here).SignedIn() {
		t.Error("another lives or this one does not")
	}
	h.do(h.store.EndAllSessions(t.Context(), me))
	if h.actor(here).SignedIn() {
		t.Error("signed out everywhere, but not here")
	}
}

func TestOfTwoPasswordChangesAtOnceOneWinsAndOtherDevicesAreOut(t *testing.T) {
	h := newHousehold(t)
	petra := h.club.Person("Petra", graph.RoleCoordinator)
	here, phone := h.session(petra, graph.Device{}), h.session(petra, graph.Device{})
	me := h.actor(here)
	results := make(chan error, 10)
	for range cap(results) {
		go func() { results <- h.store.ChangePassword(t.Context(), me, "", "hash "+storetest.NewID()) }()
	}
	won := 0
	for range cap(results) {
		err := <-results
		if err == nil {
			won++
			continue
		}
		refusedFor(t, "the slower change", err, graph.Conflict, graph.RefuseStale)
	}
	if won != 1 {
		t.Errorf("%d of 10 changes won", won)
	}
	if h.actor(phone).SignedIn() || !h.actor(here).SignedIn() {
		t.Error("the other device lives, or this one does not")
	}
	late := h.store.OpenSession(t.Context(), graph.Account{ID: petra.Account}, graph.HashToken("late"), graph.Device{})
	refusedFor(t, "a session by the old password", late, graph.NotFound, "")
}

func TestRoleIsHeldFromItsFirstDayToTheEndOfItsLastInPrague(t *testing.T) {
	h := newHousehold(t)
	day := func(text string) time.Time {
		parsed, err := time.Parse(time.DateOnly, text)
		h.do(err)
		return parsed
	}
	worker := graph.Worker{
		ID: "w", Name: "Jana", Email: "jana@lavka.example",
		Holdings: []graph.Holding{{
			Role: graph.RoleWorker, Toward: string(h.club.ID), From: day("2026-11-20"), Until: day("2026-12-01"),
		}},
	}
	h.do(h.store.PutDemonstrationAccount(t.Context(), worker, ""))
	account, err := h.store.AccountByEmail(t.Context(), worker.Email)
	h.do(err)
	for _, c := range []struct {
		at   string
		held bool
	}{
		{"2026-11-19T22:59:59Z", false},
		{"2026-11-19T23:00:00Z", true},
		{"2026-12-01T22:59:59Z", true},
		{"2026-12-01T23:00:00Z", false},
	} {
		at, err := time.Parse(time.RFC3339, c.at)
		h.do(err)
		h.clock.At = at
		actor := h.actor(h.session(graph.Actor{Account: account.ID}, graph.Device{}))
		if actor.WorksFor(h.club.ID) != c.held || (len(actor.Districts) > 0) != c.held || worker.Holdings[0].ValidOn(at) != c.held {
			t.Errorf("at %s: works %v, districts %v", c.at, actor.WorksFor(h.club.ID), actor.Districts)
		}
	}
}

func TestAServiceTakesReferralsOnlyWhileItsCoordinatorsRoleIsHeld(t *testing.T) {
	h := newHousehold(t)
	service := h.club.Service("Poradna", storetest.Advice)
	ends := h.clock.At.AddDate(0, 0, 1)
	h.do(h.store.PutDemonstrationAccount(t.Context(), graph.Worker{
		ID: "w", Name: "Jana", Email: "jana@lavka.example",
		Holdings: []graph.Holding{{Role: graph.RoleCoordinator, Toward: string(h.club.ID), Until: ends}},
	}, ""))
	sender := h.world.Organisation("Úřad").Person("Hana", graph.RoleWorker)
	_, err := h.store.SendReferral(t.Context(), sender, storetest.NewID(), storetest.Need(service))
	h.do(err)
	h.clock.At = ends.AddDate(0, 0, 1)
	_, err = h.store.SendReferral(t.Context(), sender, storetest.NewID(), storetest.Need(service))
	refusedFor(t, "after the last day", err, graph.Conflict, graph.RefuseNoCoordinator)
	found, err := h.store.Organisation(t.Context(), sender, h.club.ID)
	h.do(err)
	detail, err := h.store.Service(t.Context(), sender, service)
	h.do(err)
	if found.HasCoordinator || detail.Takes.Referrals {
		t.Errorf("the directory says that it takes referrals: %v %q", found.HasCoordinator, detail.Takes.Because)
	}
}

func TestAWorkerActsForOneOfTheirOrganisationsAndNoOther(t *testing.T) {
	h := newHousehold(t)
	shelter, foreign := h.world.Organisation("Azyl"), h.world.Organisation("Cizí")
	h.do(h.store.PutDemonstrationAccount(t.Context(), graph.Worker{
		ID: "w", Name: "Jana", Email: "jana@lavka.example", Holdings: []graph.Holding{
			{Role: graph.RoleWorker, Toward: string(h.club.ID)}, {Role: graph.RoleWorker, Toward: string(shelter.ID)},
		},
	}, ""))
	account, err := h.store.AccountByEmail(t.Context(), "jana@lavka.example")
	h.do(err)
	one, two := h.session(graph.Actor{Account: account.ID}, graph.Device{}), h.session(graph.Actor{Account: account.ID}, graph.Device{})
	if got := h.actor(one).ActingFor; got != shelter.ID {
		t.Errorf("acts first for %s, not the first by name", got)
	}
	refusedFor(t, "another's organisation", h.store.ActFor(t.Context(), h.actor(one), foreign.ID), graph.Forbidden, "not_member")
	h.do(h.store.ActFor(t.Context(), h.actor(one), h.club.ID))
	if h.actor(one).ActingFor != h.club.ID || h.actor(two).ActingFor != shelter.ID {
		t.Error("the switch does not hold for this session alone")
	}
	viewer, err := h.store.Viewer(t.Context(), h.actor(one))
	h.do(err)
	if len(viewer.Organisations) != 2 || viewer.Organisations[0].Name != "Azyl" {
		t.Errorf("may act for %+v", viewer.Organisations)
	}
	h.do(h.store.EndHoldings(t.Context(), h.actor(one), "leave", "w", h.club.ID))
	if got := h.actor(one); got.ActingFor != shelter.ID || got.WorksFor(h.club.ID) {
		t.Errorf("acts for %s after leaving", got.ActingFor)
	}
}

func TestOnlyAPersonHasSessionsATeamOrAPassword(t *testing.T) {
	h := newHousehold(t)
	for _, kind := range []graph.ActorKind{graph.ActorNobody, graph.ActorMachine, graph.ActorClientLink, graph.ActorPartnerLink} {
		actor := h.club.Person(string(kind), graph.RoleCoordinator)
		actor.Kind = kind
		_, sessions := h.store.Sessions(t.Context(), actor)
		_, team := h.store.Team(t.Context(), actor)
		_, requests := h.store.JoinRequests(t.Context(), actor)
		_, steps := h.store.FirstSteps(t.Context(), actor)
		_, test := h.store.SendTestReferral(t.Context(), actor, "k", "s")
		_, invite := h.store.Invite(t.Context(), actor, "k", invitationTo("x@lavka.example", graph.RoleWorker, h.club.ID), nil)
		for what, err := range map[string]error{
			"sessions": sessions, "team": team, "requests": requests, "steps": steps, "test": test, "invite": invite,
			"switch": h.store.ActFor(t.Context(), actor, h.club.ID), "end": h.store.EndAllSessions(t.Context(), actor),
			"password": h.store.ChangePassword(t.Context(), actor, "", "x"),
			"role":     h.store.SetHolding(t.Context(), actor, "k", graph.NewHolding{Worker: actor.Worker, Role: graph.RoleWorker}),
			"leave":    h.store.EndHoldings(t.Context(), actor, "k", actor.Worker, h.club.ID),
			"answer":   h.store.DeclineJoin(t.Context(), actor, "k", "j"),
			"discard":  h.store.DiscardTestReferral(t.Context(), actor, "a"),
		} {
			if code := graph.CodeOf(err); err == nil || (code != graph.Unauthenticated && code != graph.Forbidden) {
				t.Errorf("%s as %s: %v", what, kind, err)
			}
		}
	}
}

func invitationTo(email string, role graph.Role, organisation graph.OrganisationID) graph.Invitation {
	return graph.Invitation{
		Name: "Běta", Email: email, Purpose: graph.ToJoin, Holding: graph.Holding{Role: role, Toward: string(organisation)},
	}
}

func TestWhatIsLongOverIsClearedAwayAndNothingElse(t *testing.T) {
	h := newHousehold(t)
	petra := h.club.Person("Petra", graph.RoleCoordinator)
	service := h.club.Service("Poradna", storetest.Advice)
	invite := func(key string) {
		_, err := h.store.Invite(t.Context(), petra, key, invitationTo(key+"@lavka.example", graph.RoleWorker, h.club.ID), graph.HashToken(key))
		h.do(err)
	}
	h.session(petra, graph.Device{})
	invite("old")
	h.do(h.store.AskToJoin(t.Context(), request(h.club.ID, "old@lavka.example")))
	_, err := h.store.SendTestReferral(t.Context(), petra, "old test", service)
	h.do(err)
	h.clock.At = h.clock.At.Add(graph.KeptAfterUse + graph.InvitationLife + time.Hour)
	h.session(petra, graph.Device{})
	invite("new")
	h.do(h.store.AskToJoin(t.Context(), request(h.club.ID, "new@lavka.example")))
	swept, err := h.store.Sweep(t.Context(), graph.System())
	h.do(err)
	left := process.Run(t, `
		RETURN COUNT { (:Session) } AS sessions, COUNT { (:Invitation) } AS invitations, COUNT { (:JoinRequest) } AS requests,
			COUNT { (:Command) } AS commands, COUNT { (:Attempt) } AS attempts`, nil)[0]
	for what, count := range left {
		if count != int64(1) {
			t.Errorf("%v %s are left", count, what)
		}
	}
	again, err := h.store.Sweep(t.Context(), graph.System())
	h.do(err)
	if swept == 0 || again != 0 {
		t.Errorf("swept %d and then %d", swept, again)
	}
	_, err = h.store.Sweep(t.Context(), petra)
	refusedFor(t, "a person", err, graph.Forbidden, "")
}
