package graph

import (
	"maps"
	"slices"
)

// Neighbours are the pairs of districts that touch, each with the length of
// their common border in kilometres.
type Neighbours map[Touch]float64

// Touch is a pair of districts; A is the lower code.
type Touch struct{ A, B DistrictCode }

// Touching is the pair in either order.
func Touching(one, other DistrictCode) Touch {
	return Touch{min(one, other), max(one, other)}
}

// Missing counts the pairs of the others that are not among these.
func (n Neighbours) Missing(others Neighbours) int {
	missing := 0
	for pair := range others {
		if _, ok := n[pair]; !ok {
			missing++
		}
	}
	return missing
}

// Entries are the districts as directory nodes that own their borders: a pair
// hangs on the lower code. Every district of the list has an entry, so that one
// without a neighbour loses those that it had.
func (n Neighbours) Entries(districts []DistrictCode) []Entry {
	links := map[DistrictCode][]Link{}
	for pair, km := range n {
		links[pair.A] = append(links[pair.A], Link{
			Type: "TOUCHES", To: ref(LabelDistrict, string(pair.B)), Values: map[string]any{"km": km},
		})
	}
	for _, district := range districts {
		links[district] = append(links[district], nil...)
	}
	entries := make([]Entry, 0, len(links))
	for _, district := range slices.Sorted(maps.Keys(links)) {
		entries = append(entries, Entry{
			Label: LabelDistrict, ID: string(district), Owns: []string{"TOUCHES"}, Links: links[district],
		})
	}
	return entries
}
