package store

import (
	"context"
	"slices"

	"lavka/graph"
)

// sourceTeam names in revisions the roles that colleagues gave and ended.
const sourceTeam = "team"

// Team returns the people of the organisation that the actor acts for, its open
// invitations only for who coordinates it. FORBIDDEN for who acts for none.
func (s *Store) Team(ctx context.Context, actor graph.Actor) (graph.Team, error) {
	if !actor.WorksFor(actor.ActingFor) {
		return graph.Team{}, graph.Refuse(graph.Forbidden, "read a team", "not_member")
	}
	coordinates := actor.Coordinates(actor.ActingFor)
	r, err := s.get(ctx, "team/list", params{
		"organisation": string(actor.ActingFor), "today": s.today(), "coordinates": coordinates,
	})
	return graph.Team{
		Organisation: organisationRefOf(r), Coordinates: coordinates,
		Colleagues: each(r.list("colleagues"), func(c row) graph.Colleague {
			id := graph.WorkerID(c.text("worker"))
			return graph.Colleague{
				Worker: id, Name: c.text("name"), Email: c.text("email"), Holding: holdingOf(c),
				Me: id == actor.Worker, SignsIn: c.is("signsIn"),
			}
		}),
		Invitations: each(r.list("invitations"), func(i row) graph.Invited {
			return graph.Invited{
				ID: graph.InvitationID(i.text("id")), Name: i.text("name"), Email: i.text("email"), Holding: holdingOf(i),
				By: i.text("by"), MadeAt: i.moment("madeAt"), ExpiresAt: i.moment("expiresAt"),
			}
		}),
	}, err
}

// SetHolding gives a colleague of the actor's organisation one role towards it in
// place of those they hold there, until the day given. NOT_FOUND for who is no
// colleague, FORBIDDEN for who does not coordinate, INVALID for a day past,
// CONFLICT last_coordinator where nobody would be left to answer referrals.
func (s *Store) SetHolding(ctx context.Context, actor graph.Actor, key string, h graph.NewHolding) error {
	if err := graph.Validate("give a role", h); err != nil {
		return err
	}
	if !h.Until.IsZero() && graph.Day(h.Until) < s.today() {
		return graph.InvalidFields("give a role", graph.Field{Path: "until", Code: graph.FieldPast})
	}
	if !actor.Coordinates(actor.ActingFor) {
		return graph.Refuse(graph.Forbidden, "give a role", graph.RefuseNotCoordinator)
	}
	return s.rehold(ctx, actor, key, reholding{h.Worker, actor.ActingFor, []graph.Holding{{
		Role: h.Role, Toward: string(actor.ActingFor), Until: h.Until,
	}}})
}

// EndHoldings ends all roles of a worker towards an organisation: a coordinator's
// of a colleague, anybody's own. Access ends with the next request. What they
// were responsible for is the team's then: nobody holds it. NOT_FOUND for who is
// no colleague, FORBIDDEN, CONFLICT last_coordinator.
func (s *Store) EndHoldings(
	ctx context.Context, actor graph.Actor, key string, worker graph.WorkerID, organisation graph.OrganisationID,
) error {
	own := actor.SignedIn() && actor.Worker == worker
	if !own && !actor.Coordinates(organisation) && actor.Kind != graph.ActorSystem {
		return graph.Refuse(graph.Forbidden, "end a role", graph.RefuseNotCoordinator)
	}
	return s.rehold(ctx, actor, key, reholding{worker, organisation, nil})
}

// reholding is what a worker holds towards an organisation from now on.
type reholding struct {
	Worker       graph.WorkerID
	Organisation graph.OrganisationID
	Holdings     []graph.Holding
}

func (s *Store) rehold(ctx context.Context, actor graph.Actor, key string, to reholding) error {
	in, err := s.personal(actor, key, to)
	if err != nil {
		return err
	}
	changed := concluded{nounTeam, string(to.Worker), []graph.OrganisationID{to.Organisation}}
	return s.conclude(ctx, in, func(t transaction, earlier string) (concluded, error) {
		if earlier != "" {
			return changed, nil
		}
		return changed, t.rehold(in, to)
	})
}

// rehold locks the organisation, then the worker, and only then looks.
func (t transaction) rehold(in intent, to reholding) error {
	locked, err := t.one("team/lock", params{
		"organisation": string(to.Organisation), "command": in.command, "today": t.store.today(),
	})
	if err != nil {
		return err
	}
	_, held, err := t.lockWorker(in, to.Worker, "")
	if err != nil {
		return err
	}
	others := slices.DeleteFunc(slices.Clone(held), func(h graph.Holding) bool { return towardTeam(h, to.Organisation) })
	if len(others) == len(held) {
		return graph.Refuse(graph.NotFound, "change a role", graph.RefuseNotColleague)
	}
	if err := staysCoordinated(names[graph.WorkerID](locked, "coordinators"), to); err != nil {
		return err
	}
	return t.record(in, sourceTeam, graph.HoldingsEntry(to.Worker, append(others, to.Holdings...)))
}

// towardTeam tells a role in an organisation from those towards a district or
// region that has the same id by accident.
func towardTeam(h graph.Holding, id graph.OrganisationID) bool {
	return h.Toward == string(id) && (h.Role == graph.RoleWorker || h.Role == graph.RoleCoordinator)
}

// staysCoordinated refuses what leaves an organisation without a coordinator
// that has one: its services would take no referrals any more.
func staysCoordinated(coordinators []graph.WorkerID, to reholding) error {
	remains := slices.ContainsFunc(to.Holdings, func(h graph.Holding) bool { return h.Role == graph.RoleCoordinator })
	last := len(coordinators) == 1 && coordinators[0] == to.Worker
	if last && !remains {
		return graph.Refuse(graph.Conflict, "change a role", graph.RefuseLastCoordinator)
	}
	return nil
}
