package store

import (
	"context"

	"lavka/graph"
)

// Warm runs the reads of the first screens once: a statement's first run plans
// it, which costs a person who waits far more than the answer.
func (s *Store) Warm(ctx context.Context) error {
	nobody := graph.Actor{
		Kind: graph.ActorWorker, ActingFor: "nobody", Holdings: []graph.Holding{{Role: graph.RoleWorker, Toward: "nobody"}},
	}
	page := graph.Page{First: 1}
	reads := []func() error{
		func() error { _, err := s.Needs(ctx, nobody); return err },
		func() error { _, err := s.AgeBands(ctx, nobody); return err },
		func() error { _, err := s.Places(ctx, nobody, "x", 1); return err },
		func() error { _, err := s.Services(ctx, nobody, graph.ServiceFilter{}, page); return err },
		func() error { _, err := s.Suggestions(ctx, nobody, "x", 1); return err },
		func() error { _, err := s.Understand(ctx, nobody, "x"); return err },
		func() error { _, err := s.Service(ctx, nobody, "x"); return err },
		func() error { _, err := s.Viewer(ctx, nobody); return err },
		func() error {
			_, err := s.Attempts(ctx, nobody, graph.InboxQuery{Box: graph.BoxReceived}, page)
			return err
		},
		func() error {
			_, err := s.Attempts(ctx, nobody, graph.InboxQuery{Box: graph.BoxSent}, page)
			return err
		},
		func() error { _, err := s.Attempt(ctx, nobody, "x"); return err },
		func() error { _, err := s.Handovers(ctx, nobody, graph.HandoverSpan{District: "x"}); return err },
		func() error { _, err := s.Present(ctx, nobody, "x"); return err },
		func() error { _, err := s.RecentChanges(ctx, nobody, "x"); return err },
		func() error { _, err := s.WatchSession(ctx, []byte("x")); return err },
	}
	for _, read := range reads {
		if err := read(); err != nil && graph.CodeOf(err) == graph.Unavailable {
			return err
		}
	}
	return nil
}
