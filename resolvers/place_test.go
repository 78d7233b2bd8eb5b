package resolvers_test

import (
	"testing"

	"lavka/graph"
	"lavka/graph/store/storetest"
)

func TestBoundariesAreThoseThatWereImported(t *testing.T) {
	a := open(t)
	const ask = `{ boundaries { ref name rings } }`
	a.golden("no_boundaries", a.ask(graph.Nobody(), ask, nil))
	boundary := graph.Boundary{District: storetest.District, Rings: []graph.Ring{
		{{Lon: 14, Lat: 50.5}, {Lon: 14.2, Lat: 50.5}, {Lon: 14.2, Lat: 50.7}},
		{{Lon: 14.16, Lat: 50.52}, {Lon: 14.18, Lat: 50.52}, {Lon: 14.18, Lat: 50.54}},
	}}
	if _, err := a.store.Record(t.Context(), graph.System(), "csu:test", []graph.Entry{boundary.Entry()}); err != nil {
		t.Fatal(err)
	}
	a.golden("boundaries", a.ask(graph.Nobody(), ask, nil))
}
