package store_test

import (
	"testing"

	"lavka/graph"
	"lavka/graph/store/storetest"
)

// invited sends an invitation of the coordinator and returns the hash of its link.
func (h household) invited(by graph.Actor, email string) []byte {
	h.t.Helper()
	hash := graph.HashToken(graph.NewToken())
	_, err := h.store.Invite(h.t.Context(), by, storetest.NewID(), invitationTo(email, graph.RoleWorker, by.ActingFor), hash)
	h.do(err)
	return hash
}

func TestAnInvitationGivesNothingUntilItIsAcceptedOnce(t *testing.T) {
	h := newHousehold(t)
	petra := h.club.Person("Petra", graph.RoleCoordinator)
	link := h.invited(petra, "Nova@lavka.example")
	team, err := h.store.Team(t.Context(), petra)
	h.do(err)
	if len(team.Colleagues) != 1 || len(team.Invitations) != 1 || team.Invitations[0].By != "Petra" {
		t.Fatalf("the team is %+v", team)
	}
	h.do(h.store.AcceptInvitation(t.Context(), graph.Nobody(), link, "hash"))
	again := h.store.AcceptInvitation(t.Context(), graph.Nobody(), link, "other hash")
	refusedFor(t, "the second use", again, graph.NotFound, "")
	account, err := h.store.AccountByEmail(t.Context(), "nova@lavka.example")
	h.do(err)
	if account.PasswordHash != "hash" {
		t.Error("the second use changed the password")
	}
	team, err = h.store.Team(t.Context(), petra)
	h.do(err)
	if len(team.Colleagues) != 2 || len(team.Invitations) != 0 {
		t.Errorf("the team is %+v", team)
	}
}

func TestAnInvitationTakesNobodysAccountOver(t *testing.T) {
	h := newHousehold(t)
	petra := h.club.Person("Petra", graph.RoleCoordinator)
	victim := h.world.Organisation("Úřad").Person("Hana", graph.RoleWorker)
	link := h.invited(petra, victim.Email)
	for name, who := range map[string]graph.Actor{"nobody": graph.Nobody(), "who invited": petra} {
		err := h.store.AcceptInvitation(t.Context(), who, link, "stolen")
		refusedFor(t, name, err, graph.Forbidden, "sign_in_first")
	}
	h.do(h.store.AcceptInvitation(t.Context(), victim, link, "ignored"))
	account, err := h.store.AccountByEmail(t.Context(), victim.Email)
	h.do(err)
	if account.PasswordHash != "" || account.ID != victim.Account {
		t.Errorf("the account is %+v", account)
	}
	actor := h.actor(h.session(victim, graph.Device{}))
	if len(actor.Holdings) != 2 || actor.Name != "Hana" {
		t.Errorf("holds %+v as %s", actor.Holdings, actor.Name)
	}
	_, err = h.store.Invite(t.Context(), petra, "k", graph.Invitation{
		Name: "Hana", Email: victim.Email, Purpose: graph.ForPassword, Holding: graph.Holding{Role: graph.RoleAdmin},
	}, link)
	refusedFor(t, "a link for another's password", err, graph.Forbidden, graph.RefuseRoleNotYours)
}

func TestACoordinatorGivesOnlyRolesOfTheOrganisationActedFor(t *testing.T) {
	h := newHousehold(t)
	petra, karel := h.club.Person("Petra", graph.RoleCoordinator), h.club.Person("Karel", graph.RoleWorker)
	other := h.world.Organisation("Úřad")
	for name, c := range map[string]struct {
		by     graph.Actor
		holds  graph.Holding
		reason string
	}{
		"a worker":                {karel, graph.Holding{Role: graph.RoleWorker, Toward: string(h.club.ID)}, graph.RefuseNotCoordinator},
		"into another":            {petra, graph.Holding{Role: graph.RoleWorker, Toward: string(other.ID)}, graph.RefuseNotCoordinator},
		"a facilitator's role":    {petra, graph.Holding{Role: graph.RoleFacilitator, Toward: storetest.District}, graph.RefuseRoleNotYours},
		"an administrator's role": {petra, graph.Holding{Role: graph.RoleAdmin}, graph.RefuseRoleNotYours},
	} {
		_, err := h.store.Invite(t.Context(), c.by, storetest.NewID(), graph.Invitation{
			Name: "X", Email: "x@lavka.example", Purpose: graph.ToJoin, Holding: c.holds,
		}, []byte(name))
		refusedFor(t, name, err, graph.Forbidden, c.reason)
	}
	stranger := other.Person("Hana", graph.RoleCoordinator)
	refusedFor(t, "ending another's colleague",
		h.store.EndHoldings(t.Context(), stranger, "k", karel.Worker, h.club.ID), graph.Forbidden, graph.RefuseNotCoordinator)
	refusedFor(t, "a role for who is no colleague", h.store.SetHolding(t.Context(), petra, "k", graph.NewHolding{
		Worker: stranger.Worker, Role: graph.RoleWorker,
	}), graph.NotFound, graph.RefuseNotColleague)
}

func TestAnInvitationIsRenewedWithdrawnAndMadeOncePerKey(t *testing.T) {
	h := newHousehold(t)
	petra := h.club.Person("Petra", graph.RoleCoordinator)
	invitation := invitationTo("nova@lavka.example", graph.RoleWorker, h.club.ID)
	first, second, third := graph.HashToken("1"), graph.HashToken("2"), graph.HashToken("3")
	id, err := h.store.Invite(t.Context(), petra, "key", invitation, first)
	h.do(err)
	again, err := h.store.Invite(t.Context(), petra, "key", invitation, second)
	h.do(err)
	if again != id {
		t.Error("one key made two invitations")
	}
	h.clock.At = h.clock.At.Add(graph.InvitationLife)
	_, err = h.store.InvitationByToken(t.Context(), second)
	refusedFor(t, "an old link", err, graph.NotFound, "")
	h.do(h.store.RenewInvitation(t.Context(), petra, "renew", id, third))
	for name, link := range map[string][]byte{"first": first, "second": second} {
		_, err := h.store.InvitationByToken(t.Context(), link)
		refusedFor(t, name, err, graph.NotFound, "")
	}
	if _, err := h.store.InvitationByToken(t.Context(), third); err != nil {
		t.Error(err)
	}
	stranger := h.world.Organisation("Úřad").Person("Hana", graph.RoleCoordinator)
	refusedFor(t, "another's invitation", h.store.WithdrawInvitation(t.Context(), stranger, "w", id), graph.NotFound, "")
	h.do(h.store.WithdrawInvitation(t.Context(), petra, "w", id))
	_, err = h.store.InvitationByToken(t.Context(), third)
	refusedFor(t, "a withdrawn link", err, graph.NotFound, "")
	refusedFor(t, "renewing what was withdrawn",
		h.store.RenewInvitation(t.Context(), petra, "renew 2", id, first), graph.Conflict, graph.RefuseInvitationUsed)
}

func TestTheLastCoordinatorNamesAnotherBeforeLeaving(t *testing.T) {
	h := newHousehold(t)
	petra, karel := h.club.Person("Petra", graph.RoleCoordinator), h.club.Person("Karel", graph.RoleWorker)
	session := h.session(karel, graph.Device{})
	refusedFor(t, "leaving", h.store.EndHoldings(t.Context(), petra, "1", petra.Worker, h.club.ID),
		graph.Conflict, graph.RefuseLastCoordinator)
	refusedFor(t, "stepping back", h.store.SetHolding(t.Context(), petra, "2", graph.NewHolding{
		Worker: petra.Worker, Role: graph.RoleWorker,
	}), graph.Conflict, graph.RefuseLastCoordinator)
	h.do(h.store.SetHolding(t.Context(), petra, "3", graph.NewHolding{Worker: karel.Worker, Role: graph.RoleCoordinator}))
	h.do(h.store.SetHolding(t.Context(), petra, "3", graph.NewHolding{Worker: karel.Worker, Role: graph.RoleCoordinator}))
	if !h.actor(session).Coordinates(h.club.ID) {
		t.Error("the new coordinator coordinates only after signing in again")
	}
	h.do(h.store.EndHoldings(t.Context(), petra, "4", petra.Worker, h.club.ID))
	if got := h.actor(session); len(got.Holdings) != 1 {
		t.Errorf("the one who stays holds %+v", got.Holdings)
	}
}

func TestOfTwoCoordinatorsWhoLeaveAtOnceOneStays(t *testing.T) {
	h := newHousehold(t)
	people := []graph.Actor{h.club.Person("Petra", graph.RoleCoordinator), h.club.Person("Karel", graph.RoleCoordinator)}
	results := make(chan error, len(people))
	for _, p := range people {
		go func() { results <- h.store.EndHoldings(t.Context(), p, "leave", p.Worker, h.club.ID) }()
	}
	if first, second := <-results, <-results; (first == nil) == (second == nil) {
		t.Errorf("both left or none: %v, %v", first, second)
	}
}
