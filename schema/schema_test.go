package schema_test

import (
	"testing"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"

	"lavka/schema"
)

func TestContractIsValidAndDescribed(t *testing.T) {
	text, err := schema.SDL()
	if err != nil {
		t.Fatal(err)
	}
	contract, gqlErr := gqlparser.LoadSchema(&ast.Source{Input: text})
	if gqlErr != nil {
		t.Fatal(gqlErr)
	}
	roots := []*ast.Definition{contract.Query, contract.Mutation, contract.Subscription}
	for _, root := range roots {
		for _, field := range root.Fields {
			if field.Name == "__schema" || field.Name == "__type" {
				continue
			}
			if field.Directives.ForName("requires") == nil {
				t.Errorf("%s.%s names no @requires role", root.Name, field.Name)
			}
			if field.Description == "" {
				t.Errorf("%s.%s has no description", root.Name, field.Name)
			}
		}
	}
	for _, field := range contract.Mutation.Fields {
		if field.Arguments.ForName("key") == nil {
			t.Errorf("mutation %s takes no idempotency key", field.Name)
		}
	}
}
