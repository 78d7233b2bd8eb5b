package store

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"lavka/graph"
)

// keyReused is the reason of a key that carried other input before.
const keyReused = "key_reused"

const maxKey = 100

// intent is one write under a key: who, by which key, with which input. All
// that must not change when the driver runs the transaction twice is drawn here.
// The input itself is never stored, only its fingerprint, which nobody can guess
// it from.
type intent struct {
	actor   graph.Actor
	key     string
	said    []byte
	hash    string
	now     time.Time
	command string
	change  string
	text    graph.TextID
	dataKey string
	// consent and identity are the ids of what hangs on a written referral.
	consent, identity string
	settle            query
}

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
	if actor.Kind != graph.ActorSystem && !actor.SignedIn() {
		return intent{}, graph.Refuse(graph.Unauthenticated, "give a command", "")
	}
	return s.draws("give a command", actor, key, input)
}

// draws takes the key and the input of a write, and draws what it needs.
func (s *Store) draws(op string, actor graph.Actor, key string, input any) (intent, error) {
	if key == "" || len(key) > maxKey {
		return intent{}, graph.InvalidFields(op, graph.Field{Path: "key", Code: graph.FieldRequired})
	}
	text, err := json.Marshal(input)
	if err != nil {
		return intent{}, fmt.Errorf("hash the input of a command: %w", err)
	}
	said := fmt.Appendf(nil, "%T%s", input, text)
	hash, err := s.vault.Fingerprint(said)
	if err != nil {
		return intent{}, fmt.Errorf("hash the input of a command: %w", err)
	}
	return intent{
		actor: actor, key: key, said: said, hash: hash, now: s.clock(), settle: "command/settle",
		command: s.newID(), change: s.newID(), text: graph.TextID(s.newID()), dataKey: s.newID(),
		consent: s.newID(), identity: s.newID(),
	}, nil
}

// claim takes the key. Its row says whether the key is fresh, else what came of
// its earlier use; CONFLICT where that had other input.
func (t transaction) claim(in intent) (row, error) {
	r, err := t.one("command/claim", params{
		"actor": string(in.actor.Account), "key": in.key, "hash": in.hash, "id": in.command, "now": in.now,
	})
	if err != nil {
		return nil, err
	}
	if !r.is("fresh") && !t.store.vault.SameFingerprint(r.text("hash"), in.said) {
		return nil, graph.Refuse(graph.Conflict, "claim a key", keyReused)
	}
	return r, nil
}

// conclude runs a write under its key in one transaction. A replay gets what the
// first use was about, and settles nothing.
func (s *Store) conclude(
	ctx context.Context, in intent, do func(t transaction, earlier string) (concluded, error),
) error {
	return s.write(ctx, "give a command", func(t transaction) error {
		r, err := t.claim(in)
		if err != nil {
			return err
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
