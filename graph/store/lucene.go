package store

import (
	"strings"
	"unicode"

	"lavka/graph"
)

// Nobody types more than maxWords words to find something, and no name has a
// word longer than maxLetters: Lucene fails on a prefix of a thousand letters and
// on a thousand words, so the rest is not asked.
const (
	maxWords   = 32
	maxLetters = 100
)

// luceneQueries turns what a person typed into the queries of the two full-text
// indexes: all words must be found, stemmed in one, as beginnings in the other.
// It is the only place where text meets Lucene's syntax: only letters and digits
// pass, so that no operator of it can.
func luceneQueries(typed string) (string, string) {
	words := strings.FieldsFunc(graph.FoldText(typed), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r)
	})
	if len(words) == 0 {
		return "", ""
	}
	words = words[:min(len(words), maxWords)]
	for i, word := range words {
		letters := []rune(word)
		words[i] = string(letters[:min(len(letters), maxLetters)])
	}
	// Lower case keeps AND, OR and NOT words of the language.
	return "+" + strings.Join(words, " +"), "+" + strings.Join(words, "* +") + "*"
}
