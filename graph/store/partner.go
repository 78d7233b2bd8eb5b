package store

import (
	"bytes"
	"context"
	"fmt"
	"slices"
	"time"

	"lavka/graph"
)

// partnerSaid is what a link signs: itself, its attempt and its end. Changed in
// the database it is no link any more.
func partnerSaid(id, attempt string, expires time.Time) []byte {
	return fmt.Appendf(nil, "partner link\x00%s\x00%s\x00%d", id, attempt, expires.Unix())
}

// link makes the link of an attempt that was just sent to an organisation outside
// the network, and the mail that brings it once the send can not be undone.
func (t transaction) link(in intent, a loaded) error {
	if !a.ByLink() {
		return nil
	}
	return t.makeLink(in, a, in.now.Add(graph.HoldNew))
}

func (t transaction) makeLink(in intent, a loaded, due time.Time) error {
	expires := in.now.Add(graph.PartnerLinkLife).Truncate(time.Second)
	signed, err := t.store.vault.Sign("", partnerSaid(in.command, string(a.ID), expires))
	if err != nil {
		return graph.Wrap("sign a link", err)
	}
	_, err = t.one("partner/make", params{
		"attempt": string(a.ID), "id": in.command, "hash": graph.HashToken(signed.Text), "keyId": signed.KeyID,
		"to": a.row.sub("facts").text("email"), "expiresAt": expires, "dueAt": due, "now": in.now,
	})
	return err
}

// partnerToken makes the link anew that a mail is to bring; empty where there is
// none, or none that may still be used.
func (t transaction) partnerToken(link row, now time.Time) (string, error) {
	if link == nil || !now.Before(link.moment("expiresAt")) {
		return "", nil
	}
	signed, err := t.store.vault.Sign(link.text("keyId"), partnerSaid(link.text("id"), link.text("attempt"), link.moment("expiresAt")))
	return signed.Text, err
}

// tellPartner sends the link once more where something waits again for an
// organisation outside the network.
func (t transaction) tellPartner(a graph.Attempt, tellings []graph.Telling) error {
	if !a.Facts.AnswersByLink {
		return nil
	}
	at := slices.IndexFunc(tellings, func(n graph.Telling) bool {
		return n.Audience.Organisation == a.Recipient && n.Kind != graph.NoticeNew && a.Sender != a.Recipient
	})
	if at < 0 {
		return nil
	}
	version := tellings[at].Version
	_, err := t.one("partner/tell", params{
		"attempt": string(a.ID), "mail": fmt.Sprintf("%s-%d", a.ID, version), "now": a.Events[version-1].RecordedAt.UTC(),
	})
	return err
}

// PartnerAccess lets in who holds a link, by the hash of what stands in it.
// NOT_FOUND for one that is unknown, ended, expired or forged: they answer alike.
func (s *Store) PartnerAccess(ctx context.Context, hash []byte) (graph.PartnerAccess, error) {
	const op = "open a partner's link"
	gone := graph.Refuse(graph.NotFound, op, "")
	r, err := s.get(ctx, "partner/get", params{"hash": hash})
	if err != nil {
		return graph.PartnerAccess{}, err
	}
	expires := r.moment("expiresAt")
	signed, err := s.vault.Sign(r.text("keyId"), partnerSaid(r.text("id"), r.text("attempt"), expires))
	switch {
	case err != nil:
		return graph.PartnerAccess{}, graph.Wrap(op, err)
	case !r.moment("revokedAt").IsZero() || !s.clock().Before(expires) || !bytes.Equal(graph.HashToken(signed.Text), hash):
		return graph.PartnerAccess{}, gone
	}
	link, attempt := graph.PartnerLinkID(r.text("id")), graph.AttemptID(r.text("attempt"))
	return graph.PartnerAccess{
		Link: link, Attempt: attempt, ExpiresAt: expires,
		Actor: graph.PartnerActor(link, graph.OrganisationID(r.text("organisation")), attempt),
	}, nil
}

// PartnerLink is the newest link of an attempt of the actor's organisation, as its
// sender sees it; NOT_FOUND where there never was one, and for anybody else.
func (s *Store) PartnerLink(ctx context.Context, actor graph.Actor, attempt graph.AttemptID) (graph.PartnerLink, error) {
	if !actor.WorksFor(actor.ActingFor) {
		return graph.PartnerLink{}, graph.Refuse(graph.NotFound, "read a partner's link", "")
	}
	r, err := s.get(ctx, "partner/sent", params{"attempt": string(attempt), "me": string(actor.ActingFor)})
	return graph.PartnerLink{
		To: r.text("to"), MadeAt: r.moment("madeAt"), ExpiresAt: r.moment("expiresAt"), RevokedAt: r.moment("revokedAt"),
		SentAt: r.moment("sentAt"), Undelivered: r.is("undelivered"), Renewable: s.mails && !r.is("ended"),
	}, err
}

// RenewPartnerLink sends a new link in place of those before it: the sender's
// organisation may, while the attempt is open. NOT_FOUND, CONFLICT.
func (s *Store) RenewPartnerLink(ctx context.Context, actor graph.Actor, key string, attempt graph.AttemptID) error {
	const op = "renew a partner's link"
	return s.aboutLink(ctx, actor, "renew "+key, attempt, func(t transaction, in intent, a loaded) error {
		a.Facts.LinkChosen = true
		if !a.Open() || !a.Handed() {
			return graph.Refuse(graph.Conflict, op, graph.RefuseState)
		}
		if !a.ByLink() {
			return graph.Refuse(graph.Conflict, op, graph.RefuseNoLink)
		}
		return t.makeLink(in, a, in.now)
	})
}

// RevokePartnerLink ends every link of the attempt at once: the sender's
// organisation may. NOT_FOUND.
func (s *Store) RevokePartnerLink(ctx context.Context, actor graph.Actor, key string, attempt graph.AttemptID) error {
	return s.aboutLink(ctx, actor, "revoke "+key, attempt, func(t transaction, in intent, a loaded) error {
		_, err := t.one("partner/revoke", params{"attempt": string(a.ID), "now": in.now})
		return err
	})
}

// aboutLink is a command of the sender's organisation on the links of its attempt.
func (s *Store) aboutLink(
	ctx context.Context, actor graph.Actor, key string, attempt graph.AttemptID, do func(transaction, intent, loaded) error,
) error {
	return s.aboutOneself(ctx, actor, key, attempt, func(t transaction, in intent) error {
		a, err := t.lock(attempt, in.command)
		if err != nil {
			return err
		}
		if !actor.WorksFor(a.Sender) {
			return graph.Refuse(graph.NotFound, "care for a partner's link", "")
		}
		return do(t, in, a)
	})
}
