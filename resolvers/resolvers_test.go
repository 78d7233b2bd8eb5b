package resolvers_test

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/graph-gophers/graphql-go"

	"lavka/graph"
	"lavka/graph/store"
	"lavka/graph/store/storetest"
	"lavka/resolvers"
	"lavka/schema"
)

var (
	process *storetest.Process
	update  = flag.Bool("update", false, "write the golden answers anew")
)

func TestMain(m *testing.M) { os.Exit(storetest.Main(m, &process)) }

// morning is a working Wednesday.
var morning = time.Date(2026, time.November, 18, 9, 0, 0, 0, time.UTC)

// api is the contract joined to the resolvers over a real store.
type api struct {
	*storetest.World
	t      *testing.T
	store  *store.Store
	schema *graphql.Schema
}

func open(t *testing.T) *api {
	t.Helper()
	s := process.Open(t, func(c *store.Config) { c.Clock = func() time.Time { return morning } })
	sdl, err := schema.SDL()
	if err != nil {
		t.Fatal(err)
	}
	hub := resolvers.NewHub(s.ChangesSince, func() time.Time { return morning }, func(err error) { t.Error(err) })
	parsed, err := graphql.ParseSchema(sdl, resolvers.New(s, hub), graphql.UseFieldResolvers())
	if err != nil {
		t.Fatal(err)
	}
	return &api{World: storetest.NewWorld(t, s), t: t, store: s, schema: parsed}
}

// ask executes a document as the actor and returns the data; errors end the test.
func (a *api) ask(actor graph.Actor, document string, variables map[string]any) json.RawMessage {
	a.t.Helper()
	answer := a.schema.Exec(resolvers.WithActor(a.t.Context(), actor), document, "", variables)
	if len(answer.Errors) > 0 {
		a.t.Fatalf("%s: %v", document, answer.Errors)
	}
	return answer.Data
}

// at reads a text of the data by a path of names.
func (a *api) at(data json.RawMessage, path ...string) any {
	a.t.Helper()
	var here any
	if err := json.Unmarshal(data, &here); err != nil {
		a.t.Fatal(err)
	}
	for _, name := range path {
		fields, ok := here.(map[string]any)
		if !ok {
			a.t.Fatalf("no %s in %s", name, data)
		}
		here = fields[name]
	}
	return here
}

var drawn = regexp.MustCompile(`[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}|"code": "[0-9A-Z]{8}"`)

// golden holds the data against a committed file; ids and codes that are drawn
// are numbered in the order in which they appear.
func (a *api) golden(name string, data json.RawMessage) {
	a.t.Helper()
	var pretty bytes.Buffer
	if err := json.Indent(&pretty, data, "", "  "); err != nil {
		a.t.Fatal(err)
	}
	seen := map[string]string{}
	got := drawn.ReplaceAllStringFunc(pretty.String(), func(text string) string {
		if strings.HasPrefix(text, `"code"`) {
			return `"code": "<code>"`
		}
		if seen[text] == "" {
			seen[text] = "<id " + string(rune('a'+len(seen))) + ">"
		}
		return seen[text]
	}) + "\n"
	path := filepath.Join("testdata", name+".json")
	if *update {
		if err := os.WriteFile(path, []byte(got), 0o600); err != nil {
			a.t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		a.t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), got); diff != "" {
		a.t.Errorf("%s (-want +got):\n%s", name, diff)
	}
}

// execute is ask for a document whose errors are looked at.
func (a *api) execute(actor graph.Actor, document string, variables map[string]any) *graphql.Response {
	a.t.Helper()
	return a.schema.Exec(resolvers.WithActor(a.t.Context(), actor), document, "", variables)
}
