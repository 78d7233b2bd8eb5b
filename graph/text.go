package graph

import (
	"encoding/hex"
	"strings"
	"unicode"

	"golang.org/x/text/collate"
	xlanguage "golang.org/x/text/language"
	"golang.org/x/text/runes"
	"golang.org/x/text/transform"
	"golang.org/x/text/unicode/norm"
)

// FoldText lowers the case and takes the accents off, as people type on a foreign
// keyboard: "Úštěk" becomes "ustek".
func FoldText(text string) string {
	chain := transform.Chain(norm.NFD, runes.Remove(runes.In(unicode.Mn)), norm.NFC)
	folded, _, err := transform.String(chain, text)
	if err != nil {
		return strings.ToLower(text)
	}
	return strings.ToLower(folded)
}

// SortKey is a string whose byte order is the Czech alphabetical order of text:
// the database sorts by code point and would put Ž before a.
func SortKey(text string) string {
	var buffer collate.Buffer
	return hex.EncodeToString(collate.New(xlanguage.Czech).KeyFromString(&buffer, text))
}
