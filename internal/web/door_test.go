package web

import (
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/gorilla/mux"

	"lavka/graph"
	"lavka/graph/store/storetest"
)

func TestEveryRouteCarriesThePolicy(t *testing.T) {
	h := open(t, nil)
	paths := map[string]string{"/assets/app-1a2b.js": http.MethodGet, "/favicon.svg": http.MethodGet, "/nikde": http.MethodGet, "/nic": http.MethodDelete}
	err := h.door.routes().Walk(func(route *mux.Route, _ *mux.Router, _ []*mux.Route) error {
		path, err := route.GetPathTemplate()
		if err != nil {
			return err
		}
		methods, err := route.GetMethods()
		paths[strings.NewReplacer("{id}", "1", "{token}", "x").Replace(path)] = methods[0]
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	if len(paths) < 15 {
		t.Fatalf("only %d routes", len(paths))
	}
	for path, method := range paths {
		got := h.request(method, path, "", nil)
		if got.header.Get("Content-Security-Policy") != contentPolicy() || got.header.Get("X-Content-Type-Options") != "nosniff" {
			t.Errorf("%s %s (%d) is bare: %v", method, path, got.status, got.header)
		}
		if strings.Contains(got.body, "<script") || strings.Contains(got.body, " style=") || strings.Contains(got.body, "<style") {
			t.Errorf("%s %s has something inline", method, path)
		}
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
