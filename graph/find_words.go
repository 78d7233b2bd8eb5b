package graph

import (
	"slices"
	"strings"
)

// NeedTerm is a need with its words: its own name, the halves of a name that
// joins two, and its synonyms.
func NeedTerm(n Need) Term {
	return Term{
		Part:    Part{Kind: PartNeed, Code: string(n.Code), NameCS: n.NameCS, NameEN: n.NameEN},
		Names:   []string{n.NameCS, n.NameEN},
		Further: slices.Concat(halves(n.NameCS, " a "), halves(n.NameEN, " and "), n.Synonyms),
	}
}

// halves are the members of "dluhy a exekuce" and "jídlo, sprcha, čisté oblečení".
func halves(name, and string) []string {
	parts := strings.Split(strings.ReplaceAll(name, ",", and), and)
	if len(parts) < 2 {
		return nil
	}
	for i := range parts {
		parts[i] = strings.TrimSpace(parts[i])
	}
	return parts
}

// KindTerm is a kind of service with its words: its name, what people of the
// field call it, its paragraph.
func KindTerm(k ServiceKind) Term {
	term := Term{
		Part:    Part{Kind: PartServiceKind, Code: string(k.Code), NameCS: k.NameCS, NameEN: k.NameEN},
		Names:   []string{k.NameCS, k.NameEN},
		Aliases: alsoCalled(kindAlso, string(k.Code)),
	}
	if k.Abbreviation != "" {
		term.Aliases = append(term.Aliases, k.Abbreviation)
	}
	if k.Paragraph != "" {
		for _, sign := range []string{"§ ", "par ", "paragraf "} {
			term.Aliases = append(term.Aliases, sign+k.Paragraph, sign+spacedLetter(k.Paragraph))
		}
	}
	return term
}

// spacedLetter writes "60a" as "60 a".
func spacedLetter(paragraph string) string {
	number, letter := digits(paragraph)
	return strings.TrimSpace(number + " " + letter)
}

// kindAlso is what people call a kind besides its name in the act; by the
// register's code.
const kindAlso = `
1=poradna|poradenství|sociální poradenství|občanská poradna|dluhová poradna|sociální poradna
3=osobák|osobní asistent|asistence
4=pečovatelka|pečovatelky|pečovatelská
8=odlehčovací služba|odlehčovačka|respitní péče
9=centrum denních služeb
10=denní stacionář
13=domov důchodců|domov seniorů|domov pro seniory
14=domov se zvláštním režimem
15=chráněné bydlení
18=linka důvěry|krizová linka
20=azylový dům|azylové domy|azylák|azyl
21=dům na půl cesty|půlcesták
22=kontaktní centrum|k centrum|kcentrum|káčko|kontaktko
23=krizové centrum|krizová pomoc
24=nízkoprahové denní centrum|denní centrum
25=nízkoprahové zařízení|nízkoprahové zařízení pro děti a mládež|nízkoprahový klub|nízkoprah
26=noclehárna
30=terapeutická dílna|sociálně terapeutická dílna
31=terapeutická komunita|komunita
32=terénní program|terénní programy|streetwork|streetworker
34=intervenční centrum
`

// GroupTerm is a target group with its words; "osoby s mentálním postižením" is
// also called without its beginning.
func GroupTerm(g TargetGroup) Term {
	term := Term{
		Part:    Part{Kind: PartTargetGroup, Code: g.Code, NameCS: g.NameCS, NameEN: g.NameEN},
		Names:   []string{g.NameCS, g.NameEN},
		Aliases: alsoCalled(groupAlso, g.Code),
	}
	short := g.NameCS
	for _, begin := range []string{"osoby ", "s ", "se ", "v "} {
		short = strings.TrimPrefix(short, begin)
	}
	if short != g.NameCS {
		term.Aliases = append(term.Aliases, short)
	}
	return term
}

// groupAlso is what people call a target group; by the register's code.
const groupAlso = `
1=mládež|děti a mládež|ohrožená mládež
2=cizinci|imigranti|uprchlíci
6=bez přístřeší|lidé bez domova
9=závislí|závislost|uživatelé drog
10=duševně nemocní|psychicky nemocní
22=pachatelé
23=rodiny s dětmi|rodina s dětmi|rodina|rodiny
24=důchodci|starší lidé
26=pečující
`

// AgeTerm is an age band with its words; numbers of years are read by its span.
func AgeTerm(b AgeBand) Term {
	return Term{
		Part:    Part{Kind: PartAgeBand, Code: b.Code, NameCS: b.NameCS, NameEN: b.NameEN},
		Names:   []string{b.NameCS, b.NameEN},
		Aliases: alsoCalled(ageAlso, b.Code),
		Ages:    AgeSpan{From: b.From, Until: b.To},
	}
}

// ageAlso is what people call an age; by the register's code.
const ageAlso = `
0-1=miminko|kojenec
1-6=předškolní dítě|batole
7-10=mladší školák
11-15=starší školák
16-18=dospívající|teenager|puberťák|mladistvý|náctiletý
19-26=mladý dospělý|mladí dospělí|mladý|mladá|mladý člověk
27-64=dospělý|dospělí
`

// fixedTerms are the parts that are no directory nodes.
func fixedTerms() []Term {
	return []Term{
		{Part: Part{Kind: PartForm, Code: string(FormAmbulatory)}, Aliases: []string{"ambulantní", "ambulantně", "ambulance"}},
		{Part: Part{Kind: PartForm, Code: string(FormOutreach)}, Aliases: []string{"terénní", "terén", "terénně", "v terénu"}},
		{Part: Part{Kind: PartForm, Code: string(FormResidential)}, Aliases: []string{"pobytový", "pobytově", "pobytová služba"}},
		{Part: Part{Kind: PartForm, Code: string(FormOnline)}, Aliases: []string{"online", "on line", "na dálku", "distančně"}},
		{Part: Part{Kind: PartReferrals}, Aliases: []string{"přijímá doporučení", "bere doporučení"}},
		{Part: Part{Kind: PartAnonymous}, Aliases: []string{"anonymní", "anonymně", "beze jména", "bez jména"}},
		{Part: Part{Kind: PartOpen}, Aliases: []string{"otevřeno", "otevřené", "teď otevřeno", "otevřeno teď", "mají otevřeno"}},
		{Part: Part{Kind: PartOnline}, Aliases: []string{"online teď", "teď online", "odpovídá teď", "odpovídá online", "odpoví hned"}},
	}
}

// PlaceTerm is a place with its words. population decides between two of one
// name; a municipality is meant before the district that bears its name.
func PlaceTerm(p Place, population int) Term {
	term := Term{
		Part:   Part{Kind: PartPlace, Code: string(p.Ref), NameCS: p.Name, NameEN: p.Name, Place: &p},
		Names:  []string{p.Name},
		Weight: population,
	}
	switch p.Kind {
	case PlaceMunicipality:
		term.Weight += 100_000_000
	case PlaceDistrict:
		term.Names = append(term.Names, "ORP "+p.Name, "okres "+p.Name)
	case PlaceRegion:
		short := strings.TrimSuffix(strings.TrimPrefix(strings.TrimPrefix(p.Name, "Kraj "), "Hlavní město "), " kraj")
		term.Names = append(term.Names, short)
	}
	return term
}

// BodyTerm is an organisation or a service with its name, without what stands
// behind the first comma.
func BodyTerm(part Part) Term {
	name, _, _ := strings.Cut(part.NameCS, ",")
	return Term{Part: part, Names: []string{name}}
}

// Vocabulary are the terms of a question together with those that are no
// directory nodes.
func Vocabulary(terms []Term) []Term { return append(terms, fixedTerms()...) }

// alsoCalled are the words of a code in a table of lines "code=word|word".
func alsoCalled(table, code string) []string {
	for line := range strings.Lines(table) {
		if of, words, found := strings.Cut(strings.TrimSpace(line), "="); found && of == code {
			return strings.Split(words, "|")
		}
	}
	return nil
}
