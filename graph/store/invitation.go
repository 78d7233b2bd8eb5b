package store

import (
	"context"
	"encoding/hex"
	"slices"

	"lavka/graph"
)

// sourceInvitation names in revisions the roles that came by an invitation.
const sourceInvitation = "invitation"

// Invite makes an invitation that its link's token may use up within
// graph.InvitationLife; a worker and a role come of it only when it is accepted.
// A replay of the key gets a new token into the same invitation. An earlier open
// one for the same person and place ends. FORBIDDEN for who may not give the
// role: a coordinator gives those of their own organisation, the system all.
// NOT_FOUND for an unknown organisation or district.
func (s *Store) Invite(
	ctx context.Context, actor graph.Actor, key string, invitation graph.Invitation, tokenHash []byte,
) (graph.InvitationID, error) {
	invitation.Email = addressOf(invitation.Email)
	if err := graph.Validate("invite", invitation); err != nil {
		return "", err
	}
	if err := mayInvite(actor, invitation); err != nil {
		return "", err
	}
	in, err := s.personal(actor, key, invitation)
	if err != nil {
		return "", err
	}
	id := graph.InvitationID(s.newID())
	err = s.conclude(ctx, in, func(t transaction, earlier string) (concluded, error) {
		if earlier != "" {
			id = graph.InvitationID(earlier)
			return concluded{}, t.renew(in, id, invitation.Holding.Ref(), tokenHash)
		}
		return t.invite(in, id, invitation, tokenHash)
	})
	return id, err
}

// mayInvite holds the role of an invitation against what the actor may give.
func mayInvite(actor graph.Actor, invitation graph.Invitation) error {
	if actor.Kind == graph.ActorSystem {
		return nil
	}
	role, toward := invitation.Holding.Role, graph.OrganisationID(invitation.Holding.Toward)
	switch {
	case invitation.Purpose != graph.ToJoin:
		return graph.Refuse(graph.Forbidden, "invite", graph.RefuseRoleNotYours)
	case role != graph.RoleWorker && role != graph.RoleCoordinator:
		return graph.Refuse(graph.Forbidden, "invite", graph.RefuseRoleNotYours)
	case !actor.Coordinates(toward):
		return graph.Refuse(graph.Forbidden, "invite", graph.RefuseNotCoordinator)
	}
	return nil
}

func (t transaction) invite(in intent, id graph.InvitationID, i graph.Invitation, tokenHash []byte) (concluded, error) {
	_, err := t.one("invitation/make", params{
		"id": string(id), "hash": hex.EncodeToString(tokenHash), "name": i.Name, "email": i.Email,
		"role": string(i.Holding.Role), "from": graph.Day(i.Holding.From), "until": graph.Day(i.Holding.Until),
		"toward": i.Holding.Ref(), "purpose": string(i.Purpose), "by": string(in.actor.Account),
		"expiresAt": in.now.Add(graph.InvitationLife), "now": in.now,
	})
	return teamChanged(string(id), i.Holding), err
}

// teamChanged tells the organisation that a role is held towards.
func teamChanged(subject string, h graph.Holding) concluded {
	done := concluded{noun: nounTeam, subject: subject, organisations: []graph.OrganisationID{""}}
	if h.Role == graph.RoleWorker || h.Role == graph.RoleCoordinator {
		done.organisations = []graph.OrganisationID{graph.OrganisationID(h.Toward)}
	}
	return done
}

// RenewInvitation gives an invitation of the actor's organisation a new link and
// its time anew; the old link ends. NOT_FOUND, CONFLICT for one that was used or
// withdrawn.
func (s *Store) RenewInvitation(
	ctx context.Context, actor graph.Actor, key string, id graph.InvitationID, tokenHash []byte,
) error {
	return s.onInvitation(ctx, actor, key, invitationCommand{"renew", id, func(t transaction, in intent) error {
		return t.renew(in, id, ownRef(actor), tokenHash)
	}})
}

// WithdrawInvitation ends an invitation of the actor's organisation; withdrawing
// twice is withdrawing. NOT_FOUND, CONFLICT for one that was used.
func (s *Store) WithdrawInvitation(ctx context.Context, actor graph.Actor, key string, id graph.InvitationID) error {
	return s.onInvitation(ctx, actor, key, invitationCommand{"withdraw", id, func(t transaction, in intent) error {
		r, err := t.one("invitation/withdraw", params{
			"id": string(id), "toward": ownRef(actor), "command": in.command, "now": in.now,
		})
		if err == nil && r.is("used") {
			err = graph.Refuse(graph.Conflict, "withdraw an invitation", graph.RefuseInvitationUsed)
		}
		return err
	}})
}

// ownRef is the node of the organisation that the actor acts for.
func ownRef(actor graph.Actor) string { return inOwn(actor).Ref() }

func inOwn(actor graph.Actor) graph.Holding {
	return graph.Holding{Role: graph.RoleWorker, Toward: string(actor.ActingFor)}
}

// invitationCommand is a coordinator's command on one invitation.
type invitationCommand struct {
	verb string
	id   graph.InvitationID
	do   func(transaction, intent) error
}

// onInvitation runs it; a replay runs it again, which changes nothing but a link
// that nobody has used.
func (s *Store) onInvitation(ctx context.Context, actor graph.Actor, key string, command invitationCommand) error {
	in, err := s.personal(actor, key, command.verb+" "+string(command.id))
	if err != nil {
		return err
	}
	if !actor.Coordinates(actor.ActingFor) {
		return graph.Refuse(graph.Forbidden, command.verb+" an invitation", graph.RefuseNotCoordinator)
	}
	return s.conclude(ctx, in, func(t transaction, _ string) (concluded, error) {
		return teamChanged(string(command.id), inOwn(actor)), command.do(t, in)
	})
}

func (t transaction) renew(in intent, id graph.InvitationID, toward string, tokenHash []byte) error {
	r, err := t.one("invitation/renew", params{
		"id": string(id), "toward": toward, "hash": hex.EncodeToString(tokenHash),
		"expiresAt": in.now.Add(graph.InvitationLife), "command": in.command,
	})
	if err == nil && !r.is("open") {
		err = graph.Refuse(graph.Conflict, "renew an invitation", graph.RefuseInvitationUsed)
	}
	return err
}

// InvitationByToken finds an invitation that may still be used; NOT_FOUND when
// it is unknown, used, withdrawn or expired.
func (s *Store) InvitationByToken(ctx context.Context, tokenHash []byte) (graph.Invitation, error) {
	r, err := s.get(ctx, "invitation/get", params{"hash": hex.EncodeToString(tokenHash), "now": s.clock()})
	return invitationOf(r), err
}

func invitationOf(r row) graph.Invitation {
	return graph.Invitation{
		ID: graph.InvitationID(r.text("id")), Name: r.text("name"), Email: r.text("email"), Holding: holdingOf(r),
		Toward: r.text("towardName"), Purpose: graph.Purpose(r.text("purpose")),
		HasAccount: r.text("account") != "", ExpiresAt: r.moment("expiresAt"),
	}
}

// AcceptInvitation uses an invitation up: its worker holds the role. Who has no
// account gets one with this password. Who has one must be the actor, signed in,
// and keeps the password: FORBIDDEN otherwise, so that an invitation to a
// colleague's address takes nobody's account over. Only a link for a forgotten
// password sets it, and ends all sessions. NOT_FOUND for all but the first use.
func (s *Store) AcceptInvitation(ctx context.Context, actor graph.Actor, tokenHash []byte, passwordHash string) error {
	in := intent{actor: actor, now: s.clock(), command: s.newID(), change: s.newID()}
	worker, account := s.newID(), s.newID()
	return s.write(ctx, "accept an invitation", func(t transaction) error {
		r, err := t.one("invitation/accept", params{
			"hash": hex.EncodeToString(tokenHash), "command": in.command, "now": in.now,
		})
		if err != nil {
			return err
		}
		invitation := invitationOf(r)
		if invitation.Purpose == graph.ForPassword {
			return t.setPassword(in, r.text("account"), passwordHash)
		}
		if invitation.HasAccount && graph.AccountID(r.text("account")) != actor.Account {
			return graph.Refuse(graph.Forbidden, "accept an invitation", "sign_in_first")
		}
		if !invitation.HasAccount {
			in.actor = graph.Actor{Kind: graph.ActorWorker, Account: graph.AccountID(account)}
		}
		id, err := t.join(in, invitation, graph.WorkerID(worker))
		if err != nil || invitation.HasAccount {
			return err
		}
		_, err = t.one("account/make", params{
			"worker": string(id), "email": invitation.Email, "password": passwordHash, "id": account, "now": in.now,
		})
		return err
	})
}

// setPassword is what a link for a forgotten password does.
func (t transaction) setPassword(in intent, account, passwordHash string) error {
	if account == "" {
		return graph.Refuse(graph.NotFound, "set a password", "")
	}
	if _, err := t.one("account/reset", params{"account": account, "password": passwordHash, "now": in.now}); err != nil {
		return err
	}
	_, err := t.one("session/end", params{"account": account, "id": nil, "keep": nil, "now": in.now})
	return err
}

// join gives the invited worker the role, making the worker known where nobody
// has the address yet; fresh is the id that they then get.
func (t transaction) join(in intent, i graph.Invitation, fresh graph.WorkerID) (graph.WorkerID, error) {
	id, held, err := t.lockWorker(in, "", i.Email)
	switch {
	case graph.CodeOf(err) == graph.NotFound:
		worker := graph.Worker{ID: fresh, Name: i.Name, Email: i.Email, Holdings: []graph.Holding{i.Holding}}
		id, err = fresh, t.record(in, sourceInvitation, worker.Entry())
	case err == nil:
		held = slices.DeleteFunc(held, func(h graph.Holding) bool { return h.Ref() == i.Holding.Ref() && h.Role == i.Holding.Role })
		err = t.record(in, sourceInvitation, graph.HoldingsEntry(id, append(held, i.Holding)))
	}
	if err != nil {
		return "", err
	}
	return id, t.tell(in, teamChanged(string(id), i.Holding))
}

// lockWorker finds a worker by id or address with all roles ever given, and
// holds them still; NOT_FOUND.
func (t transaction) lockWorker(in intent, id graph.WorkerID, email string) (graph.WorkerID, []graph.Holding, error) {
	r, err := t.one("account/holdings", params{"worker": string(id), "email": email, "command": in.command})
	if err != nil {
		return "", nil, err
	}
	return graph.WorkerID(r.text("id")), each(r.list("holdings"), holdingOf), nil
}

// tell leaves word of a change outside a keyed command.
func (t transaction) tell(in intent, done concluded) error {
	_, err := t.one("change/tell", params{
		"change": in.change, "noun": done.noun, "subject": done.subject,
		"organisations": texts(done.organisations), "now": in.now,
	})
	return err
}
