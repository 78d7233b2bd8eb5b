package store

import (
	"context"
	"slices"
	"time"

	"lavka/graph"
)

// The noun of changes of clients' links.
const nounClientLink = "CLIENT_LINK"

// MakeClientLink makes a link by which the person reads the referral of the
// attempt; its token may be used for graph.ClientLinkLife. The older ones of the
// same organisation end. A replay of the key gets a new token into the same link,
// for the answer that brought the first was perhaps never read. NOT_FOUND,
// FORBIDDEN, CONFLICT.
func (s *Store) MakeClientLink(
	ctx context.Context, actor graph.Actor, key string, attempt graph.AttemptID, tokenHash []byte,
) (graph.ClientLink, error) {
	in, err := s.personal(actor, key, clientLinkInput{"make", attempt})
	if err != nil {
		return graph.ClientLink{}, err
	}
	link := graph.ClientLink{
		ID:  graph.ClientLinkID(in.command),
		For: graph.OrganisationRef{ID: actor.ActingFor}, MadeAt: in.now, ExpiresAt: in.now.Add(graph.ClientLinkLife).Truncate(time.Second),
	}
	err = s.conclude(ctx, in, func(t transaction, earlier string) (concluded, error) {
		a, err := t.linkable(in, attempt)
		if err != nil {
			return concluded{}, err
		}
		if earlier != "" {
			link.ID = graph.ClientLinkID(earlier)
			return concluded{}, t.renewClientLink(link.ID, tokenHash)
		}
		_, err = t.one("client/make", params{
			"attempt": string(attempt), "id": string(link.ID), "hash": tokenHash, "organisation": string(actor.ActingFor),
			"by": string(actor.Account), "expiresAt": link.ExpiresAt, "now": in.now,
		})
		return linksChanged(string(link.ID), a), err
	})
	if err != nil {
		return graph.ClientLink{}, err
	}
	return link, nil
}

// clientLinkInput is what a command on clients' links says, as its key remembers it.
type clientLinkInput struct {
	Verb    string
	Attempt graph.AttemptID
}

// linkable locks an attempt whose client's links the actor may care for.
func (t transaction) linkable(in intent, attempt graph.AttemptID) (loaded, error) {
	a, err := t.lock(attempt, in.command)
	if err != nil {
		return loaded{}, err
	}
	return a, graph.MayCareForClientLink(a.Attempt, in.actor)
}

func (t transaction) renewClientLink(link graph.ClientLinkID, tokenHash []byte) error {
	_, err := t.one("client/renew", params{"id": string(link), "hash": tokenHash})
	if graph.CodeOf(err) == graph.NotFound {
		return graph.Refuse(graph.Conflict, "make a client's link", keyReused)
	}
	return err
}

// linksChanged tells the two sides.
func linksChanged(subject string, a loaded) concluded {
	return concluded{noun: nounClientLink, subject: subject, organisations: graph.Concerned(a.Attempt)}
}

// RevokeClientLinks ends at once every link that shows the attempt, whichever of
// the two sides made it. NOT_FOUND, FORBIDDEN, CONFLICT.
func (s *Store) RevokeClientLinks(ctx context.Context, actor graph.Actor, key string, attempt graph.AttemptID) error {
	in, err := s.personal(actor, key, clientLinkInput{"revoke", attempt})
	if err != nil {
		return err
	}
	return s.conclude(ctx, in, func(t transaction, earlier string) (concluded, error) {
		a, err := t.linkable(in, attempt)
		if err != nil || earlier != "" {
			return concluded{}, err
		}
		_, err = t.one("client/revoke", params{"attempt": string(attempt), "now": in.now})
		return linksChanged(string(attempt), a), err
	})
}

// ClientLinks lists the links that live and show an attempt, for either of its two
// sides; none for anybody else.
func (s *Store) ClientLinks(ctx context.Context, actor graph.Actor, attempt graph.AttemptID) ([]graph.ClientLink, error) {
	if !actor.WorksFor(actor.ActingFor) {
		return nil, nil
	}
	rows, err := s.list(ctx, "client/list", params{"attempt": string(attempt), "me": string(actor.ActingFor), "now": s.clock()})
	return each(rows, func(r row) graph.ClientLink {
		return graph.ClientLink{
			ID: graph.ClientLinkID(r.text("id")), For: organisationRefOf(r.sub("organisation")),
			MadeAt: r.moment("madeAt"), ExpiresAt: r.moment("expiresAt"),
		}
	}), err
}

// ClientPage is what a link opens, by the hash of what stands in it. Nothing is
// written. NOT_FOUND for a link that is unknown, ended or expired: they answer
// alike.
func (s *Store) ClientPage(ctx context.Context, tokenHash []byte) (graph.ClientPage, error) {
	r, err := s.get(ctx, "client/get", params{"hash": tokenHash, "now": s.clock()})
	if err != nil {
		return graph.ClientPage{}, err
	}
	link, referral := graph.ClientLinkID(r.text("id")), graph.ReferralID(r.text("referral"))
	page := graph.ClientPage{Link: link, Actor: graph.ClientActor(link, referral), ExpiresAt: r.moment("expiresAt")}
	for _, a := range r.list("attempts") {
		page.Attempts = append(page.Attempts, s.clientAttempt(a, referral, page.Actor))
	}
	return page, nil
}

// AsClient carries out what the person says of one attempt by their link. A no, to
// stop or to erase, is asked once: what happened since the page was shown does not
// take it away. NOT_FOUND for an attempt that the link does not show.
func (s *Store) AsClient(ctx context.Context, page graph.ClientPage, order graph.Order) error {
	shown := slices.ContainsFunc(page.Attempts, func(a graph.ClientAttempt) bool { return a.ID == order.Attempt })
	if !shown {
		return graph.Refuse(graph.NotFound, "act by a client's link", "")
	}
	verb := order.Command.Verb()
	for {
		current, err := s.Apply(ctx, page.Actor, order)
		e, refused := graph.AsError(err)
		switch {
		case !refused || verb != graph.VerbRevokeConsent && verb != graph.VerbErase:
			return err
		case e.Reason == keyReused:
			return nil // the same no, which was carried out at a later version than the form says
		case e.Reason != graph.RefuseStale || current.Version <= order.Seen:
			return err
		}
		order.Seen = current.Version
	}
}

// clientAttempt is an attempt as the person reads it.
func (s *Store) clientAttempt(r row, referral graph.ReferralID, actor graph.Actor) graph.ClientAttempt {
	a, candidates := s.clientRules(r, referral)
	kept := graph.Kept{Words: r.is("words"), Name: r.is("named")}
	shown := graph.ClientAttempt{
		AttemptRow: attemptRowOf(r.sub("row"), graph.NoParty),
		FromWorker: r.text("fromWorker"), FromPhone: r.text("fromPhone"), ToPhone: r.text("toPhone"),
		DueAt: a.DueAt(), Appointment: a.Appointment(), Named: a.Mode == graph.Written, ComesAlone: a.Reach == graph.ReachComesAlone,
		Sender: kept.Sight(), Recipient: a.SightOfRecipient(kept),
		Stopped: a.StoppedByClient(), Revoked: a.RevokedAt() > 0, ErasedAt: a.ErasedAt(),
		May: a.ClientMay(actor, kept, s.clock()), Events: a.Events,
	}
	shown.View, shown.ViewAt = a.ClientSaid()
	shown.Unclaimed = a.Unclaimed()
	considering := a.Considering()
	for _, c := range candidates {
		if slices.Contains(considering, c.organisation.ID) {
			shown.OfferedTo = append(shown.OfferedTo, c.service)
		}
	}
	if a.Mode == graph.Written {
		shown.Consent = consentOf(r.sub("consent"))
	}
	return shown
}

// clientRules is as much of an attempt as the rules ask of it here.
func (s *Store) clientRules(r row, referral graph.ReferralID) (graph.Attempt, []offered) {
	about := r.sub("row")
	a := graph.Attempt{
		ID: graph.AttemptID(about.text("id")), Referral: referral, Mode: graph.Mode(about.text("mode")),
		Urgency: graph.Urgency(about.text("urgency")), Reach: graph.Reach(r.text("reach")), Service: graph.ServiceID(r.text("service")),
		Sender: graph.OrganisationID(r.text("sender")), SenderWorker: graph.WorkerID(r.text("senderWorker")),
		Recipient: graph.OrganisationID(r.text("recipient")), Events: each(r.list("events"), eventOf),
		Facts: graph.Facts{
			Rerouted: r.is("rerouted"), SenderTerms: termSetOf(r.sub("senderTerms")), RecipientTerms: termSetOf(r.sub("recipientTerms")),
		},
	}
	a.Facts.ConsentLive = consentLive(r.sub("consent"), a.Recipient, s.today())
	candidates := each(r.list("candidates"), offeredOf)
	for _, c := range candidates {
		a.Candidates = append(a.Candidates, c.organisation.ID)
	}
	return a, candidates
}
