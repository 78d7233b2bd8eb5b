package store

import (
	"context"

	"lavka/graph"
	"lavka/internal/vault"
)

// rewrapBatch is how many data keys one transaction wraps anew.
const rewrapBatch = 500

// KeysInUse lists the wrapping keys that data keys of the database are wrapped
// by, with how many each. Who may call: SYSTEM.
func (s *Store) KeysInUse(ctx context.Context, actor graph.Actor) (map[string]int, error) {
	if actor.Kind != graph.ActorSystem {
		return nil, graph.Refuse(graph.Forbidden, "list keys", "")
	}
	rows, err := s.list(ctx, "key/used", params{})
	used := map[string]int{}
	for _, r := range rows {
		used[r.text("keyId")] = r.number("count")
	}
	return used, err
}

// RewrapKeys wraps every data key by the vault's newest key and says how many
// were wrapped by another. Broken off, it goes on where it was. Who may call:
// SYSTEM.
func (s *Store) RewrapKeys(ctx context.Context, actor graph.Actor) (int, error) {
	const op = "wrap the data keys anew"
	if actor.Kind != graph.ActorSystem {
		return 0, graph.Refuse(graph.Forbidden, op, "")
	}
	newest, ok := s.vault.Newest()
	if !ok {
		return 0, graph.Refuse(graph.Internal, op, "")
	}
	total := 0
	for {
		n, err := s.rewrapBatch(ctx, newest)
		total += n
		if err != nil || n == 0 {
			return total, err
		}
	}
}

func (s *Store) rewrapBatch(ctx context.Context, newest vault.Key) (int, error) {
	outdated, err := s.list(ctx, "key/outdated", params{"newest": newest.ID, "first": rewrapBatch})
	if err != nil || len(outdated) == 0 {
		return 0, err
	}
	keys := make([]params, len(outdated))
	for i, r := range outdated {
		was := vault.Wrapped{KeyID: r.text("keyId"), Bytes: bytesOf(r, "wrapped")}
		anew, err := s.vault.Rewrap(was, r.text("attempt"))
		if err != nil {
			return 0, graph.Wrap("wrap the data key "+r.text("id")+" anew", err)
		}
		keys[i] = params{"id": r.text("id"), "was": was.KeyID, "keyId": anew.KeyID, "wrapped": anew.Bytes}
	}
	return len(keys), s.put(ctx, "key/rewrap", params{"keys": keys})
}
