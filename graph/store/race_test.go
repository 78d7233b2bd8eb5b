package store_test

import (
	"context"
	"sync"
	"testing"

	"lavka/graph"
	"lavka/graph/store"
	"lavka/graph/store/storetest"
)

// racers is how many people press the same button at once.
const racers = 50

// race runs do in all racers at once and counts the outcomes by code; "" is
// success.
func race(do func(i int) error) map[graph.Code]int {
	var wait sync.WaitGroup
	var mutex sync.Mutex
	codes := map[graph.Code]int{}
	start := make(chan struct{})
	for i := range racers {
		wait.Go(func() {
			<-start
			err := do(i)
			mutex.Lock()
			defer mutex.Unlock()
			if err == nil {
				codes[""]++
				return
			}
			codes[graph.CodeOf(err)]++
		})
	}
	close(start)
	wait.Wait()
	return codes
}

func TestFiftyEqualKeysHaveOneEffect(t *testing.T) {
	p := newPair(t)
	key := storetest.NewID()
	ids := make([]graph.AttemptID, racers)
	codes := race(func(i int) error {
		sent, err := p.store.SendReferral(t.Context(), p.sender, key, storetest.Need(p.service))
		ids[i] = sent.ID
		return err
	})
	if codes[""] != racers {
		t.Fatalf("outcomes: %v", codes)
	}
	for _, id := range ids {
		if id != ids[0] {
			t.Fatalf("two attempts: %s and %s", id, ids[0])
		}
	}
	rows := process.Run(t, `
		RETURN COUNT { MATCH (:Referral) } AS referrals, COUNT { MATCH (:Attempt) } AS attempts,
			COUNT { MATCH (:ReferralEvent) } AS events, COUNT { MATCH (:Change) } AS changes`, nil)
	for name, count := range map[string]int64{"referrals": 1, "attempts": 1, "events": 2, "changes": 1} {
		if rows[0][name] != count {
			t.Errorf("%s: %v, want %d", name, rows[0][name], count)
		}
	}
}

// raceToAccept lets all racers accept one attempt with keys of their own and
// returns the outcomes and how many accepted events there are.
func raceToAccept(t *testing.T, p pair, through func(*store.Store) *store.Store) (map[graph.Code]int, int64) {
	t.Helper()
	a := p.send(t)
	s := through(p.store)
	codes := race(func(int) error {
		_, err := s.Apply(context.WithoutCancel(t.Context()), p.receiver, graph.Order{
			Key: storetest.NewID(), Attempt: a.ID, Seen: a.Version, Command: graph.Accept{Responsible: p.receiver.Worker},
		})
		return err
	})
	rows := process.Run(t, "MATCH (e:ReferralEvent {kind: 'accepted'}) RETURN count(e) AS accepted", nil)
	accepted, _ := rows[0]["accepted"].(int64)
	return codes, accepted
}

func TestOfFiftyRacersOneWins(t *testing.T) {
	p := newPair(t)
	codes, accepted := raceToAccept(t, p, func(s *store.Store) *store.Store { return s })
	if codes[""] != 1 || codes[graph.Conflict] != racers-1 || accepted != 1 {
		t.Errorf("outcomes %v, accepted events %d", codes, accepted)
	}
}

// withoutVersions takes the constraint on an event's version away for one test: it
// is the second net below the lock.
func withoutVersions(t *testing.T) {
	t.Helper()
	process.Run(t, "DROP CONSTRAINT referral_event_version IF EXISTS", nil)
	t.Cleanup(func() {
		process.Wipe(t)
		process.Run(t, "CREATE CONSTRAINT referral_event_version IF NOT EXISTS FOR (n:ReferralEvent) REQUIRE (n.attempt, n.version) IS UNIQUE", nil)
	})
}

func TestTheLockAloneLetsOneOfFiftyWinAndWithoutItMoreDo(t *testing.T) {
	withoutVersions(t)
	codes, accepted := raceToAccept(t, newPair(t), func(s *store.Store) *store.Store { return s })
	if codes[""] != 1 || codes[graph.Conflict] != racers-1 || accepted != 1 {
		t.Errorf("outcomes %v, accepted events %d", codes, accepted)
	}
	for range 5 {
		if codes, _ := raceToAccept(t, newPair(t), store.WithoutLock); codes[""] > 1 {
			return
		}
	}
	t.Error("the race of fifty does not need the lock: the tests above prove nothing")
}

func TestKeyIsRefusedForOtherInputAndFreeAfterRefusal(t *testing.T) {
	p := newPair(t)
	a := p.send(t)
	order := graph.Order{Key: "k", Attempt: a.ID, Seen: a.Version + 7, Command: graph.Acknowledge{}}
	current, err := p.store.Apply(t.Context(), p.receiver, order)
	if graph.CodeOf(err) != graph.Conflict || current.State != graph.Sent {
		t.Fatalf("stale: %v, current %s", err, current.State)
	}
	order.Seen = a.Version
	if _, err := p.store.Apply(t.Context(), p.receiver, order); err != nil {
		t.Fatalf("corrected input under the same key: %v", err)
	}
	again, err := p.store.Apply(t.Context(), p.receiver, order)
	if err != nil || again.State != graph.Received || again.Version != 3 {
		t.Errorf("replay: %v, %+v", err, again.AttemptRow)
	}
	order.Command = graph.Accept{Responsible: p.receiver.Worker}
	_, err = p.store.Apply(t.Context(), p.receiver, order)
	if refused, ok := graph.AsError(err); !ok || refused.Reason != "key_reused" {
		t.Errorf("other input under a used key: %v", err)
	}
}
