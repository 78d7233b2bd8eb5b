package graph

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// longestPhrase is how many words a name may have that is recognised in a
// sentence.
const longestPhrase = 8

// NameStem is a name as it is looked up by whatever case it was typed in:
// without accents and endings, up to the first comma, behind which the legal
// form stands. "Litoměřice" and "v Litoměřicích" have the same.
func NameStem(name string) string {
	name, _, _ = strings.Cut(name, ",")
	return strings.Join(stems(foldedWords(name)), " ")
}

// foldedWords are the words of a text, folded; the paragraph sign is one.
func foldedWords(text string) []string {
	spaced := strings.ReplaceAll(FoldText(text), "§", " § ")
	return strings.FieldsFunc(spaced, func(r rune) bool { return r != '§' && !unicode.IsLetter(r) && !unicode.IsDigit(r) })
}

func stems(words []string) []string {
	out := make([]string, len(words))
	for i, word := range words {
		out[i] = stem(word)
	}
	return out
}

// ending is a case ending that is taken off words longer than more.
type ending struct {
	more int
	any  []string
}

// endings are those of Czech nouns and adjectives, folded, the longest first, as
// Dolamic and Savoy describe them and Lucene's analyzer of Czech takes them off.
func endings() []ending {
	return []ending{
		{7, []string{"atech"}},
		{6, []string{"etem", "atum"}},
		{5, []string{
			"ech", "ich", "eho", "emi", "emu", "ete", "eti", "iho", "imi", "imu", "ach", "ata", "aty", "ych", "ama",
			"ami", "ove", "ovi", "ymi",
		}},
		{4, []string{"em", "es", "im", "um", "at", "am", "os", "us", "ym", "mi", "ou"}},
		{3, []string{"a", "e", "i", "o", "u", "y"}},
	}
}

// stem takes the case ending off a folded word and evens out what changes before
// it (Praha, v Praze).
func stem(word string) string {
	if !isASCIILetters(word) {
		return word
	}
	word = withoutCase(word)
	if len(word) > 5 && (strings.HasSuffix(word, "ov") || strings.HasSuffix(word, "in")) {
		word = word[:len(word)-2]
	}
	return evened(word)
}

func withoutCase(word string) string {
	for _, e := range endings() {
		if len(word) <= e.more {
			continue
		}
		if i := slices.IndexFunc(e.any, func(s string) bool { return strings.HasSuffix(word, s) }); i >= 0 {
			return word[:len(word)-len(e.any[i])]
		}
	}
	return word
}

func evened(word string) string {
	if word == "" {
		return word
	}
	last := word[len(word)-1]
	switch last {
	case 'c':
		last = 'k'
	case 'z':
		last = 'h'
	}
	word = word[:len(word)-1] + string(last)
	if len(word) > 1 && word[len(word)-2] == 'e' {
		word = word[:len(word)-2] + word[len(word)-1:]
	}
	return word
}

func isASCIILetters(word string) bool {
	for _, r := range word {
		if r >= utf8.RuneSelf || !unicode.IsLetter(r) {
			return false
		}
	}
	return true
}
