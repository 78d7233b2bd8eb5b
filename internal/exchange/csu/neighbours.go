package csu

import (
	"lavka/graph"
	"lavka/internal/exchange/sheet"
)

// Neighbours is what a table of touching ORP says. Rows counts the rows that
// were there; each of them is a pair or in a Problem that is Refused.
type Neighbours struct {
	Pairs    graph.Neighbours
	Rows     int
	Problems Problems
}

// ReadNeighbours reads a table with orp_a, orp_b and shared_border_km; a pair
// stands there once, in either order. INVALID with a reason where the file as a
// whole can not be read.
func ReadNeighbours(source sheet.Source, known Known) (Neighbours, error) {
	rows, err := sheet.Rows(source, "orp_a", "orp_b", "shared_border_km")
	if err != nil {
		return Neighbours{}, err
	}
	n := Neighbours{Pairs: graph.Neighbours{}, Rows: len(rows)}
	lines := map[graph.Touch]int{}
	for _, line := range rows {
		r := &row{line}
		pair, km := r.touch(known)
		if first, twice := lines[pair]; twice && pair.A != "" {
			r.refuse(CodeDuplicate, "%s and %s stand on line %d already", pair.A, pair.B, first)
		}
		n.Problems = append(n.Problems, r.Problems...)
		if !r.refused() {
			lines[pair] = r.Line
			n.Pairs[pair] = km
		}
	}
	return n, nil
}

func (r *row) touch(known Known) (graph.Touch, float64) {
	if r.refused() {
		return graph.Touch{}, 0
	}
	one, other := r.district("orp_a", known), r.district("orp_b", known)
	if one == other && one != "" {
		r.refuse(CodeBadCode, "the ORP %s can not touch itself", one)
	}
	return graph.Touching(one, other), r.number("shared_border_km")
}
