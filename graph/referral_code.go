package graph

import (
	"fmt"
	"io"
	"strings"
	"unicode"
)

// ReferralCode is the spoken code of an attempt: eight characters without the
// hyphen with which it is shown, the last one a check.
type ReferralCode string

// codeLetters are the seventeen characters of a code. The number is a prime, so
// that the check finds every single wrong character and every swap of two; the
// characters are those that a Czech ear and eye keep apart:
//
//   - of sounds that rhyme one is kept: B D T V for P, S for F, N for M, H for K,
//     I for Y, osm (8) for sedm (7), tři (3) for čtyři (4), pět (5) for devět (9);
//   - of shapes that resemble one is kept: O Q for 0, Z for 2, G for 6, 1 for 7;
//     L is left out because it looks like 1 and sounds like R;
//   - E and U are left out, and I and O with them, so that few words can form.
const codeLetters = "024679ACFJKMPRWXY"

const codeLength = 8

// codeMeant reads what people write for a character of the code: the rhymes and
// look-alikes above, and the accented letters that a Czech keyboard types where
// digits are meant. Every line keeps one character one character, so a wrong
// guess is a single error, which the check finds.
const codeMeant = "O0Q0Z2G61787" + "3459BPDPTPVWSFNMHKIY" + "Ě2Č4Ž6Ý7Í9É0"

const opCode = "graph.ParseReferralCode"

// NewReferralCode draws a code from random, which must be unpredictable. It
// fails only where reading random does. The caller sees to it that no two
// attempts share one.
func NewReferralCode(random io.Reader) (ReferralCode, error) {
	letters := make([]byte, 0, codeLength)
	sum := 0
	for len(letters) < codeLength-1 {
		n, err := drawIndex(random)
		if err != nil {
			return "", Wrap("draw a referral code", err)
		}
		sum += codeWeight(len(letters)) * n
		letters = append(letters, codeLetters[n])
	}
	return ReferralCode(append(letters, codeLetters[codeCheck(sum)])), nil
}

// drawIndex draws evenly: bytes beyond the last whole multiple are thrown away.
func drawIndex(random io.Reader) (int, error) {
	var b [1]byte
	for {
		if _, err := io.ReadFull(random, b[:]); err != nil {
			return 0, fmt.Errorf("read random bytes: %w", err)
		}
		if int(b[0]) < 256/len(codeLetters)*len(codeLetters) {
			return int(b[0]) % len(codeLetters), nil
		}
	}
}

// ParseReferralCode reads a code as it is typed or dictated: in any case, with
// spaces, hyphens and dots anywhere, with common confusions put right. Anything
// else is INVALID with one field "code".
func ParseReferralCode(text string) (ReferralCode, error) {
	letters := make([]byte, 0, codeLength)
	sum := 0
	for _, r := range text {
		if unicode.IsSpace(r) || unicode.Is(unicode.Pd, r) || r == '.' {
			continue
		}
		n := codeIndex(unicode.ToUpper(r))
		if n < 0 {
			return "", InvalidFields(opCode, Field{"code", FieldCodeCharacter})
		}
		if len(letters) == codeLength {
			return "", InvalidFields(opCode, Field{"code", FieldCodeLength})
		}
		sum += codeWeight(len(letters)) * n
		letters = append(letters, codeLetters[n])
	}
	if len(letters) != codeLength {
		return "", InvalidFields(opCode, Field{"code", FieldCodeLength})
	}
	if sum%len(codeLetters) != 0 {
		return "", InvalidFields(opCode, Field{"code", FieldCodeCheck})
	}
	return ReferralCode(letters), nil
}

// codeIndex is the place of an upper-case character in codeLetters, -1 for one
// that stands for nothing.
func codeIndex(r rune) int {
	if i := strings.IndexRune(codeLetters, r); i >= 0 {
		return i
	}
	meant := []rune(codeMeant)
	for i := 0; i < len(meant); i += 2 {
		if meant[i] == r {
			return strings.IndexRune(codeLetters, meant[i+1])
		}
	}
	return -1
}

// codeWeight falls from 8 to 1: no two alike, none a multiple of 17.
func codeWeight(place int) int { return codeLength - place }

// codeCheck is the index that brings the weighted sum to a multiple of 17; the
// last weight is 1.
func codeCheck(sum int) int { return (len(codeLetters) - sum%len(codeLetters)) % len(codeLetters) }

// Shown is the code as it stands on a slip: "XXXX-XXXX".
func (c ReferralCode) Shown() string {
	if len(c) != codeLength {
		return string(c)
	}
	return string(c[:codeLength/2] + "-" + c[codeLength/2:])
}
