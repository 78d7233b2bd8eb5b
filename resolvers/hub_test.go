package resolvers_test

import (
	"context"
	"errors"
	"sync"
	"testing"
	"time"

	"github.com/graph-gophers/graphql-go"

	"lavka/graph"
	"lavka/graph/store/storetest"
	"lavka/resolvers"
	"lavka/schema"
)

// listening is a hub over a store with one subscriber.
type listening struct {
	hub      *resolvers.Hub
	messages <-chan any
}

func listen(t *testing.T, p *pair, ask resolvers.Asker, fail func(error)) *listening {
	t.Helper()
	hub := resolvers.NewHub(ask, storetest.Now, fail)
	sdl, err := schema.SDL()
	if err != nil {
		t.Fatal(err)
	}
	parsed, err := graphql.ParseSchema(sdl, resolvers.New(p.store, hub), graphql.UseFieldResolvers())
	if err != nil {
		t.Fatal(err)
	}
	go hub.Run(t.Context())
	ctx, stop := context.WithCancel(resolvers.WithActor(t.Context(), p.receiver))
	t.Cleanup(stop)
	messages, err := parsed.Subscribe(ctx, `subscription { changes { noun id at } }`, "", nil)
	if err != nil {
		t.Fatal(err)
	}
	return &listening{hub: hub, messages: messages}
}

func TestChangeIsToldOnceAlsoWhenLooksOverlap(t *testing.T) {
	p := openPair(t)
	var mu sync.Mutex
	looks := 0
	at := storetest.Now()
	ask := func(context.Context, graph.Actor, time.Time) ([]graph.Change, error) {
		mu.Lock()
		defer mu.Unlock()
		looks++
		all := []graph.Change{{Noun: "ATTEMPT", ID: "one", At: at}}
		if looks > 2 {
			all = append(all, graph.Change{Noun: "ATTEMPT", ID: "two", At: at})
		}
		return all, nil
	}
	l := listen(t, p, ask, func(err error) { t.Error(err) })
	for _, want := range []string{"one", "two"} {
		if got := l.next(t); got != want {
			t.Errorf("told of %s, not %s", got, want)
		}
	}
}

func TestHubLooksAgainAfterTheStoreDidNotAnswer(t *testing.T) {
	p := openPair(t)
	failed := make(chan error, 10)
	broken := errors.New("gone")
	var mu sync.Mutex
	looks := 0
	ask := func(context.Context, graph.Actor, time.Time) ([]graph.Change, error) {
		mu.Lock()
		defer mu.Unlock()
		looks++
		if looks == 1 {
			return nil, broken
		}
		return []graph.Change{{Noun: "ATTEMPT", ID: "late", At: storetest.Now()}}, nil
	}
	l := listen(t, p, ask, func(err error) { failed <- err })
	if got := l.next(t); got != "late" {
		t.Errorf("told of %s", got)
	}
	if err := <-failed; !errors.Is(err, broken) {
		t.Errorf("heard of %v", err)
	}
}

// next nudges until something is told: the look may come before the listener.
func (l *listening) next(t *testing.T) string {
	t.Helper()
	patience := time.After(20 * time.Second)
	tick := time.NewTicker(20 * time.Millisecond)
	defer tick.Stop()
	for {
		select {
		case message := <-l.messages:
			answer, ok := message.(*graphql.Response)
			if !ok || len(answer.Errors) > 0 {
				t.Fatalf("told %v", message)
			}
			return idIn(t, answer.Data)
		case <-tick.C:
			l.hub.Nudge()
		case <-patience:
			t.Fatal("nothing was told")
		}
	}
}

func idIn(t *testing.T, data []byte) string {
	t.Helper()
	a := &api{t: t}
	id, _ := a.at(data, "changes", "id").(string)
	return id
}
