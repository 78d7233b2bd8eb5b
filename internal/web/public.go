package web

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"runtime/debug"
	"strings"

	"github.com/graph-gophers/graphql-go"
	library "github.com/graph-gophers/graphql-go/errors"

	"lavka/graph"
)

// public is what the errors of one answer came to: this file is the one place
// that makes an error public. cause is for the log, where something was wrong on
// our side.
type public struct {
	errors   []*library.QueryError
	code     graph.Code
	incident string
	cause    string
}

// publish rewrites the errors of an answer. A known code keeps its code and
// reason; everything else becomes INTERNAL with an incident number.
//
// SECURITY: no text of an error passes. The library's messages may repeat what
// was typed and suggest what exists; those of the store may carry driver text.
func publish(found []*library.QueryError) public {
	var all public
	for _, e := range found[:min(len(found), maxErrors)] {
		all.add(e)
	}
	return all
}

func (p *public) add(e *library.QueryError) {
	code, extensions := judge(e)
	if code == graph.Internal {
		if p.incident == "" {
			p.incident = newIncident()
			p.cause = causeOf(reasonFor(e))
		}
		extensions["incident"] = p.incident
	}
	if code == graph.Unavailable && p.cause == "" {
		p.cause = causeOf(reasonFor(e))
	}
	extensions["code"] = string(code)
	p.errors = append(p.errors, &library.QueryError{
		Message: messageOf(code), Locations: e.Locations, Path: e.Path, Extensions: extensions,
	})
	if rank(code) > rank(p.code) {
		p.code = code
	}
}

// judge finds the code and what may be said beside it.
func judge(e *library.QueryError) (graph.Code, map[string]any) {
	extensions := map[string]any{}
	known, ok := graph.AsError(reasonFor(e))
	switch {
	case ok:
		if known.Reason != "" && known.Code != graph.Internal {
			extensions["reason"] = known.Reason
		}
		if len(known.Fields) > 0 {
			extensions["fields"] = fieldsOf(known.Fields)
		}
		return known.Code, extensions
	case errors.Is(reasonFor(e), context.DeadlineExceeded), errors.Is(reasonFor(e), context.Canceled):
		return graph.Unavailable, extensions
	case e.ResolverError != nil, len(e.Path) > 0:
		return graph.Internal, extensions
	case errors.Is(e, graphql.ErrTooManySelections):
		extensions["reason"] = "too_many_selections"
		return graph.Invalid, extensions
	case e.Rule != "":
		extensions["reason"] = e.Rule
		return graph.Invalid, extensions
	default:
		extensions["reason"] = "not_a_document"
		return graph.Invalid, extensions
	}
}

func reasonFor(e *library.QueryError) error {
	if e.ResolverError != nil {
		return e.ResolverError
	}
	if e.Err != nil {
		return e.Err
	}
	return e
}

func fieldsOf(fields []graph.Field) []map[string]string {
	views := make([]map[string]string, len(fields))
	for i, f := range fields {
		views[i] = map[string]string{"path": f.Path, "code": f.Code}
	}
	return views
}

// messageOf is for the developer of a client; people read the catalogue.
func messageOf(code graph.Code) string {
	switch code {
	case graph.Invalid:
		return "the request is not valid"
	case graph.Unauthenticated:
		return "sign in first"
	case graph.Forbidden:
		return "not allowed"
	case graph.NotFound:
		return "there is no such thing"
	case graph.Conflict:
		return "not possible now"
	case graph.Unavailable:
		return "try again in a moment"
	default:
		return "internal error"
	}
}

// rank orders the codes by how much the whole answer suffers.
func rank(code graph.Code) int {
	switch code {
	case graph.NotFound, graph.Conflict:
		return 1
	case graph.Invalid:
		return 2
	case graph.Forbidden:
		return 3
	case graph.Unauthenticated:
		return 4
	case graph.Unavailable:
		return 5
	case graph.Internal:
		return 6
	default:
		return 0
	}
}

// newIncident is a number that a person can read out on the phone.
func newIncident() string {
	raw := make([]byte, 3)
	_, _ = rand.Read(raw) // never fails: crypto/rand ends the program instead
	return fmt.Sprintf("%02X-%04d", raw[0], (int(raw[1])<<8|int(raw[2]))%10000)
}

// causeOf describes an error for the log by what was tried and by types.
//
// SECURITY: never by its text, which may hold a value that somebody typed.
func causeOf(err error) string {
	var parts []string
	for err != nil {
		if known, ok := err.(*graph.Error); ok { //nolint:errorlint // walks the chain itself
			parts = append(parts, known.Op+" "+string(known.Code))
		}
		if panicked, ok := err.(*panicked); ok { //nolint:errorlint // walks the chain itself
			return "panic of " + panicked.kind + "\n" + panicked.stack
		}
		inner := errors.Unwrap(err)
		if inner == nil {
			parts = append(parts, leafOf(err))
		}
		err = inner
	}
	return strings.Join(parts, ": ")
}

// leafOf adds the title of a database error, which is one of a fixed list.
func leafOf(err error) string {
	if titled, ok := err.(interface{ Title() string }); ok {
		return typeName(err) + " " + titled.Title()
	}
	return typeName(err)
}

func typeName(value any) string { return fmt.Sprintf("%T", value) }

// panicked is a panic of a resolver: what kind and where, never what it said.
type panicked struct{ kind, stack string }

// Error never speaks.
func (p *panicked) Error() string { return "panic" }

// silence is the library's logger and panic handler.
type silence struct{}

// LogPanic is left to MakePanicError, whose error is logged in one place.
func (silence) LogPanic(context.Context, any) {}

// MakePanicError keeps what a developer needs and nothing that a caller could read.
func (silence) MakePanicError(_ context.Context, value any) *library.QueryError {
	return &library.QueryError{
		Message: "panic", ResolverError: &panicked{kind: typeName(value), stack: string(debug.Stack())},
	}
}
