package web

import (
	"maps"
	"net/http"
	"net/url"
	"regexp"
	"strings"
	"testing"
	"time"

	"lavka/graph"
	"lavka/graph/store"
	"lavka/graph/store/storetest"
)

// outside is a house in which a referral went to an organisation outside the
// network, with the way that its mail leads to.
type outside struct {
	*house
	sender  graph.Actor
	service graph.ServiceID
}

func openOutside(t *testing.T) outside {
	t.Helper()
	h := open(t, nil, func(c *store.Config) { c.Mail = true })
	away := h.Organisation("Mimo síť")
	o := outside{house: h, sender: h.Organisation("Úřad").Person("Jana Malá", graph.RoleWorker), service: away.Service("Poradna mimo", storetest.Advice)}
	process.Run(t, "MATCH (o:Organisation {id: $id}) SET o.email = 'poradna@mimo.example'", map[string]any{"id": string(away.ID)})
	return o
}

// send refers somebody and returns the attempt and the path of its link.
func (o outside) send() (graph.AttemptDetail, string) {
	o.t.Helper()
	need := storetest.Need(o.service)
	need.ByLink = true
	need.Told = graph.Told{Note: "Hrozí <b>exekuce</b>", SafeHours: "Volat ráno"}
	a, err := o.store.SendReferral(o.t.Context(), o.sender, storetest.NewID(), need)
	if err != nil {
		o.t.Fatal(err)
	}
	o.clock.pass(time.Minute)
	return a, "/odpoved/" + o.mailed()
}

// mailed takes the one mail that is due and returns its link.
func (o outside) mailed() string {
	o.t.Helper()
	due, err := o.store.DueMails(o.t.Context(), graph.System())
	if err != nil || len(due) != 1 {
		o.t.Fatalf("due: %v %v", due, err)
	}
	mail, err := o.store.TakeMail(o.t.Context(), graph.System(), due[0], "test")
	if err != nil || mail.Link == "" {
		o.t.Fatalf("mail: %+v %v", mail, err)
	}
	return mail.Link
}

func (o outside) state(a graph.AttemptDetail) graph.AttemptDetail {
	o.t.Helper()
	now, err := o.store.Attempt(o.t.Context(), o.sender, a.ID)
	if err != nil {
		o.t.Fatal(err)
	}
	return now
}

var hiddenField = regexp.MustCompile(`<input type="hidden" name="(key|seen|form)" value="([^"]*)">`)

// filled is the form of a page with what somebody enters.
func filled(page, verb string, entered url.Values) url.Values {
	values := url.Values{"do": {verb}}
	for _, field := range hiddenField.FindAllStringSubmatch(page, -1) {
		values.Set(field[1], strings.ReplaceAll(field[2], "&#43;", "+"))
	}
	maps.Copy(values, entered)
	return values
}

func (o outside) give(path, verb string, entered url.Values) answer {
	o.t.Helper()
	page := o.request(http.MethodGet, path, "", nil)
	if page.status != http.StatusOK {
		o.t.Fatalf("status %d: %s", page.status, page.body)
	}
	return o.form(path, filled(page.body, verb, entered).Encode(), nil)
}

func TestPartnersPageTellsWhatIsNeededAndTakesTheAnswer(t *testing.T) {
	o := openOutside(t)
	a, path := o.send()
	page := o.request(http.MethodGet, path, "", nil)
	for _, want := range []string{
		"dluhy a exekuce", "19–26 let", "Litoměřice", "běžně", "Hrozí &lt;b&gt;exekuce&lt;/b&gt;", "Volat ráno", "Jana Malá", "416 000 100",
		spoken(a.Code), `value="accept"`, `value="ask"`, `value="decline"`,
	} {
		if !strings.Contains(page.body, want) {
			t.Errorf("the page does not say %q", want)
		}
	}
	if strings.Contains(page.body, `value="complete"`) || strings.Contains(page.body, "<script") {
		t.Error("the page offers what may not be done now, or has a script")
	}
	if page.header.Get("Referrer-Policy") != "no-referrer" || page.header.Get("X-Robots-Tag") != "noindex" || page.header.Get("Cache-Control") != "no-store" {
		t.Errorf("headers %v", page.header)
	}
	for _, step := range []struct {
		verb    string
		entered url.Values
		state   graph.State
	}{
		{"accept", nil, graph.Accepted},
		{"first_contact", url.Values{"choice": {"PHONE"}}, graph.Active},
		{"complete", url.Values{"choice": {"one_off_help"}}, graph.Completed},
	} {
		if got := o.give(path, step.verb, step.entered); got.status != http.StatusSeeOther || got.header.Get("Location") != path {
			t.Fatalf("%s: status %d %s", step.verb, got.status, got.body)
		}
		if now := o.state(a); now.State != step.state {
			t.Errorf("after %s in %s", step.verb, now.State)
		}
	}
	if page := o.request(http.MethodGet, path, "", nil); strings.Contains(page.body, "<form") {
		t.Error("what has ended can still be answered")
	}
}

func TestFetchingALinkChangesNothing(t *testing.T) {
	o := openOutside(t)
	a, path := o.send()
	before := o.state(a).Version
	for range 5 {
		o.request(http.MethodGet, path, "", nil)
		o.request(http.MethodHead, path, "", nil)
	}
	if now := o.state(a); now.Version != before || now.State != graph.Sent {
		t.Errorf("version %d in %s", now.Version, now.State)
	}
}

func TestEveryLinkThatIsNotOneAnswersAlike(t *testing.T) {
	o := openOutside(t)
	a, revoked := o.send()
	if err := o.store.RevokePartnerLink(t.Context(), o.sender, storetest.NewID(), a.ID); err != nil {
		t.Fatal(err)
	}
	second, replaced := o.send()
	if err := o.store.RenewPartnerLink(t.Context(), o.sender, storetest.NewID(), second.ID); err != nil {
		t.Fatal(err)
	}
	expired := "/odpoved/" + o.mailed()
	last := expired[len(expired)-1:]
	tampered := strings.TrimSuffix(expired, last) + map[bool]string{true: "1", false: "0"}[last == "0"]
	o.clock.pass(graph.PartnerLinkLife)
	want := o.request(http.MethodGet, "/odpoved/nic", "", nil)
	for name, path := range map[string]string{"revoked": revoked, "replaced": replaced, "expired": expired, "tampered": tampered} {
		for _, got := range []answer{o.request(http.MethodGet, path, "", nil), o.form(path, "do=accept", nil)} {
			if got.status != http.StatusNotFound || got.body != want.body {
				t.Errorf("%s: status %d", name, got.status)
			}
		}
	}
	if o.state(a).State != graph.Sent || o.state(second).State != graph.Sent {
		t.Error("a link that is none has answered")
	}
}

func TestOnlyTheFormOfThisPageIsTaken(t *testing.T) {
	o := openOutside(t)
	first, path := o.send()
	second, other := o.send()
	page, foreign := o.request(http.MethodGet, path, "", nil).body, o.request(http.MethodGet, other, "", nil).body
	// what a machine notes meanwhile makes a page no older
	if _, err := o.store.Apply(t.Context(), graph.System(), graph.Order{Key: "d", Attempt: first.ID, Command: graph.Deliver{}}); err != nil {
		t.Fatal(err)
	}
	for name, values := range map[string]url.Values{
		"no form":                        {"do": {"accept"}, "seen": {"2"}, "key": {"k"}},
		"another page's form":            filled(foreign, "accept", nil),
		"a version that is not there":    filled(page, "accept", url.Values{"seen": {"7"}}),
		"a version of another page":      filled(page, "accept", url.Values{"seen": {"3"}}),
		"another key":                    filled(page, "accept", url.Values{"key": {"k"}}),
		"a verb that is not on the page": filled(page, "withdraw", nil),
	} {
		if got := o.form(path, values.Encode(), nil); got.status != http.StatusConflict {
			t.Errorf("%s: status %d", name, got.status)
		}
	}
	if o.state(first).State != graph.Sent || o.state(second).State != graph.Sent {
		t.Error("a form that is none has answered")
	}
	values := filled(page, "accept", nil).Encode()
	for range 2 {
		if got := o.form(path, values, nil); got.status != http.StatusSeeOther {
			t.Errorf("pressed twice: status %d", got.status)
		}
	}
	if now := o.state(first); now.State != graph.Accepted || now.Version != 4 {
		t.Errorf("pressed twice: %s, version %d", now.State, now.Version)
	}
}

func TestWhatIsMissingIsNamedAndWhatWasTypedStays(t *testing.T) {
	o := openOutside(t)
	a, path := o.send()
	got := o.give(path, "decline", url.Values{"choice": {"other"}, "text": {""}})
	if got.status != http.StatusUnprocessableEntity || !strings.Contains(got.body, `href="#decline-text"`) || !strings.Contains(got.body, `value="other" selected`) {
		t.Errorf("without words: status %d", got.status)
	}
	page := o.request(http.MethodGet, path, "", nil).body
	if _, err := o.store.Apply(t.Context(), o.sender, graph.Order{
		Key: "m", Attempt: a.ID, Seen: o.state(a).Version, Command: graph.Message{Text: "Ještě něco."},
	}); err != nil {
		t.Fatal(err)
	}
	got = o.form(path, filled(page, "ask", url.Values{"text": {"Kolik dětí?"}}).Encode(), nil)
	if got.status != http.StatusConflict || !strings.Contains(got.body, "Kolik dětí?") || !strings.Contains(got.body, "Ještě něco.") {
		t.Errorf("stale: status %d", got.status)
	}
	if got := o.give(path, "decline", url.Values{"choice": {"capacity_full"}}); got.status != http.StatusSeeOther {
		t.Errorf("declined: status %d", got.status)
	}
	if now := o.state(a); now.State != graph.Declined || now.DeclinedBy != graph.ByProvider {
		t.Errorf("%+v", now.AttemptRow)
	}
}
