package network

import (
	"cmp"
	"slices"
	"strings"
)

// Tie is how often one organisation handed over to another, by their ids.
type Tie struct {
	From, To string
	Count    int
}

// Pair is two organisations with both directions of what passed between them.
// Of the two, One handed over more; where they are even, the lesser id.
type Pair struct {
	One, Other  string
	There, Back int
}

// OneSided tells whether something went one way only.
func (p Pair) OneSided() bool { return (p.There == 0) != (p.Back == 0) }

// Traffic is what passed in both directions.
func (p Pair) Traffic() int { return p.There + p.Back }

// Pairs joins the two directions of every tie, most traffic first. What an
// organisation handed over to itself is no tie; nor is a count of nothing.
func Pairs(ties []Tie) []Pair {
	at := map[[2]string]int{}
	var pairs []Pair
	for _, tie := range ties {
		if tie.From == tie.To || tie.Count <= 0 {
			continue
		}
		one, other := min(tie.From, tie.To), max(tie.From, tie.To)
		i, known := at[[2]string{one, other}]
		if !known {
			i = len(pairs)
			at[[2]string{one, other}] = i
			pairs = append(pairs, Pair{One: one, Other: other})
		}
		if tie.From == one {
			pairs[i].There += tie.Count
		} else {
			pairs[i].Back += tie.Count
		}
	}
	for i, p := range pairs {
		if p.Back > p.There {
			pairs[i] = Pair{One: p.Other, Other: p.One, There: p.Back, Back: p.There}
		}
	}
	slices.SortFunc(pairs, func(a, b Pair) int {
		return cmp.Or(cmp.Compare(b.Traffic(), a.Traffic()), strings.Compare(a.One, b.One), strings.Compare(a.Other, b.Other))
	})
	return pairs
}

// Mutual counts the pairs that hand over both ways.
func Mutual(pairs []Pair) int {
	n := 0
	for _, p := range pairs {
		if p.There > 0 && p.Back > 0 {
			n++
		}
	}
	return n
}
