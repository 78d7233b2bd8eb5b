package store

import (
	"context"

	"lavka/graph"
)

// DeclineReport counts the refusals of the acting organisation's services in a
// calendar year, as § 91(3) of Act 108/2006 Sb. has a provider report them. Its
// workers may ask, nobody else: FORBIDDEN. INVALID for a year that is none.
func (s *Store) DeclineReport(ctx context.Context, actor graph.Actor, year int) (graph.DeclineReport, error) {
	const op = "report the refusals of a year"
	if !actor.WorksFor(actor.ActingFor) {
		return graph.DeclineReport{}, graph.Refuse(graph.Forbidden, op, "")
	}
	from, until, err := graph.YearBounds(op, year)
	if err != nil {
		return graph.DeclineReport{}, err
	}
	found, err := s.get(ctx, "decline/yearly", params{"me": string(actor.ActingFor), "from": from, "until": until})
	if err != nil {
		return graph.DeclineReport{}, err
	}
	return graph.DeclineReport{
		Organisation: graph.OrganisationRef{ID: actor.ActingFor, Name: found.text("name")}, Year: year,
		Services: each(found.list("services"), func(r row) graph.ServiceDeclines {
			return graph.ServiceDeclines{
				Service: graph.ServiceID(r.text("id")), Name: r.text("name"), Kind: kindOf(r.sub("kind")),
				Counts: each(r.list("counts"), declineCountOf),
			}
		}),
	}, nil
}

func declineCountOf(r row) graph.DeclineCount {
	return graph.DeclineCount{
		Reason: graph.Reason(r.text("reason")), By: graph.DeclinedBy(r.text("by")), Count: r.number("count"),
	}
}
