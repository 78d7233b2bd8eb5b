package web

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"strings"
	"sync/atomic"
	"testing"

	library "github.com/graph-gophers/graphql-go/errors"
	"github.com/sirupsen/logrus"
	"github.com/sirupsen/logrus/hooks/test"

	"lavka/graph"
)

const private = "Jan Novák 800101/1234"

func TestPublicErrorKeepsItsCodeAndNothingElse(t *testing.T) {
	driver := errors.New("Neo4jError: Neo.ClientError: property `name` = '" + private + "'")
	for name, c := range map[string]struct {
		from *library.QueryError
		code graph.Code
	}{
		"domain":         {of(graph.Refuse(graph.Conflict, private, "stale")), graph.Conflict},
		"wrapped":        {of(fmt.Errorf("%s: %w", private, graph.Refuse(graph.NotFound, private, ""))), graph.NotFound},
		"driver":         {of(&graph.Error{Code: graph.Internal, Op: "read", Reason: private, Err: driver}), graph.Internal},
		"unknown":        {of(driver), graph.Internal},
		"late":           {of(fmt.Errorf("%s: %w", private, context.DeadlineExceeded)), graph.Unavailable},
		"panic":          {silence{}.MakePanicError(t.Context(), private), graph.Internal},
		"validation":     {&library.QueryError{Message: "Cannot query " + private + ". Did you mean password?", Rule: "FieldsOnCorrectTypeRule"}, graph.Invalid},
		"syntax":         {&library.QueryError{Message: "syntax error near " + private}, graph.Invalid},
		"null in answer": {&library.QueryError{Message: "got nil for " + private, Path: []any{"needs"}}, graph.Internal},
	} {
		t.Run(name, func(t *testing.T) {
			said := publish([]*library.QueryError{c.from})
			text, err := json.Marshal(said.errors)
			if err != nil {
				t.Fatal(err)
			}
			if said.code != c.code || !strings.Contains(string(text), string(c.code)) {
				t.Errorf("code %s: %s", said.code, text)
			}
			for _, leak := range []string{"Novák", "Neo4j", "Did you mean"} {
				if strings.Contains(string(text), leak) || (leak == "Novák" && strings.Contains(said.cause, leak)) {
					t.Errorf("%q leaks in %s or %s", leak, text, said.cause)
				}
			}
			tellsTheLog(t, said)
		})
	}
}

// tellsTheLog what was wrong on our side, and nothing else; only what somebody
// has to look for gets a number.
func tellsTheLog(t *testing.T, said public) {
	t.Helper()
	if (said.code == graph.Internal) != (said.incident != "") {
		t.Errorf("incident %q", said.incident)
	}
	if ours := said.code == graph.Internal || said.code == graph.Unavailable; ours != (said.cause != "") {
		t.Errorf("the log is told %q", said.cause)
	}
}

func TestLogSaysWhyItWasNotPossibleNow(t *testing.T) {
	log, heard := test.NewNullLogger()
	d := &Door{log: log, clock: (&heldClock{at: morning}).Now, metrics: newMetrics(nil)}
	busy := &graph.Error{Code: graph.Unavailable, Op: "find/services", Err: fmt.Errorf("%s: %w", private, context.DeadlineExceeded)}
	d.write(record{operation: "FindServices", began: morning, statements: new(atomic.Int64)}, publish([]*library.QueryError{of(busy)}))
	last := heard.LastEntry()
	if last.Level != logrus.WarnLevel || !strings.Contains(last.Message, "find/services") || strings.Contains(last.Message, "Novák") {
		t.Errorf("%s: %s", last.Level, last.Message)
	}
	d.write(record{operation: "FindServices", began: morning, statements: new(atomic.Int64)},
		publish([]*library.QueryError{of(graph.Refuse(graph.Forbidden, "find", ""))}))
	if last := heard.LastEntry(); last.Level != logrus.InfoLevel || last.Message != "refused" {
		t.Errorf("%s: %s", last.Level, last.Message)
	}
}

func TestAnswerAndLogRepeatNothingThatWasTyped(t *testing.T) {
	h := open(t, nil)
	worker := h.sessionOf(h.Organisation("Klub").Person("Anna", graph.RoleWorker))
	for name, body := range map[string]map[string]any{
		"enum":      {"query": `query($b: Box!) { attempts(box: $b) { total } }`, "variables": map[string]any{"b": private}},
		"field":     {"query": `{ needs { Novák } }`},
		"literal":   {"query": `{ attempts(box: Novák) { total } }`},
		"id":        {"query": `query($i: ID!) { attempt(id: $i) { id } }`, "variables": map[string]any{"i": private}},
		"code":      {"query": `query($i: String!) { attemptByCode(code: $i) { id } }`, "variables": map[string]any{"i": private}},
		"time":      {"query": `mutation($t: Time) { recordFirstContact(key: "1", attempt: "2", seen: 1, channel: PHONE, at: $t) { __typename } }`, "variables": map[string]any{"t": private}},
		"day":       {"query": `query($d: String!) { handovers(district: "4205", from: $d, until: $d) { sent } }`, "variables": map[string]any{"d": private}},
		"operation": {"query": `query A { needs { code } }`, "operationName": private},
	} {
		t.Run(name, func(t *testing.T) {
			h.within(t)
			got := h.post(body, worker)
			if strings.Contains(got.body, "Novák") {
				t.Errorf("the answer repeats it: %s", got.body)
			}
			if got.code(t) == string(graph.Internal) {
				t.Errorf("taken for our fault: %s", got.body)
			}
		})
	}
	for _, entry := range h.log.AllEntries() {
		line, err := entry.String()
		if err != nil {
			t.Fatal(err)
		}
		if strings.Contains(line, "Nov") {
			t.Errorf("the log repeats it: %s", line)
		}
	}
}

func TestHandlerThatPanicsSaysNothing(t *testing.T) {
	h := open(t, nil)
	panics := h.door.withRecovery(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { panic(private) }))
	w := httptest.NewRecorder()
	panics.ServeHTTP(w, httptest.NewRequest(http.MethodGet, "/", nil))
	if w.Code != http.StatusInternalServerError || strings.Contains(w.Body.String(), "Novák") {
		t.Errorf("status %d: %s", w.Code, w.Body)
	}
	if line := h.log.LastEntry(); strings.Contains(line.Message, "Novák") || line.Data[keyIncident] == nil {
		t.Errorf("logged %q with %v", line.Message, line.Data)
	}
}

func of(err error) *library.QueryError {
	return &library.QueryError{Message: err.Error(), ResolverError: err, Path: []any{"needs"}}
}

func serveOne(handler http.Handler, method, path string) *httptest.ResponseRecorder {
	w := httptest.NewRecorder()
	handler.ServeHTTP(w, httptest.NewRequest(method, path, nil))
	return w
}

func prefixes(t *testing.T, text string) []netip.Prefix {
	t.Helper()
	if text == "" {
		return nil
	}
	return []netip.Prefix{netip.MustParsePrefix(text)}
}

func requestFrom(t *testing.T, remote, forwarded string) *http.Request {
	t.Helper()
	r := httptest.NewRequest(http.MethodGet, "/", nil)
	r.RemoteAddr = remote
	if forwarded != "" {
		r.Header.Set("X-Forwarded-For", forwarded)
	}
	return r
}
