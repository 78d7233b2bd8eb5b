package store

import (
	"context"
	"time"

	"lavka/graph"
)

const opTerms = "change terms"

// Terms are by what the organisation counts that the actor acts for; FORBIDDEN for
// who acts for none.
func (s *Store) Terms(ctx context.Context, actor graph.Actor) (graph.OrganisationTerms, error) {
	if !actor.WorksFor(actor.ActingFor) {
		return graph.OrganisationTerms{}, graph.Refuse(graph.Forbidden, "read terms", "")
	}
	r, err := s.get(ctx, "terms/get", params{"organisation": string(actor.ActingFor)})
	return organisationTermsOf(r), err
}

func organisationTermsOf(r row) graph.OrganisationTerms {
	terms := r.sub("terms")
	return graph.OrganisationTerms{
		TermSet: termSetOf(terms), Version: terms.number("version"), ChangedAt: terms.moment("changedAt"), ChangedBy: r.text("by"),
	}
}

// SetTerms writes down by what the actor's organisation counts, and counts its
// open attempts anew: so many at once as fit, the rest within minutes. Its
// coordinator may; FORBIDDEN for others, INVALID with fields, CONFLICT where
// somebody changed them since the version that was seen.
func (s *Store) SetTerms(ctx context.Context, actor graph.Actor, key string, n graph.NewTerms) (graph.OrganisationTerms, error) {
	if !actor.Coordinates(actor.ActingFor) {
		return graph.OrganisationTerms{}, graph.Refuse(graph.Forbidden, opTerms, graph.RefuseNotCoordinator)
	}
	if err := n.Check(); err != nil {
		return graph.OrganisationTerms{}, err
	}
	in, err := s.personal(actor, key, termsInput{n.Seen, termParams(n.TermSet)})
	if err != nil {
		return graph.OrganisationTerms{}, err
	}
	var set graph.OrganisationTerms
	err = s.conclude(ctx, in, func(t transaction, earlier string) (concluded, error) {
		if earlier == "" {
			if err := t.setTerms(in, n); err != nil {
				return concluded{}, err
			}
		}
		r, err := t.one("terms/get", params{"organisation": string(actor.ActingFor)})
		set = organisationTermsOf(r)
		me := actor.ActingFor
		return concluded{noun: nounTeam, subject: string(me), organisations: []graph.OrganisationID{me}}, err
	})
	if err != nil {
		return set, err
	}
	_ = s.retimeSome(ctx, actor.ActingFor) // the terms are set; DoDuties counts what was left
	return set, nil
}

// termsInput is the input of SetTerms as its key remembers it.
type termsInput struct {
	Seen   int
	Values params
}

func (t transaction) setTerms(in intent, n graph.NewTerms) error {
	me := string(in.actor.ActingFor)
	locked, err := t.one("terms/lock", params{"organisation": me, "command": in.command})
	if err != nil {
		return err
	}
	if locked.number("version") != n.Seen {
		return graph.Refuse(graph.Conflict, opTerms, graph.RefuseStale)
	}
	values := termParams(n.TermSet)
	values["organisation"], values["version"] = me, n.Seen+1
	values["changedAt"], values["by"] = in.now, string(in.actor.Worker)
	if _, err := t.one("terms/set", params{"organisation": me, "values": values}); err != nil {
		return err
	}
	_, err = t.one("terms/mark", params{"organisation": me, "now": in.now})
	return err
}

// termParams is a set as its node keeps it: minutes under the names of the limits.
func termParams(s graph.TermSet) params {
	p := params{"opens": s.Opens, "closes": s.Closes}
	for _, l := range s.All() {
		if l.Changed() {
			p[l.Property()] = int(l.Holds / time.Minute)
		}
	}
	return p
}

// termSetOf reads a set from its node; the default one where there is none.
func termSetOf(r row) graph.TermSet {
	if r == nil {
		return graph.TermSet{}
	}
	s := graph.TermSet{Opens: r.number("opens"), Closes: r.number("closes")}
	for _, l := range s.All() {
		if minutes := r.number(l.Property()); minutes > 0 {
			if s.Limits == nil {
				s.Limits = map[graph.LimitKey]time.Duration{}
			}
			s.Limits[l.LimitKey] = time.Duration(minutes) * time.Minute
		}
	}
	return s
}
