package store

import (
	"context"

	"lavka/graph"
)

// keepIdentity encrypts who the person is under the attempt's data key.
func (t transaction) keepIdentity(in intent, a *loaded, text string) error {
	if text == "" {
		return nil
	}
	key, made, err := a.dataKey()
	if err != nil {
		return err
	}
	keys := a.fresh(in, made)
	cipher, err := key.Seal(in.identity, text)
	if err != nil {
		return graph.Wrap("encrypt an identity", err)
	}
	_, err = t.one("identity/keep", params{"attempt": string(a.ID), "keys": keys, "values": params{
		"id": in.identity, "attempt": string(a.ID), "cipher": cipher, "at": in.now, "by": string(in.actor.Account),
	}})
	return err
}

// ReadIdentity is the one door to who a person is. It leaves an audit entry in the
// transaction that reads, before anything is answered; every call asks again
// whether the actor may. NOT_FOUND, FORBIDDEN, or CONFLICT with the reason.
func (s *Store) ReadIdentity(ctx context.Context, actor graph.Actor, key string, id graph.AttemptID) (graph.Identity, error) {
	const op = "read an identity"
	in, err := s.intend(actor, key, id)
	if err != nil {
		return graph.Identity{}, err
	}
	var found graph.Identity
	err = s.write(ctx, op, func(t transaction) error {
		a, err := t.lock(id, in.command)
		if err != nil {
			return err
		}
		if err := graph.MayReadIdentity(a.Attempt, actor); err != nil {
			return err
		}
		if err := t.audit(in, id); err != nil {
			return err
		}
		found, err = t.identity(&a)
		return err
	})
	if err != nil {
		return graph.Identity{}, err
	}
	return found, nil
}

func (t transaction) audit(in intent, id graph.AttemptID) error {
	r, err := t.one("identity/audit", params{
		"id": in.command, "actor": string(in.actor.Account), "key": in.key, "attempt": string(id),
		"worker": string(in.actor.Worker), "organisation": string(in.actor.ActingFor), "now": in.now,
	})
	if err == nil && r.text("attempt") != string(id) {
		return graph.Refuse(graph.Conflict, "audit", keyReused)
	}
	return err
}

// identity opens who the person is; NOT_FOUND where there is nobody.
func (t transaction) identity(a *loaded) (graph.Identity, error) {
	r, err := t.one("identity/read", params{"attempt": string(a.ID)})
	if err != nil {
		return graph.Identity{}, err
	}
	key, made, err := a.dataKey()
	if err != nil {
		return graph.Identity{}, err
	}
	if made != nil {
		return graph.Identity{}, graph.Refuse(graph.NotFound, "read an identity", "")
	}
	text, err := key.Open(r.text("id"), bytesOf(r, "cipher"))
	if err != nil {
		return graph.Identity{}, graph.Wrap("decrypt an identity", err)
	}
	return graph.IdentityOf(text)
}
