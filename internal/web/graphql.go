package web

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"mime"
	"net/http"
	"strings"
	"time"

	"github.com/graph-gophers/graphql-go"
	library "github.com/graph-gophers/graphql-go/errors"

	"lavka/graph"
	"lavka/graph/store"
	"lavka/resolvers"
)

// operationTimeout bounds one operation that is not a stream.
const operationTimeout = 20 * time.Second

const (
	typeJSON    = "application/json"
	typeGraphQL = "application/graphql-response+json; charset=utf-8"
	typeStream  = "text/event-stream"
)

// request is the body of a GraphQL request.
type request struct {
	DocumentID    string         `json:"documentId"`
	Query         string         `json:"query"`
	OperationName string         `json:"operationName"`
	Variables     map[string]any `json:"variables"`
}

// graphqlPost answers trusted documents for anybody and others for the signed-in.
func (d *Door) graphqlPost(w http.ResponseWriter, r *http.Request) {
	kind, _, err := mime.ParseMediaType(r.Header.Get("Content-Type"))
	if err != nil || kind != typeJSON {
		d.refuse(w, http.StatusUnsupportedMediaType, graph.Refuse(graph.Invalid, "read the request", "content_type"))
		return
	}
	asked, status, err := readRequest(w, r)
	if err != nil {
		d.refuse(w, status, err)
		return
	}
	if strings.Contains(r.Header.Get("Accept"), typeStream) {
		d.stream(w, r, asked)
		return
	}
	d.execute(w, r, asked)
}

// readRequest reads one JSON object of at most 64 KiB; a batch is refused.
func readRequest(w http.ResponseWriter, r *http.Request) (request, int, error) {
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, maxBody))
	if err != nil {
		if _, tooLarge := errors.AsType[*http.MaxBytesError](err); tooLarge {
			return request{}, http.StatusRequestEntityTooLarge, graph.Refuse(graph.Invalid, "read the request", "body_too_large")
		}
		return request{}, http.StatusBadRequest, graph.Refuse(graph.Invalid, "read the request", "body_unreadable")
	}
	if bytes.HasPrefix(bytes.TrimLeft(body, " \t\r\n"), []byte("[")) {
		return request{}, http.StatusBadRequest, graph.Refuse(graph.Invalid, "read the request", "no_batches")
	}
	var asked request
	if err := json.Unmarshal(body, &asked); err != nil {
		return request{}, http.StatusBadRequest, graph.Refuse(graph.Invalid, "read the request", "not_json")
	}
	if (asked.DocumentID == "") == (asked.Query == "") {
		return request{}, http.StatusBadRequest, graph.Refuse(graph.Invalid, "read the request", "one_document")
	}
	return asked, 0, nil
}

// admitted is an operation that passed the gate.
type admitted struct {
	document  document
	operation string
	variables map[string]any
	caller    caller
}

// identify says who sends a request.
type identify func(context.Context, *http.Request) (caller, error)

// enter asks who it is and admits what they ask for.
func (d *Door) enter(ctx context.Context, r *http.Request, in request, who identify) (admitted, []*library.QueryError) {
	found, err := who(ctx, r)
	if err != nil {
		return admitted{caller: caller{actor: graph.Nobody()}}, refused(err)
	}
	return d.admit(found, in)
}

// admit finds the document and passes the gate.
func (d *Door) admit(who caller, in request) (admitted, []*library.QueryError) {
	a := admitted{operation: in.OperationName, variables: in.Variables, caller: who}
	if in.DocumentID != "" {
		known, ok := d.api.trusted[in.DocumentID]
		if !ok {
			return a, refused(graph.Refuse(graph.Invalid, "find the document", "unknown_document"))
		}
		a.document, a.operation = known, ""
		return a, refusedIf(known.asked.admit(who.actor))
	}
	if !who.actor.SignedIn() {
		return a, refused(graph.Refuse(graph.Unauthenticated, "find the document", "trusted_documents_only"))
	}
	foreign, wrong := d.api.admitForeign(in.Query, in.Variables)
	if len(wrong) > 0 {
		return a, wrong
	}
	a.document = foreign
	return a, refusedIf(foreign.asked.admit(who.actor))
}

func refusedIf(err error) []*library.QueryError {
	if err == nil {
		return nil
	}
	return refused(err)
}

func (d *Door) execute(w http.ResponseWriter, r *http.Request, in request) {
	ctx, cancel := context.WithTimeout(r.Context(), operationTimeout)
	defer cancel()
	ctx, statements := store.CountStatements(ctx)
	began := d.clock()
	a, wrong := d.enter(ctx, r, in, d.callerOf)
	line := record{operation: a.document.name, actor: a.caller.actor, began: began, statements: statements}
	answer := &graphql.Response{Errors: wrong}
	if len(wrong) == 0 {
		answer = d.run(resolvers.WithActor(ctx, a.caller.actor), a)
	}
	said := publish(answer.Errors)
	d.write(line, said)
	answer.Errors = said.errors
	send(w, statusOf(answer, said.code), answer)
}

// run executes what was admitted; a subscription has its own way.
func (d *Door) run(ctx context.Context, a admitted) *graphql.Response {
	if a.document.subscription {
		return &graphql.Response{Errors: refused(graph.Refuse(graph.Invalid, "execute", "needs_a_stream"))}
	}
	return d.api.schema.Exec(ctx, a.document.text, a.operation, a.variables)
}

// graphqlGet answers trusted public documents only: what is asked for stands in
// the address, and the answer does not depend on who asks.
func (d *Door) graphqlGet(w http.ResponseWriter, r *http.Request) {
	query := r.URL.Query()
	known, ok := d.api.trusted[query.Get("documentId")]
	if !ok || !known.asked.public() {
		w.Header().Set("Allow", http.MethodPost)
		d.refuse(w, http.StatusMethodNotAllowed, graph.Refuse(graph.Invalid, "read the request", "not_by_get"))
		return
	}
	variables := map[string]any{}
	if text := query.Get("variables"); text != "" {
		if err := json.Unmarshal([]byte(text), &variables); err != nil {
			d.refuse(w, http.StatusBadRequest, graph.Refuse(graph.Invalid, "read the request", "not_json"))
			return
		}
	}
	d.executePublic(w, r, admitted{document: known, variables: variables, caller: caller{actor: graph.Nobody()}})
}

func (d *Door) executePublic(w http.ResponseWriter, r *http.Request, a admitted) {
	ctx, cancel := context.WithTimeout(r.Context(), operationTimeout)
	defer cancel()
	ctx, statements := store.CountStatements(ctx)
	line := record{operation: a.document.name, actor: a.caller.actor, began: d.clock(), statements: statements}
	answer := d.run(resolvers.WithActor(ctx, a.caller.actor), a)
	said := publish(answer.Errors)
	d.write(line, said)
	answer.Errors = said.errors
	if len(said.errors) > 0 {
		send(w, statusOf(answer, said.code), answer)
		return
	}
	sum := sha256.Sum256(answer.Data)
	tag := `"` + base64.RawURLEncoding.EncodeToString(sum[:16]) + `"`
	w.Header().Set("ETag", tag)
	w.Header().Set("Cache-Control", "public, no-cache")
	w.Header().Set("Vary", "Accept-Encoding")
	if strings.Contains(r.Header.Get("If-None-Match"), tag) {
		w.WriteHeader(http.StatusNotModified)
		return
	}
	send(w, http.StatusOK, answer)
}

// statusOf follows GraphQL over HTTP: an answer with data is 200 except where
// the caller must sign in or try again.
func statusOf(answer *graphql.Response, code graph.Code) int {
	executed := len(answer.Data) > 0 && string(answer.Data) != "null"
	switch {
	case code == graph.Unauthenticated:
		return http.StatusUnauthorized
	case code == graph.Unavailable:
		return http.StatusServiceUnavailable
	case code == graph.Forbidden && !executed:
		return http.StatusForbidden
	case code == graph.Internal && !executed:
		return http.StatusInternalServerError
	case code == graph.Invalid && !executed:
		return http.StatusBadRequest
	default:
		return http.StatusOK
	}
}

// refuse answers a request that came to no operation.
func (d *Door) refuse(w http.ResponseWriter, status int, err error) {
	send(w, status, &graphql.Response{Errors: publish(refused(err)).errors})
}

func send(w http.ResponseWriter, status int, answer *graphql.Response) {
	body, err := bodyOf(answer)
	if err != nil {
		http.Error(w, "internal error", http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Type", typeGraphQL)
	if status == http.StatusServiceUnavailable {
		w.Header().Set("Retry-After", "2")
	}
	w.WriteHeader(status)
	_, _ = w.Write(body) //nolint:gosec // JSON under its own content type and nosniff, never a page
}

// bodyOf is the text of an answer. Data alone is JSON already: encoding/json
// would read it all once more.
func bodyOf(answer *graphql.Response) ([]byte, error) {
	if len(answer.Data) > 0 && len(answer.Errors) == 0 && len(answer.Extensions) == 0 {
		body := append(make([]byte, 0, len(answer.Data)+len(`{"data":}`)), `{"data":`...)
		return append(append(body, answer.Data...), '}'), nil
	}
	body, err := json.Marshal(answer)
	if err != nil {
		return nil, fmt.Errorf("write an answer: %w", err)
	}
	return body, nil
}
