package web

import (
	"fmt"
	"net/http"
	"slices"
	"strings"
	"testing"

	library "github.com/graph-gophers/graphql-go/ast"
	"github.com/vektah/gqlparser/v2/ast"

	"lavka/graph"
	"lavka/resolvers"
)

// documentsOfEveryField derives the smallest document for each root field of the
// contract: required arguments are filled in, of the answer only its type asked.
func documentsOfEveryField(t *testing.T) map[rootField]string {
	t.Helper()
	a, err := newAPI(&resolvers.Root{}, nil)
	if err != nil {
		t.Fatal(err)
	}
	contract := a.schema.AST()
	documents := map[rootField]string{}
	for field := range a.gate.requires {
		root, _ := contract.RootOperationTypes[string(field.operation)].(*library.ObjectTypeDefinition)
		definition := root.Fields.Get(field.name)
		var arguments []string
		for _, argument := range definition.Arguments {
			if _, required := argument.Type.(*library.NonNull); required && argument.Default == nil {
				arguments = append(arguments, argument.Name.Name+": "+placeholder(t, argument.Type))
			}
		}
		call := field.name
		if len(arguments) > 0 {
			call += "(" + strings.Join(arguments, ", ") + ")"
		}
		documents[field] = fmt.Sprintf("%s Every_%s { %s { __typename } }", field.operation, field.name, call)
	}
	return documents
}

// placeholder is some value of the type that breaks no syntax.
func placeholder(t *testing.T, kind library.Type) string {
	t.Helper()
	switch k := kind.(type) {
	case *library.NonNull:
		return placeholder(t, k.OfType)
	case *library.List:
		return "[" + placeholder(t, k.OfType) + "]"
	case *library.EnumTypeDefinition:
		return k.EnumValuesDefinition[0].EnumValue
	case *library.InputObject:
		var fields []string
		for _, field := range k.Values {
			if _, required := field.Type.(*library.NonNull); required {
				fields = append(fields, field.Name.Name+": "+placeholder(t, field.Type))
			}
		}
		return "{" + strings.Join(fields, ", ") + "}"
	case *library.ScalarTypeDefinition:
		switch k.Name {
		case "Int", "Float":
			return "1"
		case "Boolean":
			return "false"
		}
		return `"2026-01-01"`
	default:
		t.Fatalf("no placeholder for %s", kind)
		return ""
	}
}

func TestEveryRootFieldAdmitsWhomItSaysAndNobodyElse(t *testing.T) {
	fields := documentsOfEveryField(t)
	more := map[string]string{}
	for field, text := range fields {
		more["sha256:every-"+field.name] = text
	}
	h := open(t, more)
	club := h.Organisation("Klub")
	callers := map[string]struct {
		cookie *http.Cookie
		passes []access
	}{
		"nobody":        {nil, []access{anybody}},
		"facilitator":   {h.sessionOf(h.facilitator()), []access{anybody, signedIn}},
		"administrator": {h.sessionOf(h.administrator()), []access{anybody, signedIn, workerOrAdmin}},
		"worker": {
			h.sessionOf(club.Person("Anna", graph.RoleWorker)), []access{anybody, signedIn, worker, workerOrAdmin},
		},
		"coordinator": {
			h.sessionOf(club.Person("Běta", graph.RoleCoordinator)),
			[]access{anybody, signedIn, worker, workerOrAdmin, coordinator},
		},
	}
	for field := range fields {
		needed := h.door.api.gate.requires[field]
		for name, who := range callers {
			t.Run(field.name+" as "+name, func(t *testing.T) {
				h.within(t)
				want := ""
				if !slices.Contains(who.passes, needed) {
					want = string(graph.Forbidden)
					if who.cookie == nil {
						want = string(graph.Unauthenticated)
					}
				}
				expectGate(t, h, field, who.cookie, want)
			})
		}
	}
}

func expectGate(t *testing.T, h *house, field rootField, cookie *http.Cookie, want string) {
	t.Helper()
	if field.operation == ast.Subscription {
		if want == "" {
			stream := h.stream("sha256:every-"+field.name, cookie)
			defer stream.close()
			if stream.status != http.StatusOK {
				t.Errorf("status %d", stream.status)
			}
			return
		}
	}
	got := h.post(map[string]any{"documentId": "sha256:every-" + field.name}, cookie)
	code := got.code(t)
	if want != "" && code != want {
		t.Errorf("code %q, not %q: %s", code, want, got.body)
	}
	if want == "" && (code == string(graph.Forbidden) || code == string(graph.Unauthenticated) || code == string(graph.Internal)) {
		t.Errorf("admitted, but: %s", got.body)
	}
	if want != "" && h.count("Every_"+field.name) > 1 {
		t.Error("the store was asked for what the gate refuses")
	}
}

func TestNoTrickOfNamingHidesARootField(t *testing.T) {
	h := open(t, nil)
	facilitator := h.sessionOf(h.facilitator())
	for name, body := range map[string]map[string]any{
		"second operation":     {"query": `query A { needs { code } } query B { attempts(box: SENT) { total } }`, "operationName": "A"},
		"alias":                {"query": `{ needs: attempts(box: SENT) { total } }`},
		"inline fragment":      {"query": `{ ... on Query { attempts(box: SENT) { total } } }`},
		"bare inline fragment": {"query": `{ ... { attempts(box: SENT) { total } } }`},
		"fragment":             {"query": `{ ...f } fragment f on Query { attempts(box: SENT) { total } }`},
		"fragment in fragment": {"query": `{ ...f } fragment f on Query { ...g } fragment g on Query { attempts(box: SENT) { total } }`},
		"skipped":              {"query": `{ needs { code } attempts(box: SENT) @skip(if: true) { total } }`},
		"unicode name":         {"query": "{ n\\u0065eds { code } attempts(box: SENT) { total } }"},
	} {
		t.Run(name, func(t *testing.T) {
			h.within(t)
			got := h.post(body, facilitator)
			if got.status == http.StatusOK {
				t.Errorf("answered: %s", got.body)
			}
		})
	}
}

func TestGateRefusesTwoMutationsAndIntrospection(t *testing.T) {
	h := open(t, nil)
	worker := h.sessionOf(h.Organisation("Klub").Person("Anna", graph.RoleWorker))
	for name, query := range map[string]string{
		"two mutations": `mutation { a: undoDecline(key: "1", attempt: "x", seen: 1) { __typename }
			b: undoDecline(key: "2", attempt: "x", seen: 1) { __typename } }`,
		"schema": `{ __schema { types { name } } }`,
		"type":   `{ __type(name: "Viewer") { name } }`,
		"hidden": `{ ...f } fragment f on Query { __schema { types { name } } }`,
	} {
		t.Run(name, func(t *testing.T) {
			h.within(t)
			got := h.post(map[string]any{"query": query}, worker)
			if got.status != http.StatusBadRequest || got.code(t) != string(graph.Invalid) {
				t.Errorf("status %d: %s", got.status, got.body)
			}
		})
	}
}

func TestStrangerSendsOnlyTrustedDocuments(t *testing.T) {
	h := open(t, nil)
	if got := h.post(map[string]any{"query": `{ needs { code } }`}, nil); got.status != http.StatusUnauthorized {
		t.Errorf("own document: status %d", got.status)
	}
	if got := h.trusted("Needs", nil, nil); got.status != http.StatusOK {
		t.Errorf("trusted document: status %d: %s", got.status, got.body)
	}
	if got := h.post(map[string]any{"documentId": "sha256:unknown"}, nil); got.code(t) != string(graph.Invalid) {
		t.Errorf("unknown document: %s", got.body)
	}
}
