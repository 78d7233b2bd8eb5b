package resolvers

import (
	"context"

	"lavka/graph"
	"lavka/graph/store"
)

// Root resolves every root field: its exported methods are the contract's
// queries, mutations and the subscription.
type Root struct {
	store *store.Store
	hub   *Hub
}

// New returns the root over a store; hub feeds the subscription.
func New(s *store.Store, hub *Hub) *Root {
	return &Root{store: s, hub: hub}
}

type actorKey struct{}

// WithActor returns a context in which the actor asks. The door calls it once
// per request, before the gate.
func WithActor(ctx context.Context, actor graph.Actor) context.Context {
	return context.WithValue(ctx, actorKey{}, actor)
}

// actorFrom returns who asks; nobody where the door said nothing.
func actorFrom(ctx context.Context) graph.Actor {
	if actor, ok := ctx.Value(actorKey{}).(graph.Actor); ok {
		return actor
	}
	return graph.Nobody()
}
