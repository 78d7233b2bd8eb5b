package web

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"net"
	"net/http"
	"os"
	"slices"
	"strings"
	"sync"
	"testing"
	"testing/fstest"
	"time"

	"github.com/sirupsen/logrus"
	"github.com/sirupsen/logrus/hooks/test"

	"lavka/frontend"
	"lavka/graph"
	"lavka/graph/store"
	"lavka/graph/store/storetest"
)

var (
	process *storetest.Process
	warm    sync.Once
)

// TestMain runs the tests, or is one of the two servers of the benchmark.
func TestMain(m *testing.M) {
	if order := os.Getenv(benchOrder); order != "" {
		fmt.Fprintln(os.Stderr, serveBench(order))
		os.Exit(1)
	}
	os.Exit(storetest.Main(m, &process))
}

// morning is a working Wednesday.
var morning = time.Date(2026, time.November, 18, 9, 0, 0, 0, time.UTC)

// heldClock stands still until a test lets time pass; the door reads it from
// many goroutines.
type heldClock struct {
	mu sync.Mutex
	at time.Time
}

// Now is the held time.
func (c *heldClock) Now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.at
}

func (c *heldClock) pass(d time.Duration) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.at = c.at.Add(d)
}

// house is a door over a real store with a small world behind it.
type house struct {
	*storetest.World
	t     *testing.T
	store *store.Store
	clock *heldClock
	door  *Door
	base  string
	log   *test.Hook
	leave context.CancelFunc
	left  chan error
}

// open starts the door on a free port; more documents are trusted beside ours.
func open(t *testing.T, more map[string]string, options ...func(*store.Config)) *house {
	t.Helper()
	h := &house{t: t, clock: &heldClock{at: morning}, left: make(chan error, 1)}
	h.store = process.Open(t, append(options, func(c *store.Config) { c.Clock = h.clock.Now })...)
	h.World = storetest.NewWorld(t, h.store)
	warm.Do(func() {
		if err := h.store.Warm(t.Context()); err != nil {
			t.Error(err)
		}
	})
	var log *logrus.Logger
	log, h.log = test.NewNullLogger()
	documents := ours(t)
	maps.Copy(documents, more)
	var err error
	h.door, err = New(Options{
		Store: h.store, Clock: h.clock.Now, Log: log,
		Frontend: Frontend{Dist: built(), Documents: documents, Messages: catalogues(t)},
		Rates:    Rates{SignIn: 1},
	})
	if err != nil {
		t.Fatal(err)
	}
	h.serve()
	return h
}

// within lets a subtest speak for the house until it ends.
func (h *house) within(t *testing.T) {
	t.Helper()
	outer := h.t
	h.t = t
	t.Cleanup(func() { h.t = outer })
}

func (h *house) serve() {
	h.t.Helper()
	listener, err := (&net.ListenConfig{}).Listen(h.t.Context(), "tcp", "127.0.0.1:0")
	if err != nil {
		h.t.Fatal(err)
	}
	h.base = "http://" + listener.Addr().String()
	ctx, leave := context.WithCancel(context.Background())
	h.leave = leave
	go func() { h.left <- h.door.Serve(ctx, listener) }()
	h.t.Cleanup(h.close)
}

// close ends the door once; a second call finds it closed.
func (h *house) close() {
	h.leave()
	select {
	case err := <-h.left:
		h.left <- err
		if err != nil {
			h.t.Error(err)
		}
	case <-time.After(30 * time.Second):
		h.t.Error("the door did not end")
	}
}

func ours(t *testing.T) map[string]string {
	t.Helper()
	documents, err := frontend.Documents()
	if err != nil {
		t.Fatal(err)
	}
	return documents
}

func catalogues(t *testing.T) map[string]map[string]string {
	t.Helper()
	all := map[string]map[string]string{}
	for _, language := range languages() {
		messages, err := frontend.Messages(language)
		if err != nil {
			t.Fatal(err)
		}
		all[language] = messages
	}
	return all
}

func built() fstest.MapFS {
	return fstest.MapFS{
		"index.html":          {Data: []byte("<!doctype html><title>Lávka</title>" + strings.Repeat(" ", 2000))},
		"assets/app-1a2b.js":  {Data: []byte("export {};" + strings.Repeat(" ", 2000))},
		"favicon.svg":         {Data: []byte("<svg xmlns=\"http://www.w3.org/2000/svg\"/>")},
		".vite/manifest.json": {Data: []byte("{}")},
	}
}

// sessionOf opens a session for a worker of the world and returns its cookie.
func (h *house) sessionOf(actor graph.Actor) *http.Cookie {
	h.t.Helper()
	token := NewToken()
	if err := h.store.OpenSession(h.t.Context(), graph.Account{ID: actor.Account}, HashToken(token), graph.Device{}); err != nil {
		h.t.Fatal(err)
	}
	return sessionCookieOf(token)
}

// facilitator is signed in but works for no organisation.
func (h *house) facilitator() graph.Actor {
	return h.official("sit@lavka.example", graph.Holding{Role: graph.RoleFacilitator, Toward: storetest.District})
}

// administrator looks after the platform and works for no organisation.
func (h *house) administrator() graph.Actor {
	return h.official("sprava@lavka.example", graph.Holding{Role: graph.RoleAdmin})
}

// official is somebody of the network who works for no organisation.
func (h *house) official(email string, holding graph.Holding) graph.Actor {
	h.t.Helper()
	worker := graph.Worker{
		ID: graph.WorkerID(storetest.NewID()), Name: "Zdeněk Havránek", Email: email, Holdings: []graph.Holding{holding},
	}
	if err := h.store.PutDemonstrationAccount(h.t.Context(), worker, ""); err != nil {
		h.t.Fatal(err)
	}
	account, err := h.store.AccountByEmail(h.t.Context(), worker.Email)
	if err != nil {
		h.t.Fatal(err)
	}
	return graph.Actor{Kind: graph.ActorWorker, Account: account.ID, Worker: worker.ID, Holdings: worker.Holdings}
}

// answer is what came back.
type answer struct {
	status int
	header http.Header
	body   string
}

func client() *http.Client {
	return &http.Client{
		Timeout:       30 * time.Second,
		Transport:     &http.Transport{DisableCompression: true, DisableKeepAlives: true},
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}
}

// request sends one request; a header is "Name: value", an empty cookie is nobody.
func (h *house) request(method, path, body string, cookie *http.Cookie, headers ...string) answer {
	h.t.Helper()
	r, err := http.NewRequestWithContext(h.t.Context(), method, h.base+path, strings.NewReader(body))
	if err != nil {
		h.t.Fatal(err)
	}
	for _, header := range headers {
		name, value, _ := strings.Cut(header, ": ")
		r.Header.Set(name, value)
	}
	if cookie != nil {
		r.AddCookie(cookie)
	}
	response, err := client().Do(r)
	if err != nil {
		h.t.Fatal(err)
	}
	defer response.Body.Close() // only read
	text, err := io.ReadAll(response.Body)
	if err != nil {
		h.t.Fatal(err)
	}
	return answer{response.StatusCode, response.Header, string(text)}
}

// post sends a GraphQL request body.
func (h *house) post(body any, cookie *http.Cookie) answer {
	h.t.Helper()
	text, err := json.Marshal(body)
	if err != nil {
		h.t.Fatal(err)
	}
	return h.request(http.MethodPost, "/graphql", string(text), cookie, "Content-Type: application/json")
}

// trusted sends one of our documents by the name of its operation.
func (h *house) trusted(name string, variables map[string]any, cookie *http.Cookie) answer {
	h.t.Helper()
	return h.post(map[string]any{"documentId": h.idOf(name), "variables": variables}, cookie)
}

func (h *house) idOf(name string) string {
	h.t.Helper()
	for id, document := range h.door.api.trusted {
		if document.name == name {
			return id
		}
	}
	h.t.Fatalf("there is no trusted document %s", name)
	return ""
}

// form sends a form as a browser would.
func (h *house) form(path, values string, cookie *http.Cookie) answer {
	h.t.Helper()
	return h.request(http.MethodPost, path, values, cookie,
		"Content-Type: application/x-www-form-urlencoded", "Sec-Fetch-Site: same-origin")
}

// data reads data.<path> of an answer, path by names.
func (a answer) data(t *testing.T, path ...string) any {
	t.Helper()
	var all map[string]any
	decoder := json.NewDecoder(bytes.NewReader([]byte(a.body)))
	if err := decoder.Decode(&all); err != nil {
		t.Fatalf("%v in %q", err, a.body)
	}
	var at any = all
	for _, name := range append([]string{"data"}, path...) {
		fields, ok := at.(map[string]any)
		if !ok {
			t.Fatalf("no %s in %s", name, a.body)
		}
		at = fields[name]
	}
	return at
}

// code is extensions.code of the first error, empty where there is none.
func (a answer) code(t *testing.T) string {
	t.Helper()
	var all struct {
		Errors []struct{ Extensions struct{ Code, Reason string } }
	}
	if err := json.Unmarshal([]byte(a.body), &all); err != nil {
		t.Fatalf("%v in %q", err, a.body)
	}
	if len(all.Errors) == 0 {
		return ""
	}
	return all.Errors[0].Extensions.Code
}

// count is what the log said of the last operation of that name.
func (h *house) count(operation string) int64 {
	h.t.Helper()
	for _, entry := range slices.Backward(h.log.AllEntries()) {
		if entry.Data[keyOperation] == operation {
			count, _ := entry.Data[keyStatements].(int64)
			return count
		}
	}
	h.t.Fatalf("the log does not speak of %s", operation)
	return 0
}
