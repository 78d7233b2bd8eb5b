package store

import (
	"context"
	"strings"
	"time"

	"lavka/graph"
)

// Viewer returns the signed-in worker as the screens show them; UNAUTHENTICATED
// for nobody.
func (s *Store) Viewer(ctx context.Context, actor graph.Actor) (graph.Viewer, error) {
	if !actor.SignedIn() {
		return graph.Viewer{}, graph.Refuse(graph.Unauthenticated, "read the viewer", "")
	}
	r, err := s.get(ctx, "account/viewer", params{
		"account": string(actor.Account), "worker": string(actor.Worker), "organisation": string(actor.ActingFor),
		"facilitates": textOrNull(actor.Facilitates()), "today": s.today(),
		"now": s.clock(),
	})
	if err != nil {
		return graph.Viewer{}, err
	}
	viewer := graph.Viewer{
		Actor: actor, District: placeIn(r, "district"), Organisations: each(r.list("organisations"), organisationRefOf),
		Waiting: r.number("waiting"), Demonstration: r.is("demonstration"),
	}
	if found := r.sub("organisation"); found != nil {
		organisation := organisationOf(found)
		viewer.ActingFor = &organisation
	}
	return viewer, nil
}

// AccountByEmail finds the account that signs in by an address; NOT_FOUND, also
// for a demonstration account where no demonstration was asked for. Only the
// sign-in may call it.
func (s *Store) AccountByEmail(ctx context.Context, email string) (graph.Account, error) {
	r, err := s.get(ctx, "account/by_email", params{
		"email": addressOf(email), "demonstration": s.demonstration,
	})
	return graph.Account{
		ID: graph.AccountID(r.text("id")), Worker: graph.WorkerID(r.text("worker")), Email: r.text("email"),
		PasswordHash: r.text("hash"), Demonstration: r.is("demonstration"),
		Failures: r.number("failures"), RetryAt: r.moment("retryAt"),
	}, err
}

// addressOf is an address as the graph keeps it.
func addressOf(email string) string { return strings.ToLower(strings.TrimSpace(email)) }

// SignInFailed counts a wrong password and sets the moment before which the
// account does not try again.
func (s *Store) SignInFailed(ctx context.Context, id graph.AccountID, retryAt time.Time) error {
	return s.put(ctx, "account/failed", params{"id": string(id), "retryAt": retryAt.UTC()})
}

// SignInSucceeded forgets the wrong passwords.
func (s *Store) SignInSucceeded(ctx context.Context, id graph.AccountID) error {
	return s.put(ctx, "account/succeeded", params{"id": string(id), "now": s.clock()})
}

// ChangePassword gives the actor's account another password and ends all other
// sessions, in one transaction. CONFLICT where the password is not the old one
// any more.
func (s *Store) ChangePassword(ctx context.Context, actor graph.Actor, old, passwordHash string) error {
	if !actor.SignedIn() {
		return graph.Refuse(graph.Unauthenticated, "change a password", "")
	}
	now, command := s.clock(), s.newID()
	return s.write(ctx, "change a password", func(t transaction) error {
		_, err := t.one("account/password", params{
			"account": string(actor.Account), "old": old, "password": passwordHash, "command": command, "now": now,
		})
		if graph.CodeOf(err) == graph.NotFound {
			return graph.Refuse(graph.Conflict, "change a password", graph.RefuseStale)
		}
		if err != nil {
			return err
		}
		_, err = t.one("session/end", params{
			"account": string(actor.Account), "id": nil, "keep": actor.Session, "now": now,
		})
		return err
	})
}

func holdingOf(r row) graph.Holding {
	return graph.Holding{
		Role: graph.Role(r.text("role")), Toward: r.text("toward"), From: r.day("from"), Until: r.day("until"),
	}
}
