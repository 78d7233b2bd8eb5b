package graph_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"lavka/graph"
)

func TestAWrappedErrorKeepsItsCode(t *testing.T) {
	inner := graph.Refuse(graph.Conflict, "decide", graph.RefuseStale)
	outer := fmt.Errorf("answer: %w", graph.Wrap("apply", inner))
	if got := graph.CodeOf(outer); got != graph.Conflict {
		t.Errorf("the code is %s", got)
	}
	if e, ok := graph.AsError(outer); !ok || e.Reason != graph.RefuseStale {
		t.Errorf("the error is %v", e)
	}
	if !strings.HasPrefix(outer.Error(), "answer: apply: decide: ") {
		t.Errorf("what was tried is lost: %s", outer)
	}
}

func TestAForeignErrorIsInternal(t *testing.T) {
	foreign := errors.New("connection reset")
	if got := graph.CodeOf(foreign); got != graph.Internal {
		t.Errorf("the code is %s", got)
	}
	if _, ok := graph.AsError(foreign); ok {
		t.Error("a foreign error is one of ours")
	}
	ours := &graph.Error{Code: graph.Unavailable, Op: "ask", Err: foreign}
	if !errors.Is(ours, foreign) {
		t.Error("the cause is lost")
	}
}

func TestAnErrorSaysEverythingToTheLog(t *testing.T) {
	e := &graph.Error{
		Code: graph.Invalid, Op: "decide", Reason: "why", Err: errors.New("cause"),
		Fields: []graph.Field{{Path: "reason", Code: "required"}},
	}
	if got := e.Error(); got != "decide: INVALID (why) reason=required: cause" {
		t.Errorf("it says %q", got)
	}
	short := graph.InvalidFields("parse", graph.Field{Path: "code", Code: "code_length"})
	if got := short.Error(); got != "parse: INVALID code=code_length" {
		t.Errorf("it says %q", got)
	}
}
