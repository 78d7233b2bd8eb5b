package web

import (
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
	"time"

	"lavka/graph"
	"lavka/graph/store/storetest"
)

const otherPassword = "druhý břeh řeky 27"

func (h *house) changePassword(cookie *http.Cookie, old, password string) answer {
	h.t.Helper()
	return h.form(passwordPath, url.Values{"old": {old}, "password": {password}, "again": {password}}.Encode(), cookie)
}

func TestChangedPasswordWantsTheOldOneAndEndsOtherDevices(t *testing.T) {
	h := open(t, nil)
	h.invited("beta@klub.example")
	here := sessionIn(h.signIn("beta@klub.example", rightPassword, "/"))
	there := sessionIn(h.signIn("beta@klub.example", rightPassword, "/"))
	listening := h.stream(h.idOf("Changes"), there)
	defer listening.close()
	if got := h.changePassword(here, "špatné dosavadní", otherPassword); got.status != http.StatusUnprocessableEntity || !strings.Contains(got.body, `href="#old"`) {
		t.Errorf("a wrong old one: status %d", got.status)
	}
	if got := h.changePassword(here, rightPassword, "krátké"); got.status != http.StatusUnprocessableEntity {
		t.Errorf("a short new one: status %d", got.status)
	}
	if got := h.changePassword(here, rightPassword, otherPassword); got.header.Get("Location") != accountPath+"?heslo=zmeneno" {
		t.Fatalf("status %d to %q", got.status, got.header.Get("Location"))
	}
	listening.ended()
	if h.trusted("Viewer", nil, here).data(t, "viewer") == nil || h.trusted("Viewer", nil, there).data(t, "viewer") != nil {
		t.Error("this device is out, or the other one is not")
	}
	if sessionIn(h.signIn("beta@klub.example", rightPassword, "/")) != nil || sessionIn(h.signIn("beta@klub.example", otherPassword, "/")) == nil {
		t.Error("the old password signs in, or the new one does not")
	}
	if got := h.changePassword(nil, rightPassword, otherPassword); got.header.Get("Location") != "/prihlaseni?next=%2Fucet%2Fheslo" {
		t.Errorf("nobody is led to %q", got.header.Get("Location"))
	}
}

func TestSigningOutEverywhereEndsAllDevicesAndTheirStreams(t *testing.T) {
	h := open(t, nil)
	petra := h.Organisation("Klub").Person("Petra", graph.RoleCoordinator)
	here, phone := h.sessionOf(petra), h.sessionOf(petra)
	listening := h.stream(h.idOf("Changes"), phone)
	defer listening.close()
	got := h.form("/odhlaseni", "everywhere=yes", here)
	if got.status != http.StatusSeeOther || got.header.Get("Clear-Site-Data") != `"cache", "storage"` {
		t.Errorf("status %d, wiped %q", got.status, got.header.Get("Clear-Site-Data"))
	}
	listening.ended()
	for name, cookie := range map[string]*http.Cookie{"here": here, "the phone": phone} {
		if h.trusted("Viewer", nil, cookie).data(t, "viewer") != nil {
			t.Errorf("%s is still in", name)
		}
	}
}

func TestAStreamEndsWhenItsRoleEndsAndWhenAnotherInstanceEndsItsSession(t *testing.T) {
	h := open(t, nil)
	club := h.Organisation("Klub")
	petra, karel := club.Person("Petra", graph.RoleCoordinator), club.Person("Karel", graph.RoleWorker)
	mine, session := h.sessionOf(petra), h.sessionOf(karel)
	listening := h.stream(h.idOf("Changes"), session)
	defer listening.close()
	got := h.trusted("EndHoldings", map[string]any{"key": "1", "worker": karel.Worker, "organisation": club.ID}, mine)
	if got.data(t, "answer", "__typename") != "Done" {
		t.Fatal(got.body)
	}
	listening.ended()
	if code := h.trusted("Team", nil, session).code(t); code != string(graph.Forbidden) {
		t.Errorf("who left reads the team: %q", code)
	}
	h.door.streams.beat = 20 * time.Millisecond
	elsewhere := h.stream(h.idOf("Changes"), mine)
	defer elsewhere.close()
	if err := h.store.EndAllSessions(t.Context(), petra); err != nil {
		t.Fatal(err)
	}
	elsewhere.ended()
}

func TestAStreamFollowsTheOrganisationActedFor(t *testing.T) {
	h := open(t, nil)
	club, shelter, town := h.Organisation("Klub"), h.Organisation("Útulek"), h.Organisation("Úřad")
	service := shelter.Service("Poradna", storetest.Advice)
	shelter.Person("Vedoucí", graph.RoleCoordinator)
	worker := graph.Worker{ID: "w", Name: "Jana", Email: "jana@lavka.example", Holdings: []graph.Holding{
		{Role: graph.RoleWorker, Toward: string(club.ID)}, {Role: graph.RoleWorker, Toward: string(shelter.ID)},
	}}
	if err := h.store.PutDemonstrationAccount(t.Context(), worker, ""); err != nil {
		t.Fatal(err)
	}
	account, err := h.store.AccountByEmail(t.Context(), worker.Email)
	if err != nil {
		t.Fatal(err)
	}
	jana := h.sessionOf(graph.Actor{Account: account.ID})
	before := h.stream(h.idOf("Changes"), jana)
	defer before.close()
	if got := h.trusted("ActFor", map[string]any{"key": "1", "organisation": town.ID}, jana); got.data(t, "answer", "code") != "not_member" {
		t.Errorf("acts for a foreign organisation: %s", got.body)
	}
	h.trusted("ActFor", map[string]any{"key": "2", "organisation": shelter.ID}, jana)
	before.ended()
	if name := h.trusted("Viewer", nil, jana).data(t, "viewer", "actingFor", "name"); name != "Útulek" {
		t.Errorf("acts for %v", name)
	}
	after := h.stream(h.idOf("Changes"), jana)
	defer after.close()
	h.trusted("SendReferral", map[string]any{"key": "3", "input": referralTo(service)}, h.sessionOf(town.Person("Hana", graph.RoleWorker)))
	if told, _ := after.next("data: "); !strings.Contains(told, `"noun":"ATTEMPT"`) {
		t.Errorf("told %s", told)
	}
}

func TestAPhoneOfOnesOwnKeepsItsCookieAndIsNamedInTwoWords(t *testing.T) {
	h := open(t, nil)
	h.invited("beta@klub.example")
	form := url.Values{"email": {"beta@klub.example"}, "password": {rightPassword}, "own_phone": {"yes"}, "next": {"/"}}.Encode()
	got := h.request(http.MethodPost, signInPath, form, nil, "Content-Type: application/x-www-form-urlencoded",
		"Sec-Fetch-Site: same-origin",
		"User-Agent: Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0 Mobile Safari/537.36")
	cookie := sessionIn(got)
	if cookie == nil || cookie.MaxAge != int(graph.SessionLife.Seconds()) {
		t.Fatalf("the cookie is %+v", cookie)
	}
	h.clock.pass(graph.SessionIdle + time.Minute)
	list, _ := h.trusted("Sessions", nil, cookie).data(t, "sessions").([]any)
	device, _ := list[0].(map[string]any)
	if device["browser"] != "Chrome" || device["system"] != "ANDROID" || !isTrue(device["ownPhone"]) || !isTrue(device["here"]) {
		t.Errorf("the device is %v", device)
	}
}

func TestWhoHasAnAccountAcceptsAnInvitationSignedInAndKeepsThePassword(t *testing.T) {
	h := open(t, nil)
	h.invited("beta@klub.example")
	token := h.invite("beta@klub.example")
	if got := h.request(http.MethodGet, "/pozvanka/"+token, "", nil); strings.Contains(got.body, `name="password"`) {
		t.Error("a stranger with the link is asked for a new password")
	}
	if got := h.setPassword(token, otherPassword, otherPassword); got.status != http.StatusForbidden {
		t.Errorf("a stranger with the link: status %d", got.status)
	}
	session := sessionIn(h.signIn("beta@klub.example", rightPassword, "/"))
	if got := h.form("/pozvanka/"+token, "", session); got.header.Get("Location") != firstStepsPath {
		t.Fatalf("status %d: %s", got.status, got.body)
	}
	organisations, _ := h.trusted("Viewer", nil, session).data(t, "viewer", "organisations").([]any)
	if len(organisations) != 2 {
		t.Errorf("acts for %v", organisations)
	}
}

func TestAStrangerAsksToJoinByTheNumberOfTheOrganisation(t *testing.T) {
	h := open(t, nil)
	o := graph.Organisation{ID: "o", Name: "Nový břeh", Kind: graph.KindProvider, Seat: storetest.Town, RegistrationNumber: "00025712"}
	if _, err := h.store.Record(t.Context(), graph.System(), "test", []graph.Entry{o.Entry()}); err != nil {
		t.Fatal(err)
	}
	for query, want := range map[string]string{
		"":              `action="/pripojit"`,
		"?ico=12":       "není platné IČO",
		"?ico=27074358": "nemáme",
		"?ico=25712":    "Nový břeh",
	} {
		if got := h.request(http.MethodGet, joinPath+query, "", nil); got.status != http.StatusOK || !strings.Contains(got.body, want) {
			t.Errorf("%q: status %d without %q", query, got.status, want)
		}
	}
	ask := func(email string) answer {
		return h.form(joinPath, url.Values{"ico": {"25712"}, "name": {"Nová"}, "email": {email}, "position": {"vedoucí"}}.Encode(), nil)
	}
	if got := ask("nova"); got.status != http.StatusUnprocessableEntity || !strings.Contains(got.body, `href="#email"`) {
		t.Errorf("half an address: status %d", got.status)
	}
	if got := ask("nova@breh.example"); got.status != http.StatusOK || !strings.Contains(got.body, "nova@breh.example") {
		t.Errorf("status %d", got.status)
	}
	waiting, _ := h.trusted("JoinRequests", nil, h.sessionOf(h.facilitator())).data(t, "joinRequests").([]any)
	if len(waiting) != 1 {
		t.Errorf("waits %v", waiting)
	}
}

func TestTheOuterAddressIsAnOriginOfOurOwn(t *testing.T) {
	h := open(t, nil)
	post := func(handler http.Handler) *httptest.ResponseRecorder {
		r := httptest.NewRequest(http.MethodPost, "http://inside.example/odhlaseni", nil)
		r.Header.Set("Origin", "https://lavka.example")
		w := httptest.NewRecorder()
		handler.ServeHTTP(w, r)
		return w
	}
	if got := post(h.door.Handler()); got.Code != http.StatusForbidden {
		t.Errorf("a foreign address: status %d", got.Code)
	}
	o := Options{Clock: h.clock.Now, PublicURL: "https://lavka.example", Secure: TLS}
	trusting, err := h.door.wrapped(h.door.routes(), o)
	if err != nil {
		t.Fatal(err)
	}
	if got := post(trusting); got.Code != http.StatusSeeOther || got.Header().Get("Strict-Transport-Security") == "" {
		t.Errorf("the outer address: status %d", got.Code)
	}
	o.PublicURL = "https://lavka.example/cesta"
	if _, err := h.door.wrapped(h.door.routes(), o); err == nil {
		t.Error("an address with a path is taken for an origin")
	}
}

// isTrue tells a true of an answer from anything else.
func isTrue(value any) bool {
	told, _ := value.(bool)
	return told
}
