package store_test

import (
	"sync"
	"testing"

	"lavka/graph"
	"lavka/graph/store/storetest"
)

// claimRounds times claimants race for an offer: ten workers of each of the ten
// houses to which it goes.
const (
	claimRounds = 100
	claimants   = 100
)

func TestOfAHundredClaimantsOneHasTheOfferInEveryRound(t *testing.T) {
	p := newPair(t)
	var houses []house
	var people []graph.Actor
	for i := range graph.MaxCandidates {
		o := p.world.Organisation("Dům " + string(rune('A'+i)))
		h := house{service: o.Service("Poradna", storetest.Advice)}
		for n := range claimants / graph.MaxCandidates {
			role := graph.RoleWorker
			if n == 0 {
				role = graph.RoleCoordinator
			}
			people = append(people, o.Person("Radka", role))
		}
		houses = append(houses, h)
	}
	p.service = houses[0].service
	for round := range claimRounds {
		a := p.offer(t, houses[1:]...)
		won := p.claimAtOnce(t, a, people)
		rows := process.Run(t, `
			MATCH (a:Attempt {id: $id})
			RETURN COUNT { (a)-[:ADDRESSED_TO]->() } AS addressed, a.state AS state,
				COUNT { (:ReferralEvent {kind: 'claimed'})-[:RECORDED_IN]->(a) } AS claimed,
				COUNT { (a)-[:OFFERED_TO {open: true}]->() } AS open`, map[string]any{"id": string(a.ID)})
		r := rows[0]
		if won != 1 || r["addressed"] != int64(1) || r["claimed"] != int64(1) || r["open"] != int64(0) || r["state"] != "RECEIVED" {
			t.Fatalf("round %d: %d won, and the database says %v", round, won, r)
		}
	}
}

// claimAtOnce lets everybody claim and counts who got it; the others must be told
// that somebody was faster.
func (p pair) claimAtOnce(t *testing.T, a graph.AttemptDetail, people []graph.Actor) int {
	t.Helper()
	var wait sync.WaitGroup
	var mutex sync.Mutex
	won := 0
	start := make(chan struct{})
	for _, who := range people {
		wait.Go(func() {
			<-start
			_, err := p.store.Apply(t.Context(), who, graph.Order{
				Key: storetest.NewID(), Attempt: a.ID, Seen: a.Version, Command: graph.Claim{},
			})
			mutex.Lock()
			defer mutex.Unlock()
			switch {
			case err == nil:
				won++
			case graph.CodeOf(err) != graph.Conflict:
				t.Errorf("a claimant was told %v", err)
			}
		})
	}
	close(start)
	wait.Wait()
	return won
}
