package store_test

import (
	"slices"
	"strings"
	"testing"

	"lavka/graph"
	"lavka/graph/store"
	"lavka/graph/store/storetest"
	"lavka/seed"
)

// typed are sentences as people type them, and behind "=" the parts they mean,
// kind:code, and the words that are left.
const typed = `
dluhy litoměřice nzdm = NEED:debts PLACE:Municipality/564567 KIND:25
dluhy litomerice mlady kluk = NEED:debts PLACE:Municipality/564567 AGE:19-26
DLUHY V LITOMĚŘICÍCH = NEED:debts PLACE:Municipality/564567
debts litomerice = NEED:debts PLACE:Municipality/564567
exekuce = NEED:debts
oddlužení stod = NEED:debts PLACE:Municipality/558389
nemá kde spát v Plzni = NEED:roof-tonight PLACE:District/3209
noclehárna praha = KIND:26 PLACE:District/1000
kde přespat v Praze = NEED:roof-tonight PLACE:District/1000
azylák pro matku s dětmi = KIND:20 NEED:parenting
azylový dům ústí nad labem = KIND:20 PLACE:District/4214
azylové domy v Ústí nad Labem = KIND:20 PLACE:District/4214
domácí násilí = NEED:violence-home
partner ji bije = NEED:family-conflict NEED:violence-home ji
NZDM = KIND:25
nzdm Holýšov = KIND:25 PLACE:Municipality/553654
nízkoprahový klub v Chotěšově = KIND:25 PLACE:Municipality/557838
nízkoprahová zařízení pro děti a mládež = KIND:25
SAS = KIND:28 KIND:29
TP = KIND:32
terénní programy děčín = KIND:32 PLACE:District/4202
streetwork v Děčíně = KIND:32 PLACE:District/4202
K-centrum = KIND:22
káčko teplice = KIND:22 PLACE:District/4213
kontaktní centrum v Teplicích = KIND:22 PLACE:District/4213
§ 62 = KIND:25
§62 litoměřice = KIND:25 PLACE:Municipality/564567
par 62 = KIND:25
paragraf 60a = KIND:34
§ 37 ORP Stod = KIND:1 PLACE:District/3212
dům na půl cesty = KIND:21
odešel z děcáku = NEED:leaving-care odesel
pervitin = NEED:drugs
drogy ústecký kraj = NEED:drugs PLACE:Region/CZ042
v ústeckém kraji alkohol = NEED:alcohol PLACE:Region/CZ042
alkohol vysočina = NEED:alcohol PLACE:Region/CZ063
17 let záškoláctví = AGE:16-18 NEED:school
17letá těhotná = AGE:16-18 NEED:pregnancy
senioři úštěk = GROUP:24 PLACE:Municipality/565814
pečovatelská služba v Úštěku = KIND:4 PLACE:Municipality/565814
pečovatelskou službu Lovosice = KIND:4 PLACE:District/4208
raná péče = KIND:17
hledám ranou péči Brno = KIND:17 PLACE:District/6203
sociální rehabilitace v Brně = KIND:33 PLACE:District/6203
osobní asistence Hradec Králové = KIND:3 PLACE:District/5205
odlehčovací služby v Hradci Králové = KIND:8 PLACE:District/5205
autismus české budějovice = NEED:autism PLACE:District/3102
mentální postižení v Českých Budějovicích = GROUP:14 PLACE:District/3102
anonymně drogy = ANONYMOUS NEED:drugs
krizová pomoc teď otevřeno = KIND:23 OPEN
online poradna = FORM:ONLINE KIND:1
terénní drogy = FORM:OUTREACH NEED:drugs
propuštěný z vězení = NEED:after-prison
sebevražda = NEED:suicidal-crisis
nechce se mi žít = NEED:suicidal-crisis
alzheimer stod = NEED:dementia PLACE:Municipality/558389
dávky v hmotné nouzi = NEED:benefits
znakový jazyk = NEED:hearing
bezdomovci v Mostě = NEED:roof-tonight PLACE:District/4209
Poradna Radbuza = ORGANISATION:radbuza
klub Křižovatka = SERVICE:krizovatka
výlet lodí = vylet lodi
`

// leastShare is the share of sentences that must be understood whole.
const leastShare = 0.9

func TestSentencesAreUnderstood(t *testing.T) {
	s := process.Open(t)
	if _, err := seed.Reference(t.Context(), s); err != nil {
		t.Fatal(err)
	}
	addNames(t, s)
	right, all := 0, 0
	for line := range strings.Lines(typed) {
		text, want, is := strings.Cut(line, "=")
		if !is {
			continue
		}
		all++
		got, err := s.Understand(t.Context(), graph.Nobody(), text)
		if err != nil {
			t.Fatal(err)
		}
		if said := spoken(got); said == inOrder(want) {
			right++
		} else {
			t.Logf("%q is understood as %q, meant is %q", text, said, want)
		}
	}
	t.Logf("%d of %d sentences are understood", right, all)
	if float64(right) < leastShare*float64(all) {
		t.Errorf("only %d of %d sentences are understood", right, all)
	}
}

func inOrder(text string) string {
	words := strings.Fields(text)
	slices.Sort(words)
	return strings.Join(words, " ")
}

func spoken(u graph.Understood) string {
	words := []string{u.Words}
	for _, part := range u.Parts {
		words = append(words, strings.TrimSuffix(string(part.Kind)+":"+part.Code, ":"))
	}
	return inOrder(strings.Join(words, " "))
}

// addNames adds an organisation and a service with names of their own.
func addNames(t *testing.T, s *store.Store) {
	t.Helper()
	o := graph.Organisation{ID: "radbuza", Name: "Poradna Radbuza, z. s.", Kind: graph.KindProvider, Seat: "Municipality/558389"}
	service := graph.Service{ID: "krizovatka", Organisation: o.ID, Kind: storetest.Youth, Name: "Klub Křižovatka", Basis: graph.BasisStated}
	if _, err := s.Record(t.Context(), graph.System(), "test", append([]graph.Entry{o.Entry()}, service.Entries()...)); err != nil {
		t.Fatal(err)
	}
}
