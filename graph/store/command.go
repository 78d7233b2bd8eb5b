package store

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"

	"lavka/graph"
)

// The nouns of changes that are not about an attempt.
const nounTeam = "TEAM"

// concluded is what a command that is not about an attempt came to: what it was
// about, and which organisations are told that it changed.
type concluded struct {
	noun          string
	subject       string
	organisations []graph.OrganisationID
}

// personal is the intent of a signed-in person or of the system; unlike a
// referral's it needs no organisation.
func (s *Store) personal(actor graph.Actor, key string, input any) (intent, error) {
	switch {
	case actor.Kind != graph.ActorSystem && !actor.SignedIn():
		return intent{}, graph.Refuse(graph.Unauthenticated, "give a command", "")
	case key == "" || len(key) > maxKey:
		return intent{}, graph.InvalidFields("give a command", graph.Field{Path: "key", Code: graph.FieldRequired})
	}
	text, err := json.Marshal(input)
	if err != nil {
		return intent{}, fmt.Errorf("hash the input of a command: %w", err)
	}
	sum := sha256.Sum256(fmt.Appendf(nil, "%T%s", input, text))
	return intent{
		actor: actor, key: key, hash: hex.EncodeToString(sum[:]), now: s.clock(),
		command: s.newID(), change: s.newID(),
	}, nil
}

// conclude runs a write under its key in one transaction. A replay gets what the
// first use was about, and settles nothing.
func (s *Store) conclude(
	ctx context.Context, in intent, do func(t transaction, earlier string) (concluded, error),
) error {
	return s.write(ctx, "give a command", func(t transaction) error {
		r, err := t.one("command/claim", params{
			"actor": string(in.actor.Account), "key": in.key, "hash": in.hash, "id": in.command, "now": in.now,
		})
		if err != nil {
			return err
		}
		if !r.is("fresh") && r.text("hash") != in.hash {
			return graph.Refuse(graph.Conflict, "claim a key", keyReused)
		}
		done, err := do(t, r.text("subject"))
		if err != nil || !r.is("fresh") {
			return err
		}
		_, err = t.one("command/conclude", params{
			"actor": string(in.actor.Account), "key": in.key, "subject": done.subject, "noun": done.noun,
			"change": in.change, "organisations": texts(done.organisations), "now": in.now,
		})
		return err
	})
}

// record brings entries to what they say inside a transaction of somebody else's;
// the caller holds the locks.
func (t transaction) record(in intent, source string, entries ...graph.Entry) error {
	found, err := t.load(entries)
	if err != nil {
		return err
	}
	plan := t.store.compare(entries, found, source)
	if plan.empty() {
		return nil
	}
	return t.apply(plan, params{"source": source, "by": string(in.actor.Account), "now": in.now})
}
