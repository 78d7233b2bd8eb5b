package web

import (
	"lavka/graph"
	"lavka/graph/store/storetest"
)

// modes goes through what only some ways of handing over have: an offer that one
// house claims and another lets go, and a name that is read by the one door.
func (j *journey) modes() {
	j.h.t.Helper()
	from, club, house := j.h.Organisation("Magistrát"), j.h.Organisation("Spolek"), j.h.Organisation("Dům")
	sender := from.Person("Hana", graph.RoleWorker)
	need := storetest.Need(club.Service("Poradna spolku", storetest.Advice))
	offer := need
	offer.Mode, offer.AlsoTo = graph.OpenOffer, []graph.ServiceID{house.Service("Poradna domu", storetest.Advice)}
	claimant, other := j.side(club.Person("Ivo", graph.RoleCoordinator)), j.side(house.Person("Zdena", graph.RoleCoordinator))
	step := func(who answerer, name string, a graph.AttemptDetail, seen int) {
		who(name, map[string]any{"key": storetest.NewID(), "attempt": a.ID, "seen": seen})
	}
	offered := j.sent(sender, offer)
	step(other, "PassOffer", offered, offered.Version)
	step(claimant, "ClaimOffer", offered, offered.Version+1)
	written := need
	written.Mode, written.Consent = graph.Written, &graph.Consent{LegalBasis: "statute"}
	written.Identity = &graph.Identity{Name: "Květoslava Zkušební"}
	claimant("ReadIdentity", map[string]any{"key": storetest.NewID(), "attempt": j.sent(sender, written).ID})
	needs := map[string]any{"needs": []any{storetest.Debts}, "place": storetest.Town, "takesReferrals": true}
	j.sender("OfferChoices", map[string]any{"filter": needs})
	j.sender("CrisisLines", map[string]any{"filter": map[string]any{"kinds": []any{"18"}, "place": storetest.Town}})
}

// sent is a referral of another way of handing over, past the budget of a send.
func (j *journey) sent(sender graph.Actor, r graph.NewReferral) graph.AttemptDetail {
	j.h.t.Helper()
	sent, err := j.h.store.SendReferral(j.h.t.Context(), sender, storetest.NewID(), r)
	if err != nil {
		j.h.t.Fatal(err)
	}
	return sent
}
