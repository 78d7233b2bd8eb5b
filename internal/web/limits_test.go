package web

import (
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"

	"lavka/graph"
)

// smallAndQuick holds a refusal to what a refusal may cost.
func smallAndQuick(t *testing.T, ask func() answer) answer {
	t.Helper()
	began := time.Now()
	got := ask()
	if took := time.Since(began); took > 5*time.Second {
		t.Errorf("the refusal took %v", took)
	}
	if len(got.body) > 1024 {
		t.Errorf("the refusal has %d bytes", len(got.body))
	}
	return got
}

func TestDearDocumentsAreRefusedBeforeTheyCost(t *testing.T) {
	h := open(t, nil)
	worker := h.sessionOf(h.Organisation("Klub").Person("Anna", graph.RoleWorker))
	for name, query := range map[string]string{
		"aliases":          "{" + many(50, func(i int) string { return fmt.Sprintf("a%d: needs { code }", i) }) + "}",
		"deep aliases":     "{ needs {" + many(50, func(i int) string { return fmt.Sprintf("a%d: code", i) }) + "} }",
		"directives":       "{ needs { code " + many(30, func(int) string { return "@include(if: true)" }) + " } }",
		"root fields":      "{" + many(40, func(int) string { return "needs { code }" }) + "}",
		"rows":             "{" + many(4, func(i int) string { return fmt.Sprintf("s%d: services(filter: {}, first: 100) { total }", i) }) + "}",
		"rows by fragment": "{ ...f } fragment f on Query {" + many(4, func(i int) string { return fmt.Sprintf("s%d: services(filter: {}, first: 100) { total }", i) }) + "}",
		"depth":            "{ needs { code ...a } }" + many(12, func(i int) string { return fmt.Sprintf("fragment %c on Need { ...%c }", 'a'+i, 'b'+i) }),
		"fragments":        "{ ...f0 }" + many(12, func(i int) string { return fmt.Sprintf("fragment f%d on Query { ...f%d ...f%d }", i, i+1, i+1) }) + "fragment f12 on Query { needs { code } }",
		"overlaps":         "{ needs {" + strings.Repeat("code ", 3000) + "} }",
		"long":             "{ needs { code } }" + strings.Repeat("#", maxDocument),
		"nested":           strings.Repeat("{ a", 2000) + strings.Repeat("}", 2000),
		"brackets":         `{ services(filter: {needs: ` + strings.Repeat("[", 3000) + strings.Repeat("]", 3000) + `}) { total } }`,
		"cycle":            "{ ...f } fragment f on Query { ...f }",
		"not graphql":      "DROP DATABASE neo4j",
	} {
		t.Run(name, func(t *testing.T) {
			h.within(t)
			got := smallAndQuick(t, func() answer { return h.post(map[string]any{"query": query}, worker) })
			if got.status != http.StatusBadRequest || got.code(t) != string(graph.Invalid) {
				t.Errorf("status %d: %s", got.status, got.body)
			}
		})
	}
}

func TestRowsAreCountedThroughVariables(t *testing.T) {
	h := open(t, nil)
	worker := h.sessionOf(h.Organisation("Klub").Person("Anna", graph.RoleWorker))
	query := `query($n: Int!) { a: services(filter: {}, first: $n) { total } b: services(filter: {}, first: $n) { total }
		c: services(filter: {}, first: $n) { total } d: services(filter: {}, first: $n) { total } }`
	body := func(n int) map[string]any { return map[string]any{"query": query, "variables": map[string]any{"n": n}} }
	if got := h.post(body(100), worker); got.status != http.StatusBadRequest {
		t.Errorf("4 × 100 rows: status %d", got.status)
	}
	if got := h.post(body(10), worker); got.status != http.StatusOK {
		t.Errorf("4 × 10 rows: status %d: %s", got.status, got.body)
	}
}

func TestTransportRefusesWhatIsNoRequest(t *testing.T) {
	h := open(t, nil)
	session := h.sessionOf(h.Organisation("Klub").Person("Anna", graph.RoleWorker))
	const typeOf = "Content-Type: application/json"
	get := func(values url.Values) string { return "/graphql?" + values.Encode() }
	for name, c := range map[string]struct {
		method, path, body string
		header             string
		want               int
	}{
		"body of 65 KiB":    {"POST", "/graphql", `{"query":"` + strings.Repeat("x", 65<<10) + `"}`, typeOf, http.StatusRequestEntityTooLarge},
		"form":              {"POST", "/graphql", "query={needs{code}}", "Content-Type: application/x-www-form-urlencoded", http.StatusUnsupportedMediaType},
		"text":              {"POST", "/graphql", `{"query":"{ needs { code } }"}`, "Content-Type: text/plain", http.StatusUnsupportedMediaType},
		"no type":           {"POST", "/graphql", `{"query":"{ needs { code } }"}`, "X-Nothing: here", http.StatusUnsupportedMediaType},
		"batch":             {"POST", "/graphql", ` [{"query":"{ needs { code } }"}]`, typeOf, http.StatusBadRequest},
		"no JSON":           {"POST", "/graphql", `{"query":`, typeOf, http.StatusBadRequest},
		"two values":        {"POST", "/graphql", `{"query":"{ needs { code } }"} {}`, typeOf, http.StatusBadRequest},
		"nothing asked":     {"POST", "/graphql", `{}`, typeOf, http.StatusBadRequest},
		"two documents":     {"POST", "/graphql", `{"query":"{ needs { code } }","documentId":"sha256:x"}`, typeOf, http.StatusBadRequest},
		"GET of a mutation": {"GET", get(url.Values{"documentId": {h.idOf("SeeResult")}}), "", typeOf, http.StatusMethodNotAllowed},
		"GET of the viewer": {"GET", get(url.Values{"documentId": {h.idOf("Viewer")}}), "", typeOf, http.StatusMethodNotAllowed},
		"GET of a box":      {"GET", get(url.Values{"documentId": {h.idOf("Attempts")}}), "", typeOf, http.StatusMethodNotAllowed},
		"GET of a text":     {"GET", get(url.Values{"query": {"{ needs { code } }"}}), "", typeOf, http.StatusMethodNotAllowed},
		"GET, bad variable": {"GET", get(url.Values{"documentId": {h.idOf("Places")}, "variables": {"["}}), "", typeOf, http.StatusBadRequest},
		"PUT":               {"PUT", "/graphql", `{}`, typeOf, http.StatusMethodNotAllowed},
	} {
		t.Run(name, func(t *testing.T) {
			h.within(t)
			got := smallAndQuick(t, func() answer { return h.request(c.method, c.path, c.body, session, c.header) })
			if got.status != c.want {
				t.Errorf("status %d, not %d: %s", got.status, c.want, got.body)
			}
		})
	}
}

func TestPublicDocumentIsCachedByItsTag(t *testing.T) {
	h := open(t, nil)
	path := "/graphql?" + url.Values{"documentId": {h.idOf("Needs")}}.Encode()
	first := h.request(http.MethodGet, path, "", nil)
	if first.status != http.StatusOK || first.header.Get("ETag") == "" {
		t.Fatalf("status %d, tag %q: %s", first.status, first.header.Get("ETag"), first.body)
	}
	second := h.request(http.MethodGet, path, "", nil, "If-None-Match: "+first.header.Get("ETag"))
	if second.status != http.StatusNotModified || second.body != "" {
		t.Errorf("status %d with %d bytes", second.status, len(second.body))
	}
}

func TestAddressThatAsksTooFastWaits(t *testing.T) {
	h := open(t, nil)
	slow, err := h.door.wrapped(h.door.routes(), Options{Clock: h.clock.Now, Rates: Rates{Address: 1}})
	if err != nil {
		t.Fatal(err)
	}
	fast := 0
	ask := func() int { return serveOne(slow, http.MethodGet, "/livez").Code }
	for range 20 {
		if ask() == http.StatusTooManyRequests {
			fast++
		}
	}
	if fast == 0 {
		t.Error("twenty requests at once at one per second passed")
	}
	h.clock.pass(time.Minute)
	if status := ask(); status != http.StatusOK {
		t.Errorf("a minute later: status %d", status)
	}
}

func TestOnlyTrustedProxySaysWhoseRequestItIs(t *testing.T) {
	for name, c := range map[string]struct{ remote, forwarded, trusted, want string }{
		"no proxy":           {"192.0.2.1:5", "203.0.113.9", "", "192.0.2.1"},
		"trusted":            {"10.0.0.1:5", "203.0.113.9", "10.0.0.0/8", "203.0.113.9"},
		"made up in front":   {"10.0.0.1:5", "198.51.100.7, 203.0.113.9", "10.0.0.0/8", "203.0.113.9"},
		"two proxies":        {"10.0.0.1:5", "203.0.113.9, 10.0.0.2", "10.0.0.0/8", "203.0.113.9"},
		"nonsense":           {"10.0.0.1:5", "me", "10.0.0.0/8", "10.0.0.1"},
		"network of a house": {"[2001:db8:1:2:3:4:5:6]:5", "", "", "2001:db8:1:2::/64"},
	} {
		t.Run(name, func(t *testing.T) {
			d := &Door{proxies: prefixes(t, c.trusted)}
			r := requestFrom(t, c.remote, c.forwarded)
			if got := d.addressOf(r); got != c.want {
				t.Errorf("%s, not %s", got, c.want)
			}
		})
	}
}

func many(n int, part func(int) string) string {
	var all strings.Builder
	for i := range n {
		all.WriteString(part(i) + "\n")
	}
	return all.String()
}
