package web

import (
	"net/http"
	"net/url"
	"strings"
	"testing"

	"lavka/graph"
	"lavka/graph/store/storetest"
)

// letter is a house in which somebody was handed over, with the way of their page.
type letter struct {
	*house
	sender, receiver graph.Actor
	service          graph.ServiceID
}

func openLetter(t *testing.T) letter {
	t.Helper()
	h := open(t, nil)
	club := h.Organisation("Kotva")
	return letter{
		house: h, sender: h.Organisation("Úřad").Person("Jana Malá", graph.RoleWorker),
		receiver: club.Person("Petra", graph.RoleCoordinator), service: club.Service("Dluhová poradna", storetest.Advice),
	}
}

// need is a written referral of somebody, with words of the worker's.
func (l letter) need() graph.NewReferral {
	need := storetest.Need(l.service)
	need.Mode, need.Reach = graph.Written, graph.ReachMayCall
	need.Consent = &graph.Consent{
		Scope: []graph.ConsentScope{"name"}, Purpose: "service", Form: "paper", TextVersion: "1",
		GivenOn: "2026-11-17", ExpiresOn: "2027-05-17",
	}
	need.Identity = &graph.Identity{Name: "Květoslava Zkušební", Contact: "777 000 321"}
	need.Told = graph.Told{Note: "Hrozí exekuce na byt."}
	return need
}

func (l letter) send() (graph.AttemptDetail, string) {
	l.t.Helper()
	a, err := l.store.SendReferral(l.t.Context(), l.sender, storetest.NewID(), l.need())
	if err != nil {
		l.t.Fatal(err)
	}
	return a, l.link(a)
}

func (l letter) link(a graph.AttemptDetail) string {
	l.t.Helper()
	token := graph.NewClientToken()
	if _, err := l.store.MakeClientLink(l.t.Context(), l.sender, storetest.NewID(), a.ID, graph.HashClientToken(token)); err != nil {
		l.t.Fatal(err)
	}
	return "/moje/" + token
}

func (l letter) sees(who graph.Actor, a graph.AttemptDetail) graph.AttemptDetail {
	l.t.Helper()
	now, err := l.store.Attempt(l.t.Context(), who, a.ID)
	if err != nil {
		l.t.Fatal(err)
	}
	return now
}

func (l letter) apply(who graph.Actor, a graph.AttemptDetail, c graph.Command) {
	l.t.Helper()
	order := graph.Order{Key: storetest.NewID(), Attempt: a.ID, Seen: l.sees(who, a).Version, Command: c}
	if _, err := l.store.Apply(l.t.Context(), who, order); err != nil {
		l.t.Fatalf("%s: %v", c.Verb(), err)
	}
}

func (l letter) read(path string) answer {
	l.t.Helper()
	page := l.request(http.MethodGet, path, "", nil)
	if page.status != http.StatusOK {
		l.t.Fatalf("status %d: %s", page.status, page.body)
	}
	return page
}

// about is the form of a page filled in about an attempt.
func about(page string, a graph.AttemptDetail, do string, entered url.Values) string {
	values := filled(page, do, entered)
	if !values.Has("attempt") {
		values.Set("attempt", string(a.ID))
	}
	return values.Encode()
}

// plain reads a page with ordinary spaces.
func plain(body string) string { return strings.ReplaceAll(body, "\u00a0", " ") }

func TestClientsPageReadsLikeALetterAndNamesNobody(t *testing.T) {
	l := openLetter(t)
	a, path := l.send()
	page := l.read(path)
	for _, want := range []string{
		"Dobrý den,", "organizace Úřad vás 18. 11. 2026 doporučila do služby Dluhová poradna (poskytuje ji Kotva).",
		"Služba na něj zatím neodpověděla.", "Odpovědět mají do 20. 11. 2026.", "dluhy a exekuce", "19–26 let", "Litoměřice",
		spoken(a.Code), "vidí vaše jméno a kontakt", "17. 11. 2026 jste podepsali souhlas. K čemu: poskytnutí služby. Platí do 17. 5. 2027",
		"416 000 100", "Jana Malá", `value="stop"`, `value="erase"`,
	} {
		if !strings.Contains(plain(page.body), want) {
			t.Errorf("the page does not say %q", want)
		}
	}
	for _, never := range []string{"Květoslava", "777 000 321", "na byt", "<script", `value="confirm"`} {
		if strings.Contains(page.body, never) {
			t.Errorf("the page has %q", never)
		}
	}
	if page.header.Get("Referrer-Policy") != "no-referrer" || page.header.Get("X-Robots-Tag") != "noindex" || page.header.Get("Cache-Control") != "no-store" {
		t.Errorf("headers %v", page.header)
	}
	if english := l.read(path + "?jazyk=en"); !strings.Contains(english.body, "The service has not answered yet.") {
		t.Error("the page is not in English")
	}
	before := l.sees(l.sender, a).Version
	for range 3 {
		l.request(http.MethodHead, path, "", nil)
	}
	if now := l.sees(l.sender, a); now.Version != before {
		t.Errorf("reading wrote %d events", now.Version-before)
	}
}

func TestClientStopsInOneStepErasesAndSaysWhetherItHelped(t *testing.T) {
	l := openLetter(t)
	a, path := l.send()
	l.apply(l.receiver, a, graph.Accept{Responsible: l.receiver.Worker})
	page := l.read(path).body
	if got := l.form(path, about(page, a, "confirm", url.Values{"view": {"partly"}}), nil); got.status != http.StatusSeeOther || got.header.Get("Location") != path {
		t.Fatalf("said: status %d %s", got.status, got.body)
	}
	page = l.read(path).body
	if !strings.Contains(page, `value="partly" required checked`) || !strings.Contains(plain(page), "jste odpověděli, jestli to pomohlo: Trochu") {
		t.Error("the page forgot what was said")
	}
	values := about(page, a, "stop", nil)
	for range 2 {
		if got := l.form(path, values, nil); got.status != http.StatusSeeOther {
			t.Fatalf("stopped: status %d %s", got.status, got.body)
		}
	}
	now := l.sees(l.receiver, a)
	if now.State != graph.Withdrawn || now.HasIdentity || now.Told.Note != "" {
		t.Errorf("the recipient sees %+v", now.AttemptRow)
	}
	if _, err := l.store.ReadIdentity(t.Context(), l.receiver, storetest.NewID(), a.ID); graph.CodeOf(err) != graph.Conflict {
		t.Errorf("the recipient reads the name: %v", err)
	}
	page = l.read(path).body
	for _, want := range []string{"zastavené, protože jste si to přáli", "už nepřečte nic", "Souhlas s předáním jména už neplatí"} {
		if !strings.Contains(page, want) {
			t.Errorf("the page does not say %q", want)
		}
	}
	if strings.Contains(page, `value="stop"`) {
		t.Error("what is stopped can be stopped")
	}
	if got := l.form(path, about(page, a, "erase", nil), nil); got.status != http.StatusSeeOther {
		t.Fatalf("erased: status %d", got.status)
	}
	page = plain(l.read(path).body)
	if !strings.Contains(page, "od 18. 11. 2026 smazané. Ze záloh zmizí nejpozději 18. 12. 2026") || strings.Contains(page, `value="erase"`) {
		t.Error("the page does not say that it is erased")
	}
}

func TestEveryClientsLinkThatIsNotOneAnswersAlike(t *testing.T) {
	l := openLetter(t)
	a, replaced := l.send()
	revoked := l.link(a)
	if err := l.store.RevokeClientLinks(t.Context(), l.sender, storetest.NewID(), a.ID); err != nil {
		t.Fatal(err)
	}
	expired := l.link(a)
	l.clock.pass(graph.ClientLinkLife)
	want := l.request(http.MethodGet, "/moje/nic", "", nil)
	if !strings.Contains(want.body, "Tenhle odkaz neplatí") {
		t.Error("it does not say why")
	}
	for name, path := range map[string]string{"revoked": revoked, "replaced": replaced, "expired": expired, "long": "/moje/" + strings.Repeat("0", 500)} {
		for _, got := range []answer{l.request(http.MethodGet, path, "", nil), l.form(path, "do=stop&attempt="+string(a.ID), nil)} {
			if got.status != http.StatusNotFound || got.body != want.body {
				t.Errorf("%s: status %d", name, got.status)
			}
		}
	}
	if l.sees(l.sender, a).State != graph.Sent {
		t.Error("a link that is none has stopped it")
	}
}

func TestOnlyWhatTheClientsPageOffersIsTaken(t *testing.T) {
	l := openLetter(t)
	a, path := l.send()
	other, foreign := l.send()
	page, theirs := l.read(path).body, l.read(foreign).body
	for name, values := range map[string]string{
		"no form":               "do=stop&seen=x&key=k&attempt=" + string(a.ID),
		"another page's form":   about(theirs, other, "stop", nil),
		"another's attempt":     about(page, other, "stop", nil),
		"another version":       about(page, a, "stop", url.Values{"seen": {string(a.ID) + ",9,stop"}}),
		"another key":           about(page, a, "stop", url.Values{"key": {"k"}}),
		"a verb of the workers": about(page, a, "withdraw", nil),
		"a verb not offered":    about(page, a, "confirm", url.Values{"view": {"helped"}}),
	} {
		if got := l.form(path, values, nil); got.status != http.StatusConflict {
			t.Errorf("%s: status %d", name, got.status)
		}
	}
	for _, sent := range []graph.AttemptDetail{a, other} {
		if now := l.sees(l.sender, sent); now.State != graph.Sent || now.Version != 2 {
			t.Errorf("a form that is none made it %s, version %d", now.State, now.Version)
		}
	}
	bare, err := l.store.SendReferral(t.Context(), l.sender, storetest.NewID(), storetest.Need(l.service))
	if err != nil {
		t.Fatal(err)
	}
	unwritten := l.link(bare)
	got := l.form(unwritten, about(l.read(unwritten).body, bare, "erase", nil), nil)
	if got.status != http.StatusConflict || l.sees(l.sender, bare).State != graph.Sent {
		t.Errorf("what the rules allow and the page does not offer: status %d", got.status)
	}
	nothing := filled(page, "stop", nil)
	if got := l.form(path, nothing.Encode(), nil); got.status != http.StatusUnprocessableEntity || !strings.Contains(got.body, "Vyberte, čeho se to týká") {
		t.Errorf("nothing chosen: status %d", got.status)
	}
}

func TestAViewOfWhatHasChangedIsAskedAgainAndANoIsNot(t *testing.T) {
	l := openLetter(t)
	a, path := l.send()
	l.apply(l.receiver, a, graph.Accept{Responsible: l.receiver.Worker})
	page := l.read(path).body
	if got := l.form(path, about(page, a, "confirm", url.Values{"view": {"maybe"}}), nil); got.status != http.StatusUnprocessableEntity || !strings.Contains(got.body, "Vyberte jednu odpověď.") {
		t.Errorf("no such view: status %d", got.status)
	}
	l.apply(l.receiver, a, graph.FirstContact{Channel: graph.InPerson})
	got := l.form(path, about(page, a, "confirm", url.Values{"view": {"no"}}), nil)
	if got.status != http.StatusConflict || !strings.Contains(got.body, `value="no" required checked`) || !strings.Contains(got.body, "Mezitím se něco změnilo") {
		t.Errorf("stale: status %d", got.status)
	}
	if got := l.form(path, about(page, a, "stop", nil), nil); got.status != http.StatusSeeOther || l.sees(l.sender, a).State != graph.Withdrawn {
		t.Errorf("a no on an old page: status %d", got.status)
	}
}

func TestTheClientsTokenReachesNeitherTheLogNorTheMeasures(t *testing.T) {
	l := openLetter(t)
	a, path := l.send()
	page := l.read(path).body
	l.form(path, about(page, a, "stop", nil), nil)
	l.form(path, about(page, a, "nothing", nil), nil)
	token := strings.TrimPrefix(path, "/moje/")
	for _, entry := range l.log.AllEntries() {
		if line, err := entry.String(); err != nil || strings.Contains(line, token) {
			t.Errorf("the log says %s %v", line, err)
		}
	}
	measures := serveOne(l.door.Metrics(), http.MethodGet, "/metrics").Body.String()
	if !strings.Contains(measures, `route="/moje/{token}"`) || strings.Contains(measures, token) {
		t.Error("the measures know the address")
	}
}

func TestSlipWithALinkIsPrintedByEitherSideOfItsAttemptOnly(t *testing.T) {
	l := openLetter(t)
	a, path := l.send()
	_, foreign := l.send()
	slip := "/doporuceni/" + string(a.ID) + "/listek"
	token := func(path string) string { return url.Values{"token": {strings.TrimPrefix(path, "/moje/")}}.Encode() }
	sender, receiver := l.sessionOf(l.sender), l.sessionOf(l.receiver)
	got := l.form(slip, token(path), sender)
	if got.status != http.StatusOK || !strings.Contains(got.body, path) || !strings.Contains(got.body, spoken(a.Code)) || strings.Count(got.body, "slip__qr") != 2 {
		t.Errorf("the sender: status %d", got.status)
	}
	got = l.form(slip, token(path), receiver)
	if got.status != http.StatusOK || !strings.Contains(got.body, path) || strings.Contains(got.body, spoken(a.Code)) {
		t.Errorf("the recipient: status %d", got.status)
	}
	stranger := l.sessionOf(l.Organisation("Jez").Person("Radim", graph.RoleCoordinator))
	for name, got := range map[string]answer{
		"another attempt's": l.form(slip, token(foreign), sender),
		"none":              l.form(slip, token("/moje/nic"), sender),
		"a stranger":        l.form(slip, token(path), stranger),
	} {
		if got.status != http.StatusNotFound || strings.Contains(got.body, "slip__qr") {
			t.Errorf("%s: status %d", name, got.status)
		}
	}
	if got := l.request(http.MethodGet, slip, "", receiver); got.status != http.StatusNotFound {
		t.Errorf("the recipient without a link: status %d", got.status)
	}
}
