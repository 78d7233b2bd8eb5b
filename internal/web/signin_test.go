package web

import (
	"context"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"

	"lavka/graph"
)

const rightPassword = "most přes Labe 14"

// invited is a coordinator who set the right password by an invitation.
func (h *house) invited(email string) {
	h.t.Helper()
	if got := h.setPassword(h.invite(email), rightPassword, rightPassword); got.status != http.StatusSeeOther {
		h.t.Fatalf("status %d: %s", got.status, got.body)
	}
}

func (h *house) invite(email string) string {
	h.t.Helper()
	club := h.Organisation("Klub")
	token := NewToken()
	_, err := h.store.Invite(h.t.Context(), graph.System(), token, graph.Invitation{
		Name: "Běta", Email: email, Purpose: graph.ToJoin,
		Holding: graph.Holding{Role: graph.RoleCoordinator, Toward: string(club.ID)},
	}, HashToken(token))
	if err != nil {
		h.t.Fatal(err)
	}
	return token
}

func (h *house) setPassword(token, password, again string) answer {
	h.t.Helper()
	return h.form("/pozvanka/"+token, url.Values{"password": {password}, "again": {again}}.Encode(), nil)
}

func (h *house) signIn(email, password, next string) answer {
	h.t.Helper()
	return h.form("/prihlaseni", url.Values{"email": {email}, "password": {password}, "next": {next}}.Encode(), nil)
}

func sessionIn(a answer) *http.Cookie {
	for _, cookie := range (&http.Response{Header: a.header}).Cookies() {
		if cookie.Name == sessionCookie && cookie.Value != "" {
			return cookie
		}
	}
	return nil
}

func TestInvitedWorkerSetsAPasswordOnceAndSignsIn(t *testing.T) {
	h := open(t, nil)
	token := h.invite("beta@klub.example")
	if got := h.request(http.MethodGet, "/pozvanka/"+token, "", nil); !strings.Contains(got.body, "Běta") {
		t.Errorf("the invitation greets nobody: %s", got.body)
	}
	for _, wrong := range [][2]string{{"krátké", "krátké"}, {"aaaaaaaaaaaaaa", "aaaaaaaaaaaaaa"}, {rightPassword, rightPassword + "!"}} {
		if got := h.setPassword(token, wrong[0], wrong[1]); got.status != http.StatusUnprocessableEntity {
			t.Errorf("%q and %q: status %d", wrong[0], wrong[1], got.status)
		}
	}
	if got := h.setPassword(token, rightPassword, rightPassword); got.status != http.StatusSeeOther {
		t.Fatalf("status %d: %s", got.status, got.body)
	}
	if got := h.setPassword(token, "jiné heslo napodruhé", "jiné heslo napodruhé"); got.status != http.StatusNotFound {
		t.Errorf("the link worked twice: status %d", got.status)
	}
	got := h.signIn("Beta@klub.example", rightPassword, "/doporuceni")
	session := sessionIn(got)
	if session == nil || got.header.Get("Location") != "/doporuceni" {
		t.Fatalf("status %d to %q", got.status, got.header.Get("Location"))
	}
	if !session.Secure || !session.HttpOnly || session.SameSite != http.SameSiteLaxMode || session.Path != "/" {
		t.Errorf("the cookie is %+v", session)
	}
	if name := h.trusted("Viewer", nil, session).data(t, "viewer", "name"); name != "Běta" {
		t.Errorf("signed in as %v", name)
	}
}

func TestSigningInAnewEndsTheSessionBefore(t *testing.T) {
	h := open(t, nil)
	h.invited("beta@klub.example")
	before := h.sessionOf(h.Organisation("Klub").Person("Petra", graph.RoleCoordinator))
	form := url.Values{"email": {"beta@klub.example"}, "password": {rightPassword}, "next": {"/"}}.Encode()
	if got := h.form("/prihlaseni", form, before); sessionIn(got) == nil {
		t.Fatalf("status %d", got.status)
	}
	if h.trusted("Viewer", nil, before).data(t, "viewer") != nil {
		t.Error("the session before lives on in the browser's copy")
	}
}

func TestWrongAddressAndWrongPasswordAnswerAlike(t *testing.T) {
	h := open(t, nil)
	h.invited("beta@klub.example")
	wrong := h.signIn("beta@klub.example", "špatné heslo", "/")
	unknown := h.signIn("nikdo@klub.example", "špatné heslo", "/")
	if wrong.status != http.StatusUnprocessableEntity || wrong.status != unknown.status {
		t.Errorf("status %d and %d", wrong.status, unknown.status)
	}
	if strings.ReplaceAll(wrong.body, "beta@", "nikdo@") != unknown.body {
		t.Error("the pages differ")
	}
	if sessionIn(wrong) != nil || sessionIn(unknown) != nil {
		t.Error("a session was opened")
	}
}

func TestWrongPasswordsGrowSlowAndNeverLockOut(t *testing.T) {
	h := open(t, nil)
	h.invited("beta@klub.example")
	for _, email := range []string{"beta@klub.example", "nikdo@klub.example"} {
		var waits []time.Duration
		h.door.delays.wait = func(_ context.Context, d time.Duration) {
			waits = append(waits, d)
			h.clock.pass(d)
		}
		for range 7 {
			h.signIn(email, "špatné heslo", "/")
		}
		if len(waits) != 3 || waits[0] != time.Second || waits[1] != 2*time.Second || waits[2] != 4*time.Second {
			t.Errorf("%s waited %v", email, waits)
		}
		h.clock.pass(time.Minute)
	}
	if got := h.signIn("beta@klub.example", rightPassword, "/"); sessionIn(got) == nil {
		t.Errorf("the right password after wrong ones: status %d", got.status)
	}
}

func TestManySignInsFromOneAddressWait(t *testing.T) {
	h := open(t, nil)
	h.door.delays.wait = func(context.Context, time.Duration) {}
	var status int
	for range signInBurst + 1 {
		status = h.form("/pozvanka/neznama", "", nil).status
	}
	if status != http.StatusTooManyRequests {
		t.Errorf("the last of %d: status %d", signInBurst+1, status)
	}
}

func TestSignInLeadsToOurOwnPagesOnly(t *testing.T) {
	for next, want := range map[string]string{
		"/doporuceni?box=1": "/doporuceni?box=1", "": "/", "doporuceni": "/", "//evil.example": "/", `/\evil.example`: "/",
		"https://evil.example/": "/", "/\t/evil.example": "/", "javascript:alert(1)": "/", "/%zz": "/", "///evil.example": "/",
	} {
		if got := localPath(next); got != want {
			t.Errorf("%q leads to %q, not %q", next, got, want)
		}
	}
}

func TestSessionEndsIdleOldAndBySignOut(t *testing.T) {
	h := open(t, nil)
	petra := h.Organisation("Klub").Person("Petra", graph.RoleCoordinator)
	signedIn := func(cookie *http.Cookie) bool {
		return h.trusted("Viewer", nil, cookie).data(t, "viewer") != nil
	}
	idle := h.sessionOf(petra)
	h.clock.pass(graph.SessionIdle + time.Minute)
	if signedIn(idle) {
		t.Error("an idle session lives")
	}
	old := h.sessionOf(petra)
	for range 24 {
		if !signedIn(old) {
			t.Fatal("a busy session ended early")
		}
		h.clock.pass(20 * time.Minute)
	}
	if signedIn(old) {
		t.Error("a session lives after eight hours")
	}
	open := h.sessionOf(petra)
	got := h.form("/odhlaseni", "", open)
	if got.header.Get("Clear-Site-Data") != `"cache", "storage"` {
		t.Errorf("sign-out wipes %q", got.header.Get("Clear-Site-Data"))
	}
	if signedIn(open) {
		t.Error("a session lives after sign-out")
	}
	if signedIn(sessionCookieOf(NewToken())) {
		t.Error("a made-up session lives")
	}
}

func TestFormOfAnotherSiteIsRefused(t *testing.T) {
	h := open(t, nil)
	session := h.sessionOf(h.Organisation("Klub").Person("Petra", graph.RoleCoordinator))
	got := h.request(http.MethodPost, "/odhlaseni", "", session, "Sec-Fetch-Site: cross-site", "Origin: https://evil.example")
	if got.status != http.StatusForbidden {
		t.Errorf("status %d", got.status)
	}
}
