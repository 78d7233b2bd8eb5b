package web

import (
	"context"
	"net/http"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/gorilla/mux"

	"lavka/graph"
	"lavka/graph/store/storetest"
)

// everyPath is one address of every route, and some that have none.
func everyPath(t *testing.T, h *house) []string {
	t.Helper()
	paths := []string{"/assets/app-1a2b.js", "/assets/gone.js", "/favicon.svg", "/nikde", "/%2e%2e/go.mod"}
	err := h.door.routes().Walk(func(route *mux.Route, _ *mux.Router, _ []*mux.Route) error {
		path, err := route.GetPathTemplate()
		paths = append(paths, variablePart.ReplaceAllString(path, "1"))
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	if len(paths) < 25 {
		t.Fatalf("only %d paths", len(paths))
	}
	return paths
}

var variablePart = regexp.MustCompile(`\{[^}]+\}`)

// expectDressed holds an answer against what every answer must carry.
func expectDressed(t *testing.T, what string, got answer) {
	t.Helper()
	referrer := "same-origin"
	if (strings.Contains(what, "/odpoved/") || strings.Contains(what, "/moje/")) && got.status != http.StatusMethodNotAllowed {
		referrer = "no-referrer" // the address itself is the secret
	}
	for name, want := range map[string]string{
		"Content-Security-Policy": contentPolicy(), "X-Content-Type-Options": "nosniff", "Referrer-Policy": referrer,
		"Cross-Origin-Opener-Policy": "same-origin", "Cross-Origin-Resource-Policy": "same-origin",
	} {
		if got.header.Get(name) != want {
			t.Errorf("%s (%d) has %s %q", what, got.status, name, got.header.Get(name))
		}
	}
	if inline.MatchString(got.body) && strings.Contains(got.header.Get("Content-Type"), "html") {
		t.Errorf("%s has something inline: %s", what, inline.FindString(got.body))
	}
	for _, cookie := range (&http.Response{Header: got.header}).Cookies() {
		hidden := cookie.HttpOnly && cookie.Secure && cookie.Path == "/" && cookie.Domain == ""
		if cookie.SameSite != http.SameSiteLaxMode || (cookie.Name != languageCookie && !hidden) {
			t.Errorf("%s sets the cookie %v", what, cookie)
		}
	}
}

// inline is what the policy forbids: script or style in the page, a style or a
// handler at an element, an address that is script.
var inline = regexp.MustCompile(`(?i)<style|<script[^>]*>[^<]|\sstyle=|\son[a-z]+=|javascript:`)

func TestEveryAnswerOfEveryRouteCarriesThePolicy(t *testing.T) {
	h := open(t, nil)
	petra := h.Organisation("Klub").Person("Petra", graph.RoleCoordinator)
	for _, path := range everyPath(t, h) {
		for _, method := range []string{http.MethodGet, http.MethodHead, http.MethodPost, http.MethodDelete, http.MethodOptions} {
			expectDressed(t, method+" "+path, h.request(method, path, "", nil))
		}
		expectDressed(t, "signed in "+path, h.request(http.MethodGet, path+"?jazyk=en", "", h.sessionOf(petra)))
	}
}

func TestEveryRefusalCarriesThePolicy(t *testing.T) {
	h := open(t, nil)
	h.door.delays.wait = func(context.Context, time.Duration) {}
	form := "Content-Type: application/x-www-form-urlencoded"
	for name, c := range map[string]struct {
		path, body, header string
		status             int
	}{
		"another site's form": {"/odhlaseni", "", "Sec-Fetch-Site: cross-site", http.StatusForbidden},
		"too long a form":     {signInPath, "email=" + strings.Repeat("x", maxForm+1), form, http.StatusBadRequest},
		"no JSON":             {"/graphql", "{", "Content-Type: application/json", http.StatusBadRequest},
		"too long a question": {"/graphql", strings.Repeat(" ", maxBody+1), "Content-Type: application/json", http.StatusRequestEntityTooLarge},
		"another kind":        {"/graphql", "{}", "Content-Type: text/plain", http.StatusUnsupportedMediaType},
		"a wrong password":    {signInPath, "email=x@y.example&password=spatne", form, http.StatusUnprocessableEntity},
		"no such invitation":  {"/pozvanka/x", "password=a", form, http.StatusNotFound},
		"no such IČO":         {joinPath, "ico=1", form, http.StatusUnprocessableEntity},
	} {
		got := h.request(http.MethodPost, c.path, c.body, nil, c.header)
		if got.status != c.status {
			t.Errorf("%s: status %d, not %d", name, got.status, c.status)
		}
		expectDressed(t, name, got)
	}
	var last answer
	for range signInBurst + 1 {
		last = h.form(joinPath, "ico=1", nil)
	}
	expectDressed(t, "too many", last)
	if last.status != http.StatusTooManyRequests {
		t.Errorf("too many: status %d", last.status)
	}
}

func TestFilesOfTheApplication(t *testing.T) {
	h := open(t, nil)
	for name, c := range map[string]struct {
		path, cache string
		status      int
	}{
		"start":         {"/", "no-store", http.StatusOK},
		"service":       {"/sluzba/1", "no-store", http.StatusOK},
		"unknown":       {"/nikde", "no-store", http.StatusNotFound},
		"asset":         {"/assets/app-1a2b.js", "public, max-age=31536000, immutable", http.StatusOK},
		"no such asset": {"/assets/gone.js", "no-store", http.StatusNotFound},
		"icon":          {"/favicon.svg", "public, no-cache", http.StatusOK},
		"build's own":   {"/.vite/manifest.json", "no-store", http.StatusNotFound},
		"climbing":      {"/assets/..%2f..%2fgo.mod", "no-store", http.StatusMovedPermanently},
	} {
		t.Run(name, func(t *testing.T) {
			h.within(t)
			got := h.request(http.MethodGet, c.path, "", nil)
			if got.status != c.status || got.header.Get("Cache-Control") != c.cache {
				t.Errorf("status %d, cache %q", got.status, got.header.Get("Cache-Control"))
			}
		})
	}
	small := h.request(http.MethodGet, "/assets/app-1a2b.js", "", nil, "Accept-Encoding: gzip")
	if small.header.Get("Content-Encoding") != "gzip" || len(small.body) > 200 {
		t.Errorf("%d bytes, encoding %q", len(small.body), small.header.Get("Content-Encoding"))
	}
	same := h.request(http.MethodGet, "/favicon.svg", "", nil, "If-None-Match: "+h.request(http.MethodGet, "/favicon.svg", "", nil).header.Get("ETag"))
	if same.status != http.StatusNotModified {
		t.Errorf("status %d for what the browser has", same.status)
	}
}

func TestSlipIsTheSendersOnly(t *testing.T) {
	h := open(t, nil)
	town, club := h.Organisation("Úřad"), h.Organisation("Klub")
	service := club.Service("Dluhová poradna", storetest.Advice)
	sender := h.sessionOf(town.Person("Jana", graph.RoleWorker))
	receiver := h.sessionOf(club.Person("Petra", graph.RoleCoordinator))
	sent := h.trusted("SendReferral", map[string]any{"key": "1", "input": referralTo(service)}, sender)
	id, _ := sent.data(t, "answer", "id").(string)
	code, _ := sent.data(t, "answer", "code").(string)
	path := "/doporuceni/" + id + "/listek"

	got := h.request(http.MethodGet, path, "", sender)
	if got.status != http.StatusOK || !strings.Contains(got.body, spoken(code)) || !strings.Contains(got.body, "Dluhová poradna") {
		t.Errorf("status %d without code or place: %s", got.status, got.body)
	}
	if got := h.request(http.MethodGet, path, "", receiver); got.status != http.StatusNotFound || strings.Contains(got.body, spoken(code)) {
		t.Errorf("the receiver gets status %d", got.status)
	}
	if got := h.request(http.MethodGet, path, "", nil); got.header.Get("Location") != "/prihlaseni?next=%2Fdoporuceni%2F"+id+"%2Flistek" {
		t.Errorf("nobody is led to %q", got.header.Get("Location"))
	}
}

func TestPlainPagesSpeakBothLanguages(t *testing.T) {
	h := open(t, nil)
	if got := h.request(http.MethodGet, "/prihlaseni", "", nil); !strings.Contains(got.body, `<html lang="cs">`) || !strings.Contains(got.body, "Přihlásit se") {
		t.Error("the page is not Czech by default")
	}
	english := h.request(http.MethodGet, "/prihlaseni?jazyk=en", "", nil)
	if !strings.Contains(english.body, `<html lang="en">`) || !strings.Contains(english.header.Get("Set-Cookie"), "lavka_language=en") {
		t.Error("the page is not English when asked")
	}
}

func TestReadinessAsksTheDatabaseAndEndsWithTheDrain(t *testing.T) {
	h := open(t, nil)
	if got := serveOne(h.door.Handler(), http.MethodGet, "/readyz"); got.Code != http.StatusOK {
		t.Errorf("status %d", got.Code)
	}
	h.close()
	if got := serveOne(h.door.Handler(), http.MethodGet, "/readyz"); got.Code != http.StatusServiceUnavailable {
		t.Errorf("after the end: status %d", got.Code)
	}
	if got := serveOne(h.door.Handler(), http.MethodGet, "/livez"); got.Code != http.StatusOK {
		t.Errorf("alive: status %d", got.Code)
	}
}

func TestAcceptedRequestIsAnsweredAlsoWhenTheEndComes(t *testing.T) {
	h := open(t, nil)
	h.invited("beta@klub.example")
	for range passwordSlots { // the sign-in has to wait for a slot
		h.door.pages.slots.places <- struct{}{}
	}
	answered := make(chan answer, 1)
	go func() { answered <- h.signIn("beta@klub.example", rightPassword, "/") }()
	waitFor(t, func() bool { return h.door.pages.slots.waiting.Load() > 0 })
	h.leave()
	waitFor(t, h.door.draining.Load)
	for range passwordSlots {
		h.door.pages.slots.leave()
	}
	if got := <-answered; sessionIn(got) == nil {
		t.Errorf("status %d", got.status)
	}
}

func waitFor(t *testing.T, condition func() bool) {
	t.Helper()
	patience := time.After(20 * time.Second)
	tick := time.NewTicker(5 * time.Millisecond)
	defer tick.Stop()
	for !condition() {
		select {
		case <-patience:
			t.Fatal("it did not happen")
		case <-tick.C:
		}
	}
}
