package web

import (
	"bytes"
	"cmp"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"net/http"
	"net/http/httptest"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"

	library "github.com/graph-gophers/graphql-go/ast"

	"lavka/graph"
	"lavka/resolvers"
)

// hostile are texts that mean something to somebody: to Cypher, to Lucene, to
// HTML, to a terminal, to a spreadsheet.
func hostile() []string {
	return []string{
		`'}) DETACH DELETE n //`, `" OR 1=1 RETURN n; MATCH (n) DETACH DELETE n`, `*`, `foo:bar (`, `a AND (NOT b`, `~\"^+-!(){}[]/&&||`,
		"\x00\x01", "$key", `{{.}}<script>alert(1)</script>`, "\u202e=cmd|' /C calc'!A1", "", "../../etc/passwd",
	}
}

// textsPerProbe of them are tried on each argument in turn, beside endlessText
// and manyWords, which are tried on each.
const textsPerProbe = 4

// endlessText is one word of 5,000 letters, manyWords a text of 2,000 words.
func endlessText() string { return strings.Repeat("ž", 5000) }

func manyWords() string { return strings.Repeat("že ", 2000) }

// probe is a document with one text argument left to a variable.
type probe struct {
	field rootField
	path  string
	text  string
}

// probesOfEveryText derives a document for each text argument of each root
// field, also inside input objects; all other required ones are filled in.
func probesOfEveryText(t *testing.T) []probe {
	t.Helper()
	a, err := newAPI(&resolvers.Root{}, nil)
	if err != nil {
		t.Fatal(err)
	}
	contract := a.schema.AST()
	var probes []probe
	for _, field := range slices.SortedFunc(maps.Keys(a.gate.requires), byName) {
		root, _ := contract.RootOperationTypes[string(field.operation)].(*library.ObjectTypeDefinition)
		if field.operation == "subscription" {
			continue
		}
		arguments := root.Fields.Get(field.name).Arguments
		for _, at := range arguments {
			for _, c := range candidates(t, at.Type, 3) {
				call := []string{at.Name.Name + ": " + c.literal}
				for _, other := range arguments {
					if _, required := other.Type.(*library.NonNull); required && other != at && other.Default == nil {
						call = append(call, other.Name.Name+": "+placeholder(t, other.Type))
					}
				}
				probes = append(probes, probe{field, at.Name.Name + c.path, fmt.Sprintf(
					"%s Hostile($h: %s) { %s(%s) { __typename } }", field.operation, c.kind, field.name, strings.Join(call, ", "))})
			}
		}
	}
	return probes
}

// byName puts the probes in one order, so that each run tries the same texts on
// the same arguments.
func byName(one, other rootField) int {
	return cmp.Or(cmp.Compare(one.operation, other.operation), cmp.Compare(one.name, other.name))
}

// hostileTo are the texts that the i-th probe tries.
func hostileTo(i int) []string {
	texts := []string{endlessText(), manyWords()}
	all := hostile()
	for n := range textsPerProbe {
		texts = append(texts, all[(i*textsPerProbe+n)%len(all)])
	}
	return texts
}

// candidate is a literal with $h in one place, where in it that is, and the type
// of the variable.
type candidate struct{ literal, path, kind string }

func candidates(t *testing.T, kind library.Type, depth int) []candidate {
	t.Helper()
	switch k := kind.(type) {
	case *library.NonNull:
		inner := candidates(t, k.OfType, depth)
		for i := range inner {
			if inner[i].literal == "$h" {
				inner[i].kind += "!"
			}
		}
		return inner
	case *library.List:
		inner := candidates(t, k.OfType, depth)
		for i := range inner {
			inner[i].literal, inner[i].path = "["+inner[i].literal+"]", "[]"+inner[i].path
		}
		return inner
	case *library.ScalarTypeDefinition:
		if k.Name == "String" || k.Name == "ID" {
			return []candidate{{"$h", "", k.Name}}
		}
	case *library.InputObject:
		if depth > 0 {
			return candidatesIn(t, k, depth)
		}
	}
	return nil
}

func candidatesIn(t *testing.T, object *library.InputObject, depth int) []candidate {
	t.Helper()
	var all []candidate
	for _, field := range object.Values {
		for _, c := range candidates(t, field.Type, depth-1) {
			parts := []string{field.Name.Name + ": " + c.literal}
			for _, other := range object.Values {
				if _, required := other.Type.(*library.NonNull); required && other != field {
					parts = append(parts, other.Name.Name+": "+placeholder(t, other.Type))
				}
			}
			all = append(all, candidate{"{" + strings.Join(parts, ", ") + "}", "." + field.Name.Name + c.path, c.kind})
		}
	}
	return all
}

func TestHostileTextStaysLiteralInEveryArgument(t *testing.T) {
	probes := probesOfEveryText(t)
	more := map[string]string{}
	for i, p := range probes {
		more[fmt.Sprintf("sha256:hostile-%d", i)] = p.text
	}
	h := open(t, more)
	club := h.Organisation("Klub")
	club.Service("Klub Světlo", "25")
	coordinator := club.Person("Běta", graph.RoleCoordinator)
	handler := unlimited(t, h)
	cookie := h.sessionOf(coordinator)
	for i, p := range probes {
		t.Run(string(p.field.operation)+" "+p.field.name+" "+p.path, func(t *testing.T) {
			for _, text := range hostileTo(i) {
				got := ask(t, handler, map[string]any{"documentId": fmt.Sprintf("sha256:hostile-%d", i), "variables": map[string]any{"h": text}}, cookie)
				if got.Code == http.StatusInternalServerError || strings.Contains(got.Body.String(), string(graph.Internal)) {
					t.Errorf("%.40q: status %d: %s", text, got.Code, got.Body)
				}
				if got.Body.Len() > 16<<10 {
					t.Errorf("%.40q is answered with %d bytes", text, got.Body.Len())
				}
			}
		})
	}
	left := process.Run(t, "MATCH (s:Service)<-[:PROVIDES]-(o:Organisation) RETURN count(s) AS n", nil)
	if n, _ := left[0]["n"].(int64); n != 1 {
		t.Errorf("%d services are left of one", n)
	}
}

// unlimited is the door without its rates, so that a test may ask as often as it
// wants.
func unlimited(t *testing.T, h *house) http.Handler {
	t.Helper()
	handler, err := h.door.wrapped(h.door.routes(), Options{Clock: h.clock.Now, Rates: Rates{Session: 1e6, Address: 1e6, SignIn: 1e6}})
	if err != nil {
		t.Fatal(err)
	}
	return handler
}

func ask(t *testing.T, handler http.Handler, body any, cookie *http.Cookie) *httptest.ResponseRecorder {
	t.Helper()
	text, err := json.Marshal(body)
	if err != nil {
		t.Fatal(err)
	}
	return throwAt(t, handler, bytes.NewReader(text), "application/json", cookie)
}

func throwAt(t *testing.T, handler http.Handler, body io.Reader, kind string, cookie *http.Cookie) *httptest.ResponseRecorder {
	t.Helper()
	r := httptest.NewRequestWithContext(t.Context(), http.MethodPost, "/graphql", body)
	r.Header.Set("Content-Type", kind)
	r.RemoteAddr = "192.0.2.1:5"
	if cookie != nil {
		r.AddCookie(cookie)
	}
	got := httptest.NewRecorder()
	handler.ServeHTTP(got, r)
	return got
}

// bombs are requests that cost a careless server dearly.
func bombs() map[string]func() (io.Reader, string) {
	query := func(text string) func() (io.Reader, string) {
		body, err := json.Marshal(map[string]string{"query": text})
		if err != nil {
			panic(err) // of a map of texts it can not fail
		}
		return func() (io.Reader, string) { return bytes.NewReader(body), "application/json" }
	}
	plain := func(text, kind string) func() (io.Reader, string) {
		return func() (io.Reader, string) { return strings.NewReader(text), kind }
	}
	return map[string]func() (io.Reader, string){
		"10,000 aliases":       query("{" + many(10_000, func(i int) string { return fmt.Sprintf("a%d: needs { code }", i) }) + "}"),
		"1,000 aliases":        query("{" + many(700, func(i int) string { return fmt.Sprintf("a%d:needs{code}", i) }) + "}"),
		"depth":                query(strings.Repeat("{ needs ", 1500) + strings.Repeat("}", 1500)),
		"fragments in a row":   query("{ needs { ...a } }" + many(24, func(i int) string { return fmt.Sprintf("fragment %c on Need { ...%c }", 'a'+i, 'b'+i) })),
		"500 duplicate fields": query("{ needs {" + strings.Repeat(" code", 500) + "} }" + "{ needs {" + strings.Repeat(" code", 500) + "} }"),
		"1,000 unknown fields": query("{ needs {" + many(1000, func(i int) string { return fmt.Sprintf("x%d", i) }) + "} }"),
		"overlaps":             query("{ " + strings.Repeat("...f ", 300) + "} fragment f on Query { " + strings.Repeat("needs { code nameCs } ", 300) + "}"),
		"20 MB": func() (io.Reader, string) {
			return io.LimitReader(endless{}, 20<<20), "application/json"
		},
		"text/plain": plain(`{"query":"{ needs { code } }"}`, "text/plain"),
		"urlencoded": plain("query=%7Bneeds%7Bcode%7D%7D", "application/x-www-form-urlencoded"),
		"batch":      plain("["+strings.Repeat(`{"query":"{ needs { code } }"},`, 500)+"{}]", "application/json"),
		"brackets":   plain(`{"variables":`+strings.Repeat("[", 30_000), "application/json"),
	}
}

// endless is a body without an end, all of the letter x.
type endless struct{}

// Read fills p.
func (endless) Read(p []byte) (int, error) {
	for i := range p {
		p[i] = 'x'
	}
	return len(p), nil
}

func TestBombsAreRefusedSmallAndQuickly(t *testing.T) {
	h := open(t, nil)
	cookie := h.sessionOf(h.Organisation("Klub").Person("Anna", graph.RoleWorker))
	handler := unlimited(t, h)
	for name, bomb := range bombs() {
		t.Run(name, func(t *testing.T) {
			body, kind := bomb()
			began := time.Now()
			got := throwAt(t, handler, body, kind, cookie)
			if took := time.Since(began); took > 3*time.Second {
				t.Errorf("it took %v", took)
			}
			if got.Code < 400 || got.Code >= 500 || got.Body.Len() > 16<<10 {
				t.Errorf("status %d with %d bytes: %.300s", got.Code, got.Body.Len(), got.Body)
			}
		})
	}
}

func TestTenThousandBombsLeaveNothingInMemory(t *testing.T) {
	h := open(t, nil)
	handler := unlimited(t, h)
	cookie := h.sessionOf(h.Organisation("Klub").Person("Anna", graph.RoleWorker))
	all := bombs()
	delete(all, "20 MB") // held by the test above; here it would only cost time
	throw := func(n int) {
		for i := 0; i < n; {
			for _, bomb := range all {
				body, kind := bomb()
				if got := throwAt(t, handler, body, kind, cookie); got.Code < 400 || got.Code >= 500 {
					t.Fatalf("status %d", got.Code)
				}
				i++
			}
			h.log.Reset()
		}
	}
	throw(300)
	before := heap()
	throw(10_000)
	const allowance = 8 << 20
	if after := heap(); after > before+allowance {
		t.Errorf("the heap grew from %d to %d KiB", before>>10, after>>10)
	}
}

func heap() uint64 {
	runtime.GC()
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return m.HeapAlloc
}
