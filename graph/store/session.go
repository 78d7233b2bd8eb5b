package store

import (
	"context"
	"encoding/hex"
	"time"

	"lavka/graph"
)

// touchEvery is how often a session's idle time is written at most.
const touchEvery = 5 * time.Minute

// OpenSession opens a session of the account by the hash of its token. NOT_FOUND
// where the account's password is another by now.
func (s *Store) OpenSession(ctx context.Context, account graph.Account, tokenHash []byte, on graph.Device) error {
	return s.put(ctx, "session/open", params{
		"account": string(account.ID), "password": account.PasswordHash, "hash": hex.EncodeToString(tokenHash),
		"id": s.newID(), "browser": on.Browser, "system": on.System, "owner": string(on.Owner),
		"command": s.newID(), "now": s.clock(),
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
		"hash": hex.EncodeToString(tokenHash), "demonstration": s.demonstration, "today": s.today(),
		"oldest": now.Add(-graph.SessionLife), "idle": now.Add(-graph.SessionIdle),
	})
	if graph.CodeOf(err) == graph.NotFound {
		return nil, graph.Refuse(graph.Unauthenticated, "find a session", "")
	}
	return r, err
}

// actorOf builds the actor, who acts for the organisation that the session says;
// where it says none, or one that the worker left, for the first by name.
func actorOf(r row, tokenHash []byte) graph.Actor {
	actor := graph.Actor{
		Kind: graph.ActorWorker, Account: graph.AccountID(r.text("account")), Worker: graph.WorkerID(r.text("worker")),
		Name: r.text("name"), Email: r.text("email"), Session: hex.EncodeToString(tokenHash),
		Districts: names[graph.DistrictCode](r, "districts"),
	}
	chosen := r.text("actingFor")
	for _, h := range r.list("holdings") {
		actor.Holdings = append(actor.Holdings, holdingOf(h))
		if h.is("organisation") && (actor.ActingFor == "" || h.text("toward") == chosen) {
			actor.ActingFor = graph.OrganisationID(h.text("toward"))
		}
	}
	return actor
}

// CloseSession ends a session; a missing one is ended already.
func (s *Store) CloseSession(ctx context.Context, tokenHash []byte) error {
	return s.put(ctx, "session/close", params{"hash": hex.EncodeToString(tokenHash), "now": s.clock()})
}

// Sessions lists where the actor is signed in, this session first.
func (s *Store) Sessions(ctx context.Context, actor graph.Actor) ([]graph.Session, error) {
	if !actor.SignedIn() {
		return nil, graph.Refuse(graph.Unauthenticated, "list sessions", "")
	}
	now := s.clock()
	rows, err := s.list(ctx, "session/list", params{
		"account": string(actor.Account), "hash": actor.Session,
		"oldest": now.Add(-graph.SessionLife), "idle": now.Add(-graph.SessionIdle),
	})
	return each(rows, sessionOf), err
}

func sessionOf(r row) graph.Session {
	return graph.Session{
		ID: graph.SessionID(r.text("id")), OpenedAt: r.moment("openedAt"), SeenAt: r.moment("seenAt"), Here: r.is("here"),
		Device: graph.Device{
			Browser: r.text("browser"), System: r.text("system"), Owner: graph.Owner(r.text("owner")),
		},
	}
}

// EndSession ends one of the actor's own sessions; one that is not theirs, or
// ended already, is ended already.
func (s *Store) EndSession(ctx context.Context, actor graph.Actor, id graph.SessionID) error {
	return s.endSessions(ctx, actor, params{"id": string(id), "keep": nil})
}

// EndOtherSessions ends all of the actor's sessions but the one that asks.
func (s *Store) EndOtherSessions(ctx context.Context, actor graph.Actor) error {
	return s.endSessions(ctx, actor, params{"id": nil, "keep": actor.Session})
}

// EndAllSessions ends all of the actor's sessions, also the one that asks.
func (s *Store) EndAllSessions(ctx context.Context, actor graph.Actor) error {
	return s.endSessions(ctx, actor, params{"id": nil, "keep": nil})
}

func (s *Store) endSessions(ctx context.Context, actor graph.Actor, which params) error {
	if !actor.SignedIn() {
		return graph.Refuse(graph.Unauthenticated, "end sessions", "")
	}
	return s.put(ctx, "session/end", params{
		"account": string(actor.Account), "id": which["id"], "keep": which["keep"], "now": s.clock(),
	})
}

// ActFor lets the actor's session act for another organisation from the next
// request on. FORBIDDEN for one that the worker does not work for today.
func (s *Store) ActFor(ctx context.Context, actor graph.Actor, organisation graph.OrganisationID) error {
	switch {
	case !actor.SignedIn():
		return graph.Refuse(graph.Unauthenticated, "act for an organisation", "")
	case !actor.Holds(graph.RoleWorker, string(organisation)) && !actor.Holds(graph.RoleCoordinator, string(organisation)):
		return graph.Refuse(graph.Forbidden, "act for an organisation", "not_member")
	}
	return s.put(ctx, "session/act", params{"hash": actor.Session, "organisation": string(organisation)})
}
