package graph_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"lavka/graph"
)

func someTerms() []graph.Term {
	return graph.Vocabulary([]graph.Term{
		graph.NeedTerm(graph.Need{Code: "debts", NameCS: "dluhy a exekuce", NameEN: "debts", Synonyms: []string{"dluh"}}),
		graph.KindTerm(graph.ServiceKind{Code: "25", NameCS: "nízkoprahová zařízení", Abbreviation: "NZDM", Paragraph: "62"}),
		graph.AgeTerm(graph.AgeBand{Code: "16-18", NameCS: "dospívající", From: 16, To: 18}),
		graph.PlaceTerm(graph.Place{Ref: "District/4209", Kind: graph.PlaceDistrict, Name: "Most"}, 1),
		graph.PlaceTerm(graph.Place{Ref: "Municipality/1", Kind: graph.PlaceMunicipality, Name: "Chotěšov"}, 10),
		graph.PlaceTerm(graph.Place{Ref: "Municipality/2", Kind: graph.PlaceMunicipality, Name: "Chotěšov"}, 20),
	})
}

func TestOfTwoPlacesOfOneNameTheLargerIsMeantAndTheOtherOffered(t *testing.T) {
	got := graph.Understand("v Chotěšově", someTerms())
	if len(got.Parts) != 1 || got.Parts[0].Code != "Municipality/2" || len(got.Others) != 1 || got.Others[0].Code != "Municipality/1" {
		t.Errorf("understood %+v", got)
	}
}

func TestInflectedNamesHaveOneStem(t *testing.T) {
	for name, forms := range map[string][]string{
		"Litoměřice": {"Litoměřicích", "LITOMERICE", "litoměřicím"}, "Praha": {"Praze", "Prahou", "prahy"}, "Plzeň": {"Plzni", "plzen"},
		"Brno": {"Brně", "Brnem"}, "Hradec Králové": {"Hradci Králové"}, "České Budějovice": {"Českých Budějovicích"},
		"Karlovy Vary": {"Karlových Varech"}, "Ústí nad Labem": {"Usti nad Labem"}, "Liberec": {"Liberci"}, "Olomouc": {"Olomouci"},
		"Chomutov": {"Chomutově"}, "Louny": {"Lounech"}, "Žatec": {"Žatci"}, "Úštěk": {"Úštěku"}, "Kadaň": {"Kadani"},
	} {
		for _, form := range forms {
			if graph.NameStem(form) != graph.NameStem(name) {
				t.Errorf("%s is %q, %s is %q", form, graph.NameStem(form), name, graph.NameStem(name))
			}
		}
	}
}

// FuzzUnderstand: whatever is typed, nothing breaks, no part comes twice, at most
// one place is meant, and the words left are words that were typed.
func FuzzUnderstand(f *testing.F) {
	for _, text := range []string{"dluhy Most nzdm", "§ 62 17letý", "§§§ 0 let 999 let", "v v v Chotěšov chotesov", "*:* OR (", "\x00\xff", "ﬀ İ ẞ ů"} {
		f.Add(text)
	}
	terms := someTerms()
	f.Fuzz(func(t *testing.T, text string) {
		got := graph.Understand(text, terms)
		expectOnce(t, got.Parts)
		folded := graph.FoldText(text)
		for word := range strings.FieldsSeq(got.Words) {
			if !utf8.ValidString(word) || !strings.Contains(folded, word) {
				t.Errorf("%q leaves %q", text, word)
			}
		}
		for _, phrase := range graph.Phrases(text) {
			if strings.Count(phrase, " ") >= 8 {
				t.Errorf("%q has the phrase %q", text, phrase)
			}
		}
	})
}

func expectOnce(t *testing.T, parts []graph.Part) {
	t.Helper()
	seen, places := map[string]bool{}, 0
	for _, part := range parts {
		key := string(part.Kind) + part.Code
		if seen[key] {
			t.Errorf("%s comes twice", key)
		}
		seen[key] = true
		if part.Kind == graph.PartPlace {
			places++
		}
	}
	if places > 1 {
		t.Errorf("%d places are meant", places)
	}
}
