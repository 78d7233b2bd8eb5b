package store

import (
	"context"

	"lavka/graph"
)

// TakeLease takes what only one instance does at a time, or keeps it, until so
// long from now; false where another holds it. It spares the others the work: what
// is done under it must be right without it too. Who may call: SYSTEM.
func (s *Store) TakeLease(ctx context.Context, actor graph.Actor, l graph.Lease) (bool, error) {
	if actor.Kind != graph.ActorSystem {
		return false, graph.Refuse(graph.Forbidden, "take a lease", "")
	}
	now := s.clock()
	err := s.put(ctx, "lease/take", params{"name": l.Name, "holder": l.Holder, "now": now, "until": now.Add(l.For)})
	if graph.CodeOf(err) == graph.NotFound {
		return false, nil
	}
	return err == nil, err
}

// ReleaseLease gives it back; nothing happens where another holds it. Who may
// call: SYSTEM.
func (s *Store) ReleaseLease(ctx context.Context, actor graph.Actor, l graph.Lease) error {
	if actor.Kind != graph.ActorSystem {
		return graph.Refuse(graph.Forbidden, "release a lease", "")
	}
	return s.put(ctx, "lease/release", params{"name": l.Name, "holder": l.Holder})
}
