package store

import (
	"context"

	"lavka/graph"
)

// sweepBatch is how much one transaction clears away, and sweepRounds how many
// there are at most of one kind: what is left then waits for the next time.
const (
	sweepBatch  = 1000
	sweepRounds = 100
)

// Sweep clears away what has been over for graph.KeptAfterUse: keys of commands,
// nudges, ended sessions, invitations, requests to join, mails,
// notices and links. It says how much it was.
// Any number of instances may do so at once. Who may call: SYSTEM.
func (s *Store) Sweep(ctx context.Context, actor graph.Actor) (int, error) {
	if actor.Kind != graph.ActorSystem {
		return 0, graph.Refuse(graph.Forbidden, "sweep", "")
	}
	before := s.clock().Add(-graph.KeptAfterUse)
	total := 0
	for _, name := range []query{
		"sweep/commands", "sweep/changes", "sweep/sessions", "sweep/invitations", "sweep/requests",
		"sweep/mails", "sweep/notices", "sweep/links",
	} {
		for range sweepRounds {
			swept, err := s.sweepBatch(ctx, name, params{"before": before, "most": sweepBatch})
			total += swept
			if err != nil {
				return total, err
			}
			if swept < sweepBatch {
				break
			}
		}
	}
	return total, nil
}

func (s *Store) sweepBatch(ctx context.Context, name query, p params) (int, error) {
	swept := 0
	err := s.write(ctx, string(name), func(t transaction) error {
		r, err := t.one(name, p)
		swept = r.number("swept")
		return err
	})
	return swept, err
}
