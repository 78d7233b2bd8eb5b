package store

import (
	"context"
	"time"

	"lavka/graph"
	"lavka/graph/loop"
)

// stepParams are the moments by which a report counts an attempt: kept on its
// node, so that a year of a region need not fold its histories.
func stepParams(s loop.Steps) params {
	return params{
		"acknowledgedAt": momentOrNull(s.Acknowledged), "decidedAt": momentOrNull(s.Decided),
		"takenAt": momentOrNull(s.Accepted), "metAt": momentOrNull(s.Met),
		"endedAt": momentOrNull(s.Ended), "endSeenAt": momentOrNull(s.Seen),
	}
}

// Loop says how far the hand-overs of a scope came that were sent in a span of
// months. Of the acting organisation its workers may ask; of a district its
// facilitator and the planner of its region; of a region its planner. INVALID for
// a wrong question, FORBIDDEN for who works nowhere, NOT_FOUND for an area that is
// none or not the caller's.
func (s *Store) Loop(ctx context.Context, actor graph.Actor, q loop.Query) (loop.Report, error) {
	const op = "report how far hand-overs came"
	if err := q.Check(op); err != nil {
		return loop.Report{}, err
	}
	found, err := s.loopFacts(ctx, op, actor, q)
	if err != nil {
		return loop.Report{}, err
	}
	report := loop.NewReport(q, tuples(found, "facts", loopFactOf), each(found.list("ages"), ageBandOf), s.clock().UTC())
	report.Name = found.text("name")
	report.KindNames = each(found.list("kinds"), kindOf)
	return report, nil
}

func (s *Store) loopFacts(ctx context.Context, op string, actor graph.Actor, q loop.Query) (row, error) {
	from, until := q.Bounds()
	if !q.Scope.OfArea() {
		if !actor.WorksFor(actor.ActingFor) {
			return nil, graph.Refuse(graph.Forbidden, op, "")
		}
		return s.get(ctx, "loop/organisation", params{
			"me": string(actor.ActingFor), "sent": q.Scope == loop.ScopeSent, "from": from, "until": until,
		})
	}
	facilitates := q.Scope == loop.ScopeDistrict && actor.Holds(graph.RoleFacilitator, q.Toward)
	regions := plannedBy(actor)
	if !actor.SignedIn() || (!facilitates && len(regions) == 0) {
		return nil, graph.Refuse(graph.NotFound, op, "")
	}
	p := params{
		"district": "", "region": "", "regions": regions, "facilitates": facilitates, "from": from, "until": until,
	}
	if q.Scope == loop.ScopeDistrict {
		p["district"] = q.Toward
	} else {
		p["region"] = q.Toward
	}
	return s.get(ctx, "loop/area", p)
}

// plannedBy are the codes of the regions that the actor plans.
func plannedBy(actor graph.Actor) []string {
	codes := []string{}
	for _, h := range actor.Holdings {
		if h.Role == graph.RolePlanner {
			codes = append(codes, h.Toward)
		}
	}
	return codes
}

// second is a moment as the statement gives it; the zero moment where there is
// none.
func (t tuple) second(i int) time.Time {
	seconds, ok := t[i].(int64)
	if !ok {
		return time.Time{}
	}
	return time.Unix(seconds, 0).UTC()
}

func (t tuple) is(i int) bool {
	value, _ := t[i].(bool)
	return value
}

func loopFactOf(t tuple) loop.Fact {
	return loop.Fact{
		Kind: graph.KindCode(t.text(0)), Mode: graph.Mode(t.text(1)), State: graph.State(t.text(2)), Handed: t.is(3),
		Waits: graph.Party(t.text(4)), Reason: graph.Reason(t.text(5)), AgeBand: t.text(6), Last: t.is(7),
		View:   graph.ClientView(t.text(16)),
		SentAt: t.second(8), DueAt: t.second(9),
		Steps: loop.Steps{
			Acknowledged: t.second(10), Decided: t.second(11), Accepted: t.second(12), Met: t.second(13),
			Ended: t.second(14), Seen: t.second(15),
		},
	}
}
