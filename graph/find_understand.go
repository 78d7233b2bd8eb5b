package graph

import (
	"slices"
	"strings"
)

// Term is a part of a question with the words by which people call it. Names,
// aliases and further words are told apart because they may be equal: what is
// somebody's name wins. Weight decides between two of one name, the larger one
// is meant.
type Term struct {
	Part    Part
	Names   []string
	Aliases []string
	Further []string
	Weight  int
	// Ages are the years of an age band.
	Ages AgeSpan
}

// Understood is a sentence as parts of a question. Words are what is left and is
// looked for in texts. Others are places that the same words may have meant.
type Understood struct {
	Parts  []Part
	Words  string
	Others []Part
}

// maxTyped bounds how many words of a sentence are looked at.
const maxTyped = 40

// Phrases are the stems of all runs of words in a sentence: what a name must be
// equal to so that it is found in it.
func Phrases(text string) []string {
	words := typedWords(text)
	all := stems(words)
	found := []string{}
	for from := range all {
		for until := from + 1; until <= len(all) && until-from <= longestPhrase; until++ {
			found = append(found, strings.Join(all[from:until], " "))
		}
	}
	slices.Sort(found)
	return slices.Compact(found)
}

func typedWords(text string) []string {
	words := foldedWords(text)
	return words[:min(len(words), maxTyped)]
}

// Understand finds the parts of a question in a sentence: at each word the
// longest run that is called something, in any case and without accents. A
// preposition of place makes the words behind it rather a place. What is left
// and says something stays as words.
func Understand(text string, terms []Term) Understood {
	r := reader{words: typedWords(text), terms: terms, calls: callsOf(terms)}
	r.stems = stems(r.words)
	for r.at < len(r.words) {
		r.step()
	}
	r.out.Words = strings.Join(r.left, " ")
	return r.out
}

// reader goes through a sentence once.
type reader struct {
	words, stems []string
	terms        []Term
	calls        map[string][]call
	at           int
	left         []string
	out          Understood
}

// call is a term under one of its words; the lower the rank, the better.
type call struct {
	term *Term
	rank int
}

// The ranks of calls.
const (
	rankName = iota
	rankAlias
	rankFurther
	rankPlace
	rankBody
)

func callsOf(terms []Term) map[string][]call {
	calls := map[string][]call{}
	for i := range terms {
		term := &terms[i]
		for offset, words := range [][]string{term.Names, term.Aliases, term.Further} {
			for _, word := range words {
				if word == "" {
					continue
				}
				key := strings.Join(stems(foldedWords(word)), " ")
				calls[key] = append(calls[key], call{term, term.rank(offset)})
			}
		}
	}
	return calls
}

func (t *Term) rank(offset int) int {
	switch t.Part.Kind {
	case PartPlace:
		return rankPlace
	case PartOrganisation, PartService:
		return rankBody
	case PartNeed, PartServiceKind, PartForm, PartTargetGroup, PartAgeBand,
		PartReferrals, PartAnonymous, PartOpen, PartOnline, PartWords:
	}
	return offset
}

func (r *reader) step() {
	if taken := r.years(); taken > 0 {
		r.at += taken
		return
	}
	for length := min(longestPhrase, len(r.words)-r.at); length > 0; length-- {
		if found := r.best(r.calls[strings.Join(r.stems[r.at:r.at+length], " ")], length); found != nil {
			r.take(found)
			r.at += length
			return
		}
	}
	if says(r.words[r.at]) {
		r.left = append(r.left, r.words[r.at])
	}
	r.at++
}

// best are the calls of the best rank. One word alone is not a name of an
// organisation or a service unless it is a long one: a service may be called
// "Klub".
func (r *reader) best(calls []call, length int) []call {
	afterPreposition := r.at > 0 && isPlacePreposition(r.words[r.at-1])
	lowest := rankBody + 1
	var found []call
	for _, c := range calls {
		rank := c.rank
		if rank == rankPlace && afterPreposition {
			rank = -1
		}
		if rank == rankBody && length == 1 && len(r.words[r.at]) < 6 {
			continue
		}
		if rank == rankPlace && (len(r.words[r.at]) < 3 || r.hasPlace()) {
			continue
		}
		switch {
		case rank < lowest:
			found, lowest = []call{c}, rank
		case rank == lowest:
			found = append(found, c)
		}
	}
	return found
}

func (r *reader) hasPlace() bool {
	return slices.ContainsFunc(r.out.Parts, func(p Part) bool { return p.Kind == PartPlace })
}

// take adds what the calls mean: of places the weightiest, of all else every one.
func (r *reader) take(calls []call) {
	if calls[0].term.Part.Kind == PartPlace {
		slices.SortStableFunc(calls, func(a, b call) int { return b.term.Weight - a.term.Weight })
		for _, other := range calls[1:] {
			r.out.Others = append(r.out.Others, other.term.Part)
		}
		calls = calls[:1]
	}
	for _, c := range calls {
		r.add(c.term.Part)
	}
}

func (r *reader) add(part Part) {
	known := func(p Part) bool { return p.Kind == part.Kind && p.Code == part.Code }
	if !slices.ContainsFunc(r.out.Parts, known) {
		r.out.Parts = append(r.out.Parts, part)
	}
}
