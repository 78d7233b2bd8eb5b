package web

import (
	"encoding/json"
	"math"
	"strconv"

	library "github.com/graph-gophers/graphql-go/ast"
	"github.com/vektah/gqlparser/v2/ast"

	"lavka/graph"
)

// What a foreign document may hold. Ours are reviewed instead.
const (
	maxBody       = 64 << 10
	maxDocument   = 16 << 10
	maxTokens     = 4000
	maxDepth      = 8
	maxSelections = 2000
	maxOverlaps   = 20_000
	maxAliases    = 20
	maxDirectives = 20
	maxRootFields = 10
	maxFirst      = 300
	maxParallel   = 4
	// maxErrors is how many errors of one request are told: more help nobody.
	maxErrors = 20
	// maxPooled is the largest buffer that the library keeps for the next answer:
	// a page of 100 fits in it.
	maxPooled = 256 << 10
)

// weight counts what makes a document dear.
type weight struct {
	aliases, directives, rootFields, first int
}

// weigh walks the whole document once.
func (g *gate) weigh(contract *library.Schema, document *ast.QueryDocument, variables map[string]any) *weight {
	w := &weight{}
	for _, operation := range document.Operations {
		w.directives += len(operation.Directives)
		for _, variable := range operation.VariableDefinitions {
			w.directives += len(variable.Directives)
		}
		w.root(contract, operation, variables)
		w.walk(operation.SelectionSet)
	}
	for _, fragment := range document.Fragments {
		w.directives += len(fragment.Directives)
		if operation, isRoot := g.roots[fragment.TypeCondition]; isRoot {
			w.root(contract, &ast.OperationDefinition{Operation: operation, SelectionSet: fragment.SelectionSet}, variables)
		}
		w.walk(fragment.SelectionSet)
	}
	return w
}

func (w *weight) walk(selections ast.SelectionSet) {
	for _, selection := range selections {
		switch s := selection.(type) {
		case *ast.Field:
			if s.Alias != s.Name {
				w.aliases++
			}
			w.directives += len(s.Directives)
			w.walk(s.SelectionSet)
		case *ast.InlineFragment:
			w.directives += len(s.Directives)
			w.walk(s.SelectionSet)
		case *ast.FragmentSpread:
			w.directives += len(s.Directives)
		}
	}
}

// root counts root fields and adds up how many rows they ask for.
func (w *weight) root(contract *library.Schema, operation *ast.OperationDefinition, variables map[string]any) {
	w.rootOf(contract, operation, operation.SelectionSet, variables)
}

func (w *weight) rootOf(
	contract *library.Schema, operation *ast.OperationDefinition, selections ast.SelectionSet, variables map[string]any,
) {
	root, _ := contract.RootOperationTypes[string(operation.Operation)].(*library.ObjectTypeDefinition)
	for _, selection := range selections {
		switch s := selection.(type) {
		case *ast.Field:
			w.rootFields++
			if root != nil {
				w.first += firstOf(root.Fields.Get(s.Name), s, operation, variables)
			}
		case *ast.InlineFragment:
			w.rootOf(contract, operation, s.SelectionSet, variables)
		}
	}
}

// firstOf is how many rows a field asks for: as written, by its variable, or by
// default.
func firstOf(
	definition *library.FieldDefinition, field *ast.Field, operation *ast.OperationDefinition, variables map[string]any,
) int {
	if definition == nil || definition.Arguments.Get("first") == nil {
		return 0
	}
	argument := field.Arguments.ForName("first")
	if argument == nil {
		return defaultFirst(definition)
	}
	if argument.Value.Kind != ast.Variable {
		return number(argument.Value.Raw)
	}
	if given, ok := variables[argument.Value.Raw]; ok {
		return numberOf(given)
	}
	declared := operation.VariableDefinitions.ForName(argument.Value.Raw)
	if declared != nil && declared.DefaultValue != nil {
		return number(declared.DefaultValue.Raw)
	}
	return defaultFirst(definition)
}

func defaultFirst(definition *library.FieldDefinition) int {
	fallback := definition.Arguments.Get("first").Default
	if fallback == nil {
		return graph.MaxPage
	}
	return number(fallback.String())
}

// number takes what it can not read for the largest page.
func number(text string) int {
	n, err := strconv.Atoi(text)
	if err != nil || n < 0 {
		return graph.MaxPage
	}
	return min(n, math.MaxInt32)
}

func numberOf(given any) int {
	switch n := given.(type) {
	case float64:
		return number(strconv.FormatFloat(n, 'f', 0, 64))
	case json.Number:
		return number(n.String())
	default:
		return graph.MaxPage
	}
}

// tooHeavy names the bound that is passed, empty if none.
func (w *weight) tooHeavy() string {
	switch {
	case w.aliases > maxAliases:
		return "too_many_aliases"
	case w.directives > maxDirectives:
		return "too_many_directives"
	case w.rootFields > maxRootFields:
		return "too_many_root_fields"
	case w.first > maxFirst:
		return "too_many_rows"
	default:
		return ""
	}
}
