// Package resolvers stands between GraphQL and the graph: one file per noun
// converts arguments in, calls one store function, and converts the answer once
// into view structs that the library serves by their fields. No rule lives
// here. It may import graph, graph/store and the GraphQL library; the door
// (internal/web) imports it.
package resolvers
