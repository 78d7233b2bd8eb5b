package graph_test

import (
	"bytes"
	"crypto/rand"
	"errors"
	"io"
	"regexp"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"lavka/graph"
)

const letters = "024679ACFJKMPRWXY"

func anyCode(t *rapid.T) graph.ReferralCode {
	noise := rapid.SliceOfN(rapid.Byte(), 7, 7).Draw(t, "noise")
	code, err := graph.NewReferralCode(io.MultiReader(bytes.NewReader(noise), zeros{}))
	if err != nil {
		t.Fatal(err)
	}
	return code
}

// zeros goes on after the drawn bytes, some of which are thrown away.
type zeros struct{}

func (zeros) Read(p []byte) (int, error) {
	clear(p)
	return len(p), nil
}

func TestANewCodeIsReadBackAsItIsShown(t *testing.T) {
	shape := regexp.MustCompile("^[" + letters + "]{4}-[" + letters + "]{4}$")
	rapid.Check(t, func(t *rapid.T) {
		code := anyCode(t)
		if !shape.MatchString(code.Shown()) {
			t.Fatalf("shown as %q", code.Shown())
		}
		if got, err := graph.ParseReferralCode(code.Shown()); err != nil || got != code {
			t.Fatalf("%q is read as %q, %v", code.Shown(), got, err)
		}
	})
}

func TestEverySingleWrongCharacterIsFound(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		code := []byte(anyCode(t))
		for i, right := range code {
			for _, wrong := range []byte(letters) {
				if wrong == right {
					continue
				}
				code[i] = wrong
				if got, err := graph.ParseReferralCode(string(code)); graph.CodeOf(err) != graph.Invalid || err == nil {
					t.Fatalf("%q with a wrong character is read as %q", code, got)
				}
			}
			code[i] = right
		}
	})
}

func TestEverySwapOfTwoCharactersIsFound(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		code := []byte(anyCode(t))
		for i := range code {
			for j := range i {
				if code[i] == code[j] {
					continue
				}
				code[i], code[j] = code[j], code[i]
				if got, err := graph.ParseReferralCode(string(code)); graph.CodeOf(err) != graph.Invalid || err == nil {
					t.Fatalf("%q with two characters swapped is read as %q", code, got)
				}
				code[i], code[j] = code[j], code[i]
			}
		}
	})
}

// TestWhatIsMeantIsRead writes every character of a code as somebody mishears,
// misreads or mistypes it.
func TestWhatIsMeantIsRead(t *testing.T) {
	slips := strings.NewReplacer(
		"0", "O", "2", "Z", "4", "3", "6", "G", "7", "8", "9", "5",
		"F", "S", "K", "H", "M", "N", "P", "T", "W", "v", "Y", "i", "A", "a",
	)
	keys := strings.NewReplacer("0", "é", "2", "ě", "4", "č", "6", "ž", "7", "ý", "9", "í")
	rapid.Check(t, func(t *rapid.T) {
		code := anyCode(t)
		for _, typed := range []string{
			slips.Replace(string(code)), keys.Replace(string(code)), strings.ToLower(code.Shown()),
			" " + strings.Join(strings.Split(string(code), ""), " ") + "\n", string(code[:4]) + "–" + string(code[4:]) + ".",
		} {
			if got, err := graph.ParseReferralCode(typed); err != nil || got != code {
				t.Fatalf("%q, meant %q, is read as %q, %v", typed, code, got, err)
			}
		}
	})
}

func TestWhatIsNoCodeSaysWhy(t *testing.T) {
	for typed, want := range map[string]string{
		"": graph.FieldCodeLength, "0000-000": graph.FieldCodeLength, "0000-0000-0": graph.FieldCodeLength,
		"0000-000L": graph.FieldCodeCharacter, "0000-000U": graph.FieldCodeCharacter, "0000-000!": graph.FieldCodeCharacter,
		"0000-0002": graph.FieldCodeCheck,
	} {
		_, err := graph.ParseReferralCode(typed)
		if e, ok := graph.AsError(err); !ok || e.Code != graph.Invalid || len(e.Fields) != 1 || e.Fields[0] != field("code", want) {
			t.Errorf("%q: %v, want %s", typed, err, want)
		}
	}
}

func TestCodesAreDrawnEvenly(t *testing.T) {
	const draws = 3000
	seen := map[graph.ReferralCode]bool{}
	count := map[rune]int{}
	for range draws {
		code, err := graph.NewReferralCode(rand.Reader)
		if err != nil {
			t.Fatal(err)
		}
		seen[code] = true
		for _, r := range code {
			count[r]++
		}
	}
	if len(seen) < draws-2 {
		t.Errorf("%d of %d codes are different", len(seen), draws)
	}
	mean := draws * 8 / len(letters)
	for _, r := range letters {
		if count[r] < mean*8/10 || count[r] > mean*12/10 {
			t.Errorf("%c was drawn %d times, about %d expected", r, count[r], mean)
		}
	}
}

func TestACodeNeedsRandomness(t *testing.T) {
	if code, err := graph.NewReferralCode(strings.NewReader("short")); !errors.Is(err, io.EOF) {
		t.Errorf("got %q, %v", code, err)
	}
}

func FuzzParseReferralCode(f *testing.F) {
	for _, seed := range []string{"0000-0000", "oooo oooo", "ěščřžýáí", "2A4-", "\xff\xfe", "A\u0301BCDEFGH", "0000–0000 "} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, typed string) {
		code, err := graph.ParseReferralCode(typed)
		if err != nil {
			if graph.CodeOf(err) != graph.Invalid || code != "" {
				t.Fatalf("%q gives %q, %v", typed, code, err)
			}
			return
		}
		if again, err := graph.ParseReferralCode(code.Shown()); err != nil || again != code {
			t.Fatalf("%q is read as %q, which is read as %q, %v", typed, code, again, err)
		}
	})
}
