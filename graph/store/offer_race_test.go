package store_test

import (
	"context"
	"sync"
	"testing"

	"lavka/graph"
	"lavka/graph/store"
	"lavka/graph/store/storetest"
)

// claimants race for an offer, claimRounds times: ten workers of each of the ten
// houses to which it goes. A short run has a few rounds.
const (
	claimants        = 100
	claimRounds      = 100
	shortClaimRounds = 5
)

// crowd are those who race, and the houses that they work for.
type crowd struct {
	pair
	people []graph.Actor
	houses []house
}

func newCrowd(t *testing.T) crowd {
	t.Helper()
	c := crowd{pair: newPair(t)}
	for i := range graph.MaxCandidates {
		o := c.world.Organisation("Dům " + string(rune('A'+i)))
		h := house{service: o.Service("Poradna", storetest.Advice)}
		for n := range claimants / graph.MaxCandidates {
			role := graph.RoleWorker
			if n == 0 {
				role = graph.RoleCoordinator
			}
			c.people = append(c.people, o.Person("Radka", role))
		}
		c.houses = append(c.houses, h)
	}
	c.service = c.houses[0].service
	return c
}

func TestOfAHundredClaimantsOneHasTheOfferInEveryRound(t *testing.T) {
	c := newCrowd(t)
	rounds := claimRounds
	if testing.Short() {
		rounds = shortClaimRounds
	}
	for round := range rounds {
		a := c.offer(t, c.houses[1:]...)
		claims := c.claimAtOnce(t, c.store, a)
		won := claims.winners()
		rows := process.Run(t, `
			MATCH (a:Attempt {id: $id})
			RETURN COUNT { (a)-[:ADDRESSED_TO]->() } AS addressed, a.state AS state,
				COUNT { (:ReferralEvent {kind: 'claimed'})-[:RECORDED_IN]->(a) } AS claimed,
				COUNT { (a)-[:OFFERED_TO {open: true}]->() } AS open`, map[string]any{"id": string(a.ID)})
		r := rows[0]
		if len(won) != 1 || r["addressed"] != int64(1) || r["claimed"] != int64(1) || r["open"] != int64(0) || r["state"] != "RECEIVED" {
			t.Fatalf("round %d: %d won, and the database says %v", round, len(won), r)
		}
		claims.losersAreTold(t, won[0])
		if loser := c.people[round%claimants]; loser.ActingFor != won[0].ActingFor {
			if _, err := c.store.Attempt(t.Context(), loser, a.ID); graph.CodeOf(err) != graph.NotFound {
				t.Errorf("who did not get it still sees it: %v", err)
			}
		}
	}
}

// claim is what one of the crowd was answered.
type claim struct {
	who   graph.Actor
	shown graph.AttemptDetail
	err   error
}

type claims []claim

// claimAtOnce lets everybody claim at the same moment.
func (c crowd) claimAtOnce(t *testing.T, s *store.Store, a graph.AttemptDetail) claims {
	t.Helper()
	all := make(claims, len(c.people))
	var wait sync.WaitGroup
	start := make(chan struct{})
	for i, who := range c.people {
		wait.Go(func() {
			<-start
			shown, err := s.Apply(context.WithoutCancel(t.Context()), who, graph.Order{
				Key: storetest.NewID(), Attempt: a.ID, Seen: a.Version, Command: graph.Claim{},
			})
			all[i] = claim{who, shown, err}
		})
	}
	close(start)
	wait.Wait()
	return all
}

func (all claims) winners() []graph.Actor {
	var won []graph.Actor
	for _, c := range all {
		if c.err == nil {
			won = append(won, c.who)
		}
	}
	return won
}

// losersAreTold says whether the others were told that somebody was faster: the
// winner's colleagues with how it stands now, everybody else with nothing more.
func (all claims) losersAreTold(t *testing.T, winner graph.Actor) {
	t.Helper()
	for _, c := range all {
		if c.who.Worker == winner.Worker {
			continue
		}
		refused, ok := graph.AsError(c.err)
		if !ok || refused.Code != graph.Conflict {
			t.Errorf("a claimant was told %v", c.err)
			continue
		}
		colleague := c.who.ActingFor == winner.ActingFor
		if colleague != (c.shown.State == graph.Received) || !colleague && (c.shown.ID != "" || refused.Reason != graph.RefuseOfferGone) {
			t.Errorf("colleague of the winner: %t; told %q and shown %+v", colleague, refused.Reason, c.shown.AttemptRow)
		}
	}
}

// Two nets hold a claim, the referral's lock and the comparison in the statement:
// each alone is enough, and the race needs one of them.
func TestAnOfferHasOneWinnerByItsLockOrByItsComparisonAlone(t *testing.T) {
	withoutVersions(t)
	c := newCrowd(t)
	winners := func(s *store.Store) int { return len(c.claimAtOnce(t, s, c.offer(t, c.houses[1:]...)).winners()) }
	if n := winners(store.WithoutComparison(c.store)); n != 1 {
		t.Errorf("by the lock alone %d won", n)
	}
	if n := winners(store.WithoutLock(c.store)); n != 1 {
		t.Errorf("by the comparison alone %d won", n)
	}
	for range 5 {
		if winners(store.WithoutComparison(store.WithoutLock(c.store))) > 1 {
			return
		}
	}
	t.Error("the race of a hundred needs neither: the test above proves nothing")
}
