package store

import (
	"context"
	"time"

	"lavka/graph"
)

// ChangesSince lists what changed since then and concerns the organisation that
// the actor acts for, at most 500, oldest first.
func (s *Store) ChangesSince(ctx context.Context, actor graph.Actor, since time.Time) ([]graph.Change, error) {
	if !actor.SignedIn() {
		return nil, graph.Refuse(graph.Unauthenticated, "read changes", "")
	}
	rows, err := s.list(ctx, "change/since", params{"since": since.UTC(), "me": string(actor.ActingFor)})
	return each(rows, func(r row) graph.Change {
		return graph.Change{Noun: r.text("noun"), ID: r.text("id"), At: r.moment("at")}
	}), err
}
