package store

import (
	"context"
	"encoding/hex"
	"slices"
	"strings"
	"time"

	"lavka/graph"
)

// touchEvery is how often a session's idle time is written at most.
const touchEvery = 5 * time.Minute

// Viewer returns the signed-in worker as the screens show them; UNAUTHENTICATED
// for nobody.
func (s *Store) Viewer(ctx context.Context, actor graph.Actor) (graph.Viewer, error) {
	if !actor.SignedIn() {
		return graph.Viewer{}, graph.Refuse(graph.Unauthenticated, "read the viewer", "")
	}
	r, err := s.get(ctx, "account/viewer", params{
		"account": string(actor.Account), "organisation": string(actor.ActingFor),
		"facilitates": textOrNull(actor.Facilitates()),
		"received":    texts(owedBy(graph.PartyRecipient)),
	})
	if err != nil {
		return graph.Viewer{}, err
	}
	viewer := graph.Viewer{
		Actor: actor, District: placeIn(r, "district"),
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
		"email": strings.ToLower(strings.TrimSpace(email)), "demonstration": s.demonstration,
	})
	return graph.Account{
		ID: graph.AccountID(r.text("id")), Worker: graph.WorkerID(r.text("worker")), Email: r.text("email"),
		PasswordHash: r.text("hash"), Demonstration: r.is("demonstration"),
		Failures: r.number("failures"), RetryAt: r.moment("retryAt"),
	}, err
}

// SignInFailed counts a wrong password and sets the moment before which the
// account does not try again.
func (s *Store) SignInFailed(ctx context.Context, id graph.AccountID, retryAt time.Time) error {
	return s.put(ctx, "account/failed", params{"id": string(id), "retryAt": retryAt.UTC()})
}

// SignInSucceeded forgets the wrong passwords.
func (s *Store) SignInSucceeded(ctx context.Context, id graph.AccountID) error {
	return s.put(ctx, "account/succeeded", params{"id": string(id), "now": s.clock()})
}

// Invite makes the worker known, holding the role of the invitation, and keeps
// the hash of the link's token for graph.InvitationLife. A worker with the same
// address keeps id and other roles. NOT_FOUND for an unknown organisation.
func (s *Store) Invite(ctx context.Context, actor graph.Actor, invitation graph.Invitation, tokenHash []byte) error {
	organisation, err := s.Organisation(ctx, actor, invitation.Organisation)
	if err != nil {
		return err
	}
	worker, err := s.known(ctx, invitation.Worker)
	if err != nil {
		return err
	}
	if err := graph.Validate("invite a worker", worker); err != nil {
		return err
	}
	if _, err := s.Record(ctx, actor, "invitation", []graph.Entry{worker.Entry()}); err != nil {
		return err
	}
	now := s.clock()
	return s.put(ctx, "invitation/make", params{
		"hash": hex.EncodeToString(tokenHash), "worker": string(worker.ID), "organisation": string(organisation.ID),
		"expiresAt": now.Add(graph.InvitationLife), "by": string(actor.Account), "now": now,
	})
}

// known is the worker with the id and the roles that the graph already has for
// the address.
func (s *Store) known(ctx context.Context, worker graph.Worker) (graph.Worker, error) {
	r, err := s.get(ctx, "account/worker", params{"email": strings.ToLower(worker.Email)})
	if graph.CodeOf(err) == graph.NotFound {
		worker.ID = graph.WorkerID(s.newID())
		return worker, nil
	}
	if err != nil {
		return worker, err
	}
	worker.ID = graph.WorkerID(r.text("id"))
	for _, h := range each(r.list("holdings"), holdingOf) {
		if !slices.Contains(worker.Holdings, h) {
			worker.Holdings = append(worker.Holdings, h)
		}
	}
	return worker, nil
}

// InvitationByToken finds an invitation that may still be used; NOT_FOUND when
// it is unknown, used or expired.
func (s *Store) InvitationByToken(ctx context.Context, tokenHash []byte) (graph.Invitation, error) {
	r, err := s.get(ctx, "invitation/get", params{"hash": hex.EncodeToString(tokenHash), "now": s.clock()})
	return graph.Invitation{
		Worker: graph.Worker{
			ID: graph.WorkerID(r.text("worker")), Name: r.text("name"), Email: r.text("email"),
		},
		Organisation: graph.OrganisationID(r.text("organisation")), ExpiresAt: r.moment("expiresAt"),
	}, err
}

// AcceptInvitation uses an invitation up: its worker has an account with this
// password. NOT_FOUND for all but the first use.
func (s *Store) AcceptInvitation(ctx context.Context, tokenHash []byte, passwordHash string) error {
	return s.put(ctx, "invitation/accept", params{
		"hash": hex.EncodeToString(tokenHash), "password": passwordHash,
		"id": s.newID(), "command": s.newID(), "now": s.clock(),
	})
}

func holdingOf(r row) graph.Holding {
	return graph.Holding{Role: graph.Role(r.text("role")), Toward: r.text("toward")}
}
