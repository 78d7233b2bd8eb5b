package resolvers

import (
	"github.com/graph-gophers/graphql-go"

	"lavka/graph"
)

type serviceRefView struct {
	ID   graphql.ID
	Name string
	Kind string
}

func serviceRefOf(s graph.ServiceRef) serviceRefView {
	return serviceRefView{ID: graphql.ID(s.ID), Name: s.Name, Kind: s.Kind}
}
