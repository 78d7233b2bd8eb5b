package store_test

import (
	"regexp"
	"strings"
	"testing"
	"unicode/utf8"

	"lavka/graph/store"
)

// FuzzLuceneQueries: only words, and the operators that we put before and behind
// them, reach the index.
func FuzzLuceneQueries(f *testing.F) {
	for _, text := range []string{"dluhy", `a:b AND (c OR "d"~2)`, "+- && || ! ^ * ? \\ /x/", "[a TO b]", "Žižkov", "\x00", "１２", strings.Repeat("ž", 5000), strings.Repeat("že ", 2000)} {
		f.Add(text)
	}
	words := regexp.MustCompile(`^(\+[\p{L}\p{N}]+( \+[\p{L}\p{N}]+)*)?$`)
	prefixes := regexp.MustCompile(`^(\+[\p{L}\p{N}]+\*( \+[\p{L}\p{N}]+\*)*)?$`)
	f.Fuzz(func(t *testing.T, text string) {
		gotWords, gotPrefixes := store.LuceneQueries(text)
		if !words.MatchString(gotWords) || !prefixes.MatchString(gotPrefixes) {
			t.Errorf("%q becomes %q and %q", text, gotWords, gotPrefixes)
		}
		asked := strings.Fields(gotPrefixes)
		for _, word := range asked {
			if utf8.RuneCountInString(word) > len("+*")+100 {
				t.Errorf("a word of %d letters is asked", utf8.RuneCountInString(word))
			}
		}
		if len(asked) > 32 {
			t.Errorf("%d words are asked", len(asked))
		}
	})
}
