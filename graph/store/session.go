package store

import (
	"context"
	"encoding/hex"

	"lavka/graph"
)

// OpenSession opens a session of the account by the hash of its token.
func (s *Store) OpenSession(ctx context.Context, account graph.AccountID, tokenHash []byte) error {
	return s.put(ctx, "session/open", params{
		"account": string(account), "hash": hex.EncodeToString(tokenHash), "now": s.clock(),
	})
}

// ActorBySession returns who is signed in by the token's hash; UNAUTHENTICATED
// when the session is unknown, closed, idle or too old. Roles are read anew with
// every request, so that who left an organisation is out with the next one.
func (s *Store) ActorBySession(ctx context.Context, tokenHash []byte) (graph.Actor, error) {
	r, err := s.session(ctx, tokenHash)
	if err != nil {
		return graph.Nobody(), err
	}
	if now := s.clock(); now.Sub(r.moment("seenAt")) > touchEvery {
		if err := s.put(ctx, "session/touch", params{"hash": hex.EncodeToString(tokenHash), "now": now}); err != nil {
			return graph.Nobody(), err
		}
	}
	return actorOf(r, tokenHash), nil
}

// WatchSession is ActorBySession without counting as activity: what runs by
// itself, such as a stream, must not keep a session open.
func (s *Store) WatchSession(ctx context.Context, tokenHash []byte) (graph.Actor, error) {
	r, err := s.session(ctx, tokenHash)
	if err != nil {
		return graph.Nobody(), err
	}
	return actorOf(r, tokenHash), nil
}

func (s *Store) session(ctx context.Context, tokenHash []byte) (row, error) {
	now := s.clock()
	r, err := s.get(ctx, "session/actor", params{
		"hash": hex.EncodeToString(tokenHash), "demonstration": s.demonstration,
		"oldest": now.Add(-graph.SessionLife), "idle": now.Add(-graph.SessionIdle),
	})
	if graph.CodeOf(err) == graph.NotFound {
		return nil, graph.Refuse(graph.Unauthenticated, "find a session", "")
	}
	return r, err
}

// actorOf builds the actor; a worker of several organisations acts for the first
// by name.
func actorOf(r row, tokenHash []byte) graph.Actor {
	actor := graph.Actor{
		Kind: graph.ActorWorker, Account: graph.AccountID(r.text("account")), Worker: graph.WorkerID(r.text("worker")),
		Name: r.text("name"), Email: r.text("email"), Session: hex.EncodeToString(tokenHash),
		Districts: names[graph.DistrictCode](r, "districts"),
	}
	for _, h := range r.list("holdings") {
		actor.Holdings = append(actor.Holdings, holdingOf(h))
		if h.is("organisation") && actor.ActingFor == "" {
			actor.ActingFor = graph.OrganisationID(h.text("toward"))
		}
	}
	return actor
}

// CloseSession ends a session; a missing one is ended already.
func (s *Store) CloseSession(ctx context.Context, tokenHash []byte) error {
	return s.put(ctx, "session/close", params{"hash": hex.EncodeToString(tokenHash), "now": s.clock()})
}
