package suppress_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"lavka/graph/suppress"
)

func TestNumbersOfPeopleAreShownAsRanges(t *testing.T) {
	for _, c := range []struct {
		parts []int
		want  []suppress.Range
	}{
		{[]int{12, 0, 33}, []suppress.Range{{10, 14}, {0, 4}, {30, 34}}},
		{[]int{2, 40, 9}, []suppress.Range{{0, 4}, {40, 44}, {5, 9}}},
		// 4 of 4, 4 and 4 would be the largest rest in each: ranges of six, not five
		{[]int{4, 4, 4}, []suppress.Range{{0, 5}, {0, 5}, {0, 5}}},
		{[]int{}, []suppress.Range{}},
	} {
		if diff := cmp.Diff(c.want, suppress.Publish(c.parts)); diff != "" {
			t.Errorf("%v: %s", c.parts, diff)
		}
	}
}

// TestNoSmallCellCanBeRecomputed is the attack itself: of all tables of one whole
// that are published alike, at least two differ in each small cell that holds
// anybody.
func TestNoSmallCellCanBeRecomputed(t *testing.T) {
	attacked := 0
	for width := 2; width <= 4; width++ {
		for whole := range 41 - 4*width {
			alike := map[string][][]int{}
			eachTable(width, whole, func(parts []int) {
				key := fmt.Sprint(suppress.Publish(parts))
				alike[key] = append(alike[key], slices.Clone(parts))
			})
			for _, tables := range alike {
				attacked += secretsHold(t, tables)
			}
		}
	}
	if attacked < 1000 {
		t.Errorf("only %d cells were attacked", attacked)
	}
}

// secretsHold looks at tables that are published alike and says how many small
// cells it attacked.
func secretsHold(t *testing.T, tables [][]int) int {
	t.Helper()
	attacked := 0
	for _, parts := range tables {
		for i, count := range parts {
			if count == 0 || count >= suppress.Least {
				continue
			}
			attacked++
			if !slices.ContainsFunc(tables, func(other []int) bool { return other[i] != count }) {
				t.Errorf("part %d of %v can only be %d", i, parts, count)
			}
		}
	}
	return attacked
}

// eachTable visits every way to part the whole into so many parts.
func eachTable(width, whole int, visit func([]int)) {
	parts := make([]int, width)
	var fill func(at, left int)
	fill = func(at, left int) {
		if at == width-1 {
			parts[at] = left
			visit(parts)
			return
		}
		for n := range left + 1 {
			parts[at] = n
			fill(at+1, left-n)
		}
	}
	fill(0, whole)
}

// A wide table is attacked by bounds: each cell is at least what the whole leaves
// when the others are as large as they can be, and at most what it leaves when
// they are as small.
func TestTheWholeMinusTheRestLeavesARange(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		parts := rapid.SliceOfN(rapid.IntRange(0, 60), 2, 15).Draw(t, "parts")
		shown := suppress.Publish(parts)
		whole, least, most := 0, 0, 0
		for i, r := range shown {
			if parts[i] < r.From || parts[i] > r.To || r.To-r.From < suppress.Least-1 {
				t.Fatalf("%d is shown as %+v", parts[i], r)
			}
			whole, least, most = whole+parts[i], least+r.From, most+r.To
		}
		for i, r := range shown {
			from := max(r.From, whole-(most-r.To))
			to := min(r.To, whole-(least-r.From))
			if parts[i] > 0 && parts[i] < suppress.Least && from >= to {
				t.Fatalf("%d of %v can only be %d", i, parts, from)
			}
		}
	})
}
