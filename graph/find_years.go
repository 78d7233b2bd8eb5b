package graph

import (
	"slices"
	"strconv"
	"strings"
)

// AgeSpan is what a term of an age band covers, in years; Until is 0 where it is
// open.
type AgeSpan struct{ From, Until int }

// oldest is the highest age that a number is read as.
const oldest = 120

// years reads "19 let", "17letý" and "od 15 let" as the age bands they fall
// into; it returns how many words that took.
func (r *reader) years() int {
	number, rest := digits(r.words[r.at])
	if number == "" {
		return 0
	}
	var taken int
	switch {
	case isYears(rest):
		taken = 1
	case rest == "" && r.at+1 < len(r.words) && isYears(r.words[r.at+1]):
		taken = 2
	default:
		return 0
	}
	years, err := strconv.Atoi(number)
	if err != nil || years > oldest {
		return 0
	}
	for _, term := range r.terms {
		if term.Part.Kind == PartAgeBand && term.Ages.holds(years) {
			r.add(term.Part)
		}
	}
	return taken
}

func (a AgeSpan) holds(years int) bool {
	return a.From <= years && (years <= a.Until || a.Until == 0)
}

func digits(word string) (string, string) {
	end := strings.IndexFunc(word, func(c rune) bool { return c < '0' || c > '9' })
	if end < 0 {
		end = len(word)
	}
	return word[:end], word[end:]
}

func isYears(word string) bool {
	word = strings.TrimPrefix(word, "ti")
	return strings.HasPrefix(word, "let") || slices.Contains([]string{"rok", "roky", "roku"}, word)
}

func isPlacePreposition(word string) bool {
	return slices.Contains(strings.Fields(beforePlaces), word)
}

// beforePlaces are words behind which a place is expected, folded.
const beforePlaces = "v ve na u do z ze okoli orp obec obci mesto meste okres okrese"

// says tells whether a word left over is worth looking for.
func says(word string) bool {
	if number, rest := digits(word); rest == "" && number != "" {
		return len(number) > 2
	}
	return len(word) > 1 && !slices.Contains(strings.Fields(sayNothing), word)
}

// sayNothing are words of a sentence that say nothing about the service, folded.
const sayNothing = `a i o u v ve s se k ke z ze na do pro po od pri za az nebo ani ale tak uz jen asi
	je jsou byt ma mam maji mit nema potrebuje potrebuju potrebuji potrebujeme hleda hledam hledame chce chci shani shanim
	kde kdo kdy jak co ktery ktera ktere clovek cloveka lidi lide klient klienta klientka klientku pan pana pani
	kluk kluka holka holku nekdo neco nekoho pomoc pomoct s sluzba sluzby sluzbu okoli blizko pobliz tady
	orp obec obci mesto meste okres okrese prosim let rok roku teto tento ted hned ihned`
