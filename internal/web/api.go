package web

import (
	"context"
	"fmt"

	"github.com/graph-gophers/graphql-go"
	"github.com/graph-gophers/graphql-go/errors"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/parser"

	"lavka/graph"
	"lavka/resolvers"
	"lavka/schema"
)

// api is the contract with its gate and the documents we trust.
type api struct {
	schema  *graphql.Schema
	gate    *gate
	trusted map[string]document
}

// document is one that may be executed: its access is known.
type document struct {
	text         string
	name         string
	asked        asked
	subscription bool
}

func newAPI(root *resolvers.Root, trusted map[string]string) (*api, error) {
	sdl, err := schema.SDL()
	if err != nil {
		return nil, fmt.Errorf("read the contract: %w", err)
	}
	parsed, err := graphql.ParseSchema(sdl, root, limitsOfLibrary()...)
	if err != nil {
		return nil, fmt.Errorf("join the contract and the resolvers: %w", err)
	}
	a := &api{schema: parsed, trusted: make(map[string]document, len(trusted))}
	if a.gate, err = newGate(parsed.AST()); err != nil {
		return nil, fmt.Errorf("build the gate: %w", err)
	}
	for id, text := range trusted {
		if a.trusted[id], err = a.trust(text); err != nil {
			return nil, fmt.Errorf("trusted document %s: %w", id, err)
		}
	}
	return a, nil
}

// limitsOfLibrary replaces the library's defaults, which are unsafe.
func limitsOfLibrary() []graphql.SchemaOpt {
	return []graphql.SchemaOpt{
		graphql.UseFieldResolvers(),
		graphql.UseStringDescriptions(),
		graphql.MaxDepth(maxDepth),
		graphql.MaxQueryLength(maxDocument),
		graphql.MaxSelections(maxSelections),
		graphql.OverlapValidationLimit(maxOverlaps),
		graphql.MaxParallelism(maxParallel),
		graphql.MaxPooledBufferCap(maxPooled),
		// nobody asks which fields were selected; who begins to must take this away
		graphql.DisableFieldSelections(),
		graphql.RestrictIntrospection(func(context.Context) bool { return false }),
		graphql.Logger(silence{}),
		graphql.PanicHandler(silence{}),
	}
}

// trust reads a document of our own; it must fit the contract.
func (a *api) trust(text string) (document, error) {
	if wrong := a.schema.Validate(text); len(wrong) > 0 && !onlyVariables(wrong) {
		return document{}, fmt.Errorf("it does not fit the contract: %w", wrong[0])
	}
	parsed, err := parse(text)
	if err != nil {
		return document{}, err
	}
	return a.documentOf(text, parsed)
}

// onlyVariables tells whether all that was wrong is that values were missing.
func onlyVariables(wrong []*errors.QueryError) bool {
	for _, e := range wrong {
		if e.Rule != "VariablesOfCorrectType" {
			return false
		}
	}
	return true
}

// admitForeign reads a document of somebody else within the bounds.
func (a *api) admitForeign(text string, variables map[string]any) (document, []*errors.QueryError) {
	if len(text) > maxDocument {
		return document{}, refused(graph.Refuse(graph.Invalid, "read the document", "document_too_long"))
	}
	parsed, err := parse(text)
	if err != nil {
		return document{}, refused(err)
	}
	if reason := a.gate.weigh(a.schema.AST(), parsed, variables).tooHeavy(); reason != "" {
		return document{}, refused(graph.Refuse(graph.Invalid, "weigh the document", reason))
	}
	if wrong := a.schema.ValidateWithVariables(text, variables); len(wrong) > 0 {
		return document{}, wrong
	}
	d, err := a.documentOf(text, parsed)
	if err != nil {
		return document{}, refused(err)
	}
	d.name = "foreign"
	return d, nil
}

func (a *api) documentOf(text string, parsed *ast.QueryDocument) (document, error) {
	all, err := a.gate.read(parsed)
	if err != nil {
		return document{}, err
	}
	d := document{text: text, asked: all}
	for _, operation := range parsed.Operations {
		d.name = operation.Name
		d.subscription = d.subscription || operation.Operation == ast.Subscription
	}
	return d, nil
}

func parse(text string) (*ast.QueryDocument, error) {
	parsed, err := parser.ParseQueryWithTokenLimit(&ast.Source{Input: text}, maxTokens)
	if err != nil {
		return nil, graph.Refuse(graph.Invalid, "parse the document", "not_a_document")
	}
	return parsed, nil
}

// refused wraps an error of ours as the library would.
func refused(err error) []*errors.QueryError {
	return []*errors.QueryError{{Message: "refused", ResolverError: err}}
}
