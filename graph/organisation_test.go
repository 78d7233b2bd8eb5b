package graph_test

import (
	"fmt"
	"testing"

	"pgregory.net/rapid"

	"lavka/graph"
)

func TestRegistrationNumbersInUseAreValid(t *testing.T) {
	// Public bodies, one for each way in which the check digit can come about.
	for _, n := range []graph.RegistrationNumber{"00006947", "00025593", "27074358", "45274649", "00075370", "69663963"} {
		if !n.Valid() {
			t.Errorf("%s is refused", n)
		}
	}
}

func TestBrokenRegistrationNumbersAreRefused(t *testing.T) {
	for _, n := range []graph.RegistrationNumber{"", "6947", "000069470", "0000694a", " 0006947", "00006948", "0000６947"} {
		if n.Valid() {
			t.Errorf("%q is accepted", n)
		}
	}
}

// checked puts the check digit behind seven digits as the statistical office
// describes it, in cases and not in one formula.
func checked(seven int) string {
	digits, sum := fmt.Sprintf("%07d", seven), 0
	for i, weight := range []int{8, 7, 6, 5, 4, 3, 2} {
		sum += weight * int(digits[i]-'0')
	}
	switch rest := sum % 11; rest {
	case 0:
		return digits + "1"
	case 1:
		return digits + "0"
	default:
		return digits + fmt.Sprint(11-rest)
	}
}

func TestExactlyOneCheckDigitFitsSevenDigits(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		want := checked(rapid.IntRange(0, 9_999_999).Draw(t, "digits"))
		for last := range 10 {
			n := fmt.Sprintf("%s%d", want[:7], last)
			if graph.RegistrationNumber(n).Valid() != (n == want) {
				t.Fatalf("%s is valid: %t, the number is %s", n, n != want, want)
			}
		}
	})
}
