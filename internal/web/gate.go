package web

import (
	"fmt"

	library "github.com/graph-gophers/graphql-go/ast"
	"github.com/vektah/gqlparser/v2/ast"

	"lavka/graph"
)

// access is the least that a caller must be, as the contract's @requires says.
type access string

const (
	anybody       access = "ANYBODY"
	signedIn      access = "SIGNED_IN"
	worker        access = "WORKER"
	workerOrAdmin access = "WORKER_OR_ADMIN"
	coordinator   access = "COORDINATOR"
)

// admits tells whether the actor is at least that. What it does not know it
// refuses.
func (a access) admits(actor graph.Actor) bool {
	switch a {
	case anybody:
		return true
	case signedIn:
		return actor.SignedIn()
	case worker:
		return actor.SignedIn() && actor.Has(graph.RoleWorker)
	case workerOrAdmin:
		return worker.admits(actor) || actor.SignedIn() && actor.Has(graph.RoleAdmin)
	case coordinator:
		return actor.SignedIn() && actor.Has(graph.RoleCoordinator)
	default:
		return false
	}
}

// rootField names a field of a root type.
type rootField struct {
	operation ast.Operation
	name      string
}

// gate knows what every root field requires. It stands before every execution;
// whose data it is, is asked again where the data is.
type gate struct {
	requires map[rootField]access
	roots    map[string]ast.Operation
}

// newGate reads @requires from the contract and fails where a root field has none.
func newGate(contract *library.Schema) (*gate, error) {
	g := &gate{requires: map[rootField]access{}, roots: map[string]ast.Operation{}}
	for _, operation := range []ast.Operation{ast.Query, ast.Mutation, ast.Subscription} {
		root, ok := contract.RootOperationTypes[string(operation)].(*library.ObjectTypeDefinition)
		if !ok {
			return nil, fmt.Errorf("the contract has no %s type", operation)
		}
		g.roots[root.Name] = operation
		for _, field := range root.Fields {
			required, err := requiredBy(field)
			if err != nil {
				return nil, fmt.Errorf("%s.%s: %w", root.Name, field.Name, err)
			}
			g.requires[rootField{operation, field.Name}] = required
		}
	}
	return g, nil
}

func requiredBy(field *library.FieldDefinition) (access, error) {
	directive := field.Directives.Get("requires")
	if directive == nil {
		return "", fmt.Errorf("it names no role in @requires")
	}
	role, ok := directive.Arguments.Get("role")
	if !ok {
		return "", fmt.Errorf("its @requires has no role")
	}
	required := access(role.String())
	switch required {
	case anybody, signedIn, worker, workerOrAdmin, coordinator:
		return required, nil
	default:
		return "", fmt.Errorf("the gate does not know the role %s", required)
	}
}

// asked is what a document asks for at its roots: the union over all its
// operations and fragments, so that no trick of naming hides one.
type asked struct {
	fields    []rootField
	requires  []access
	mutations int
}

// read collects what the document asks for; it refuses what the gate can not
// judge: fields it does not know, introspection, two mutations at once.
func (g *gate) read(document *ast.QueryDocument) (asked, error) {
	var all asked
	for _, operation := range document.Operations {
		if err := g.collect(&all, operation.Operation, operation.SelectionSet); err != nil {
			return asked{}, err
		}
	}
	for _, fragment := range document.Fragments {
		operation, isRoot := g.roots[fragment.TypeCondition]
		if !isRoot {
			continue
		}
		if err := g.collect(&all, operation, fragment.SelectionSet); err != nil {
			return asked{}, err
		}
	}
	if all.mutations > 1 {
		return asked{}, graph.Refuse(graph.Invalid, "read the document", "one_mutation_only")
	}
	return all, nil
}

func (g *gate) collect(all *asked, operation ast.Operation, selections ast.SelectionSet) error {
	for _, selection := range selections {
		switch s := selection.(type) {
		case *ast.Field:
			if err := g.add(all, rootField{operation, s.Name}); err != nil {
				return err
			}
		case *ast.InlineFragment:
			if err := g.collect(all, operation, s.SelectionSet); err != nil {
				return err
			}
		}
	}
	return nil
}

func (g *gate) add(all *asked, field rootField) error {
	if field.name == "__typename" {
		return nil
	}
	required, known := g.requires[field]
	if !known {
		return graph.Refuse(graph.Invalid, "read the document", "unknown_field")
	}
	if field.operation == ast.Mutation {
		all.mutations++
	}
	all.fields = append(all.fields, field)
	all.requires = append(all.requires, required)
	return nil
}

// admit lets the actor through or says what is missing.
func (a asked) admit(actor graph.Actor) error {
	for _, required := range a.requires {
		if required.admits(actor) {
			continue
		}
		if !actor.SignedIn() {
			return graph.Refuse(graph.Unauthenticated, "pass the gate", "")
		}
		return graph.Refuse(graph.Forbidden, "pass the gate", "forbidden")
	}
	return nil
}

// public tells whether the answer is the same for everybody.
func (a asked) public() bool {
	for i, field := range a.fields {
		if a.requires[i] != anybody || field.operation != ast.Query || field.name == "viewer" {
			return false
		}
	}
	return len(a.fields) > 0
}
