package graph_test

import (
	"testing"
	"time"

	"lavka/graph"
)

func TestSignInWaitsLongerAndNeverForGood(t *testing.T) {
	for failures, want := range map[int]time.Duration{
		-1: 0, 0: 0, 3: 0, 4: time.Second, 5: 2 * time.Second, 6: 4 * time.Second, 9: 32 * time.Second,
		10: time.Minute, 11: time.Minute, 1 << 40: time.Minute,
	} {
		if got := graph.DelayAfter(failures); got != want {
			t.Errorf("after %d failures %s, want %s", failures, got, want)
		}
	}
}
