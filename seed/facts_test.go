package seed_test

import (
	"slices"
	"strings"
	"testing"

	"lavka/graph"
	"lavka/seed"
)

func facts(t *testing.T) seed.Facts {
	t.Helper()
	facts, err := seed.ReadFacts()
	if err != nil {
		t.Fatal(err)
	}
	return facts
}

func TestReferenceFactsAreComplete(t *testing.T) {
	f := facts(t)
	for noun, counts := range map[string][2]int{
		"regions": {len(f.Regions), 14}, "districts": {len(f.Districts), 206},
		"municipalities": {len(f.Municipalities), 64}, "kinds of service": {len(f.Kinds), 34},
		"target groups": {len(f.TargetGroups), 28}, "age bands": {len(f.AgeBands), 9},
	} {
		if counts[0] != counts[1] {
			t.Errorf("%d %s, want %d", counts[0], noun, counts[1])
		}
	}
	per := map[graph.DistrictCode]int{}
	for _, m := range f.Municipalities {
		per[m.District]++
	}
	if per["4205"] != 40 || per["3212"] != 24 {
		t.Errorf("municipalities per district are %v, want 40 of Litoměřice and 24 of Stod", per)
	}
}

func TestEveryCodeOfTheReferenceFactsIsUnique(t *testing.T) {
	seen := map[string]bool{}
	for _, e := range facts(t).Entries() {
		if seen[e.Ref()] {
			t.Errorf("%s is there twice", e.Ref())
		}
		seen[e.Ref()] = true
	}
}

func TestEveryReferenceFactPointsAtOneThatComesBefore(t *testing.T) {
	seen := map[string]bool{}
	for _, e := range facts(t).Entries() {
		for _, link := range e.Links {
			if !seen[link.To] {
				t.Errorf("%s points at %s, which is not there yet", e.Ref(), link.To)
			}
		}
		seen[e.Ref()] = true
	}
}

func TestEveryNeedIsAnsweredAndEveryKindAnswersOne(t *testing.T) {
	f := facts(t)
	answered := map[graph.KindCode]bool{}
	for _, n := range f.Needs {
		if len(n.Kinds) == 0 || n.NameCS == "" || n.NameEN == "" {
			t.Errorf("the need %s is incomplete: %+v", n.Code, n)
		}
		for _, k := range n.Kinds {
			if !slices.ContainsFunc(f.Kinds, func(kind graph.ServiceKind) bool { return kind.Code == k }) {
				t.Errorf("the need %s is answered by the unknown kind %q", n.Code, k)
			}
			answered[k] = true
		}
	}
	for _, k := range f.Kinds {
		if !answered[k.Code] {
			t.Errorf("nobody can find the kind %s by a need", k.NameCS)
		}
	}
}

func TestNoNeedHasAWordTwiceOrAnEmptyOne(t *testing.T) {
	for _, n := range facts(t).Needs {
		seen := map[string]bool{graph.FoldText(n.NameCS): true}
		for _, word := range n.Synonyms {
			folded := graph.FoldText(word)
			if seen[folded] || word == "" || word != strings.TrimSpace(word) {
				t.Errorf("the need %s has the word %q twice or blank", n.Code, word)
			}
			seen[folded] = true
		}
	}
}

func TestAgeBandsCoverALifeWithoutAGap(t *testing.T) {
	bands := facts(t).AgeBands
	for i, b := range bands[1:] {
		if before := bands[i]; b.From > before.To+1 {
			t.Errorf("nobody between %d and %d years has a band", before.To, b.From)
		}
	}
	if last := bands[len(bands)-1]; bands[0].From != 0 || last.To != 0 {
		t.Errorf("bands begin at %d and end at %d, want 0 and open", bands[0].From, last.To)
	}
}

func TestEveryDistrictLiesInARegion(t *testing.T) {
	f := facts(t)
	regions := f.RegionOf()
	for _, d := range f.Districts {
		if !slices.ContainsFunc(f.Regions, func(r graph.Region) bool { return r.Code == regions[d.Code] }) {
			t.Errorf("the district %s lies in the unknown region %q", d.Name, regions[d.Code])
		}
		if d.Lat < 48.5 || d.Lat > 51.1 || d.Lon < 12 || d.Lon > 18.9 || d.Population <= 0 {
			t.Errorf("the district %s lies at %v, %v with %d people", d.Name, d.Lat, d.Lon, d.Population)
		}
	}
}

func TestThreatsToChildrenAreNeedsAndAgesThatThereAre(t *testing.T) {
	known := facts(t)
	for _, code := range graph.ThreatNeeds() {
		if !slices.ContainsFunc(known.Needs, func(n graph.Need) bool { return n.Code == code }) {
			t.Errorf("the threat %s is no need", code)
		}
	}
	for _, band := range known.AgeBands {
		if child := band.To > 0 && band.To <= 18; child != graph.IsChild(band.Code) {
			t.Errorf("the age %s is one of children: %t", band.Code, !child)
		}
	}
}
