package store

import (
	"context"
	"crypto/sha256"
	"encoding/hex"

	"lavka/graph"
)

const opAcknowledge = "acknowledge many"

// AcknowledgeAll acknowledges each of the attempts by Apply, in a transaction of
// its own: what happened to one says nothing of the others. One key covers them
// all: with the same key and the same items nothing happens twice, and what an
// interrupted use left undone is done. INVALID for a wrong list; UNAVAILABLE or
// INTERNAL end it in the middle, and the key may be used again.
func (s *Store) AcknowledgeAll(
	ctx context.Context, actor graph.Actor, key string, items []graph.SeenAttempt,
) ([]graph.Acknowledged, error) {
	if _, err := s.intend(actor, key, items); err != nil {
		return nil, err
	}
	if fields := graph.WrongToAcknowledge(items); len(fields) > 0 {
		return nil, graph.InvalidFields(opAcknowledge, fields...)
	}
	out := make([]graph.Acknowledged, 0, len(items))
	for _, item := range items {
		current, err := s.Apply(ctx, actor, graph.Order{
			Key: partOfKey(key, string(item.Attempt)), Attempt: item.Attempt, Seen: item.Seen, Command: graph.Acknowledge{},
		})
		came, answered := graph.CameOf(item, actor, current, err)
		if !answered {
			return nil, err
		}
		out = append(out, came)
	}
	return out, nil
}

// partOfKey is the key of one part of what was given under one key.
func partOfKey(key, part string) string {
	sum := sha256.Sum256([]byte(key + "\n" + part))
	return hex.EncodeToString(sum[:])
}
