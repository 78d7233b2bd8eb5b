package store_test

import (
	"os"
	"strconv"
	"sync"
	"testing"

	"lavka/graph"
	"lavka/graph/store/storetest"
)

// claimants race for an offer: ten workers of each of the ten houses to which it
// goes. A round takes one to two seconds of a small machine, so that every run has
// a few; LAVKA_CLAIM_ROUNDS=100 is the whole of it.
const (
	claimants    = 100
	claimRounds  = 15
	roundsByName = "LAVKA_CLAIM_ROUNDS"
)

func roundsOfClaims(t *testing.T) int {
	t.Helper()
	asked := os.Getenv(roundsByName)
	if asked == "" {
		return claimRounds
	}
	rounds, err := strconv.Atoi(asked)
	if err != nil || rounds < 1 {
		t.Fatalf("%s is %q", roundsByName, asked)
	}
	return rounds
}

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
	for round := range roundsOfClaims(t) {
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
