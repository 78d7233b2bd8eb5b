package network_test

import (
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"lavka/graph/network"
)

func TestPairsPutBothDirectionsSideBySide(t *testing.T) {
	got := network.Pairs([]network.Tie{
		{From: "town", To: "club", Count: 2},
		{From: "club", To: "town", Count: 5},
		{From: "school", To: "club", Count: 9},
		{From: "club", To: "club", Count: 40},
		{From: "town", To: "parish", Count: 0},
	})
	want := []network.Pair{
		{One: "school", Other: "club", There: 9},
		{One: "club", Other: "town", There: 5, Back: 2},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	if !got[0].OneSided() || got[1].OneSided() || network.Mutual(got) != 1 {
		t.Errorf("one-sided %t %t, mutual %d", got[0].OneSided(), got[1].OneSided(), network.Mutual(got))
	}
}

func anyTies(t *rapid.T) []network.Tie {
	return rapid.SliceOf(rapid.Custom(func(t *rapid.T) network.Tie {
		name := rapid.SampledFrom([]string{"a", "b", "c", "d"})
		return network.Tie{From: name.Draw(t, "from"), To: name.Draw(t, "to"), Count: rapid.IntRange(0, 9).Draw(t, "count")}
	})).Draw(t, "ties")
}

func TestPairsLoseNothingAndNameEachTwoOnce(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		ties := anyTies(t)
		pairs := network.Pairs(ties)
		if !slices.IsSortedFunc(pairs, func(a, b network.Pair) int { return b.Traffic() - a.Traffic() }) {
			t.Fatalf("not the most traffic first: %+v", pairs)
		}
		want, got, mutual := 0, 0, 0
		for _, tie := range ties {
			if tie.From != tie.To {
				want += tie.Count
			}
		}
		seen := map[[2]string]bool{}
		for _, p := range pairs {
			got += p.Traffic()
			two := [2]string{min(p.One, p.Other), max(p.One, p.Other)}
			if seen[two] || p.Traffic() == 0 || p.Back > p.There {
				t.Fatalf("pair %+v", p)
			}
			seen[two] = true
			if !p.OneSided() {
				mutual++
			}
		}
		if got != want || network.Mutual(pairs) != mutual {
			t.Fatalf("traffic %d of %d, mutual %d of %d", got, want, network.Mutual(pairs), mutual)
		}
	})
}

func TestMedianIsTheMiddle(t *testing.T) {
	if _, ok := network.Median(nil); ok {
		t.Error("nothing has a median")
	}
	if got, _ := network.Median([]time.Duration{9, 1, 4}); got != 4 {
		t.Errorf("odd: %d", got)
	}
	if got, _ := network.Median([]time.Duration{8, 1, 4, 2}); got != 3 {
		t.Errorf("even: %d", got)
	}
	rapid.Check(t, func(t *rapid.T) {
		all := rapid.SliceOfN(rapid.Custom(func(t *rapid.T) time.Duration {
			return time.Duration(rapid.Int64Range(0, 1<<40).Draw(t, "duration"))
		}), 1, 30).Draw(t, "all")
		before := slices.Clone(all)
		middle, _ := network.Median(all)
		below, above := 0, 0
		for _, d := range all {
			if d < middle {
				below++
			}
			if d > middle {
				above++
			}
		}
		if below > len(all)/2 || above > len(all)/2 || !slices.Equal(before, all) {
			t.Fatalf("median %d of %v, %d below, %d above", middle, before, below, above)
		}
	})
}
