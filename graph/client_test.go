package graph_test

import (
	"bytes"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"lavka/graph"
)

func TestClientsTokenHasEnoughChanceAndIsReadAsAHandCopiesIt(t *testing.T) {
	shape := regexp.MustCompile(`^([0-9a-hjkmnp-tv-z]{5}-){4}[0-9a-hjkmnp-tv-z]{6}$`)
	met := map[string]bool{}
	for range 100 {
		token := graph.NewClientToken()
		if !shape.MatchString(token) || met[token] {
			t.Fatalf("the token %q", token)
		}
		met[token] = true
		copied := strings.NewReplacer("0", "O", "1", "l", "-", " ").Replace(strings.ToUpper(token))
		if !bytes.Equal(graph.HashClientToken(token), graph.HashClientToken(copied)) {
			t.Errorf("%q is not read from %q", token, copied)
		}
	}
	if bytes.Equal(graph.HashClientToken("a"), graph.HashClientToken("b")) {
		t.Error("two tokens have one hash")
	}
}

func TestEitherSideOfWhatWasHandedOverMayCareForClientsLinks(t *testing.T) {
	for _, p := range standpoints() {
		if p.name == "candidate" { // of an offer, which the store's tests ask
			continue
		}
		for _, state := range graph.States() {
			a := in(state, graph.Anonymous)
			err := graph.MayCareForClientLink(a, p.actor)
			side := strings.ContainsAny(p.letters, "SWR")
			want := graph.Code("")
			switch {
			case !p.sees(state):
				want = graph.NotFound
			case !side:
				want = graph.Forbidden
			case !a.Handed() || state == graph.Erroneous:
				want = graph.Conflict
			}
			got := graph.Code("")
			if err != nil {
				got = graph.CodeOf(err)
			}
			if got != want {
				t.Errorf("%s in %s: %q, want %q", p.name, state, got, want)
			}
		}
	}
}

func TestWhatTheOtherSideSees(t *testing.T) {
	all := graph.Kept{Words: true, Name: true}
	for name, c := range map[string]struct {
		mode   graph.Mode
		change func(*graph.Attempt)
		kept   graph.Kept
		want   graph.Sight
	}{
		"a name under a ground":       {graph.Written, func(*graph.Attempt) {}, all, graph.SightName},
		"a name whose ground is over": {graph.Written, func(a *graph.Attempt) { a.Facts.ConsentLive = false }, all, graph.SightWords},
		"words":                       {graph.Anonymous, func(*graph.Attempt) {}, graph.Kept{Words: true}, graph.SightWords},
		"nothing written":             {graph.Anonymous, func(*graph.Attempt) {}, graph.Kept{}, graph.SightCode},
		"an offer":                    {graph.OpenOffer, func(a *graph.Attempt) { a.Recipient = "" }, graph.Kept{Words: true}, graph.SightCode},
		"before it is sent":           {graph.Written, func(a *graph.Attempt) { a.Events = a.Events[:1] }, all, graph.SightNothing},
		"after a no":                  {graph.Written, func(a *graph.Attempt) { *a = after(*a, client(), graph.RevokeConsent{}) }, all, graph.SightCode},
	} {
		a := in(graph.Sent, c.mode)
		a.Facts.ConsentLive = true
		c.change(&a)
		if got := a.SightOfRecipient(c.kept); got != c.want {
			t.Errorf("%s: %s, want %s", name, got, c.want)
		}
		if opens := graph.MayReadIdentity(a, coordinator()) == nil; opens != (c.want == graph.SightName) {
			t.Errorf("%s: the door opens %v", name, opens)
		}
	}
}

// after is the attempt with what an order makes of it.
func after(a graph.Attempt, actor graph.Actor, c graph.Command) graph.Attempt {
	events, err := graph.Decide(a, graph.Order{Attempt: a.ID, Seen: a.Version(), Command: c}, actor, now())
	if err != nil {
		panic(err)
	}
	a.Events = append(slices.Clone(a.Events), events...)
	return a
}

func TestClientsPageOffersOnlyWhatChangesSomething(t *testing.T) {
	held, nothing := graph.Kept{Words: true}, graph.Kept{}
	for _, state := range graph.States() {
		a := in(state, graph.Anonymous)
		open := a.Open() && state != graph.Draft
		for _, kept := range []graph.Kept{held, nothing} {
			may := a.ClientMay(client(), kept, now())
			if state != graph.Draft && may.Stop != (open || kept.Words) || may.Erase != kept.Words {
				t.Errorf("in %s with %+v: %+v", state, kept, may)
			}
		}
		if state == graph.Draft {
			continue
		}
		stopped := after(a, client(), graph.RevokeConsent{})
		if may := stopped.ClientMay(client(), held, now()); may.Stop || !may.Erase {
			t.Errorf("stopped in %s: %+v", state, may)
		}
		if open != stopped.StoppedByClient() {
			t.Errorf("stopped in %s: by the client %v", state, stopped.StoppedByClient())
		}
	}
	if may := in(graph.Active, graph.Anonymous).ClientMay(stranger(), held, now()); may != (graph.ClientMay{}) {
		t.Errorf("a stranger may %+v", may)
	}
}

func TestTheLastOfTheClientsViewsCounts(t *testing.T) {
	a := in(graph.Active, graph.Anonymous)
	if view, at := a.ClientSaid(); view != "" || !at.IsZero() {
		t.Errorf("unsaid is %q at %s", view, at)
	}
	for _, view := range graph.ClientViews() {
		a = after(a, client(), graph.ConfirmAsClient{View: view})
		if said, at := a.ClientSaid(); said != view || at.Equal(time.Time{}) {
			t.Errorf("said %q, it counts %q", view, said)
		}
	}
}
