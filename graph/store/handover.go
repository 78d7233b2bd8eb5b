package store

import (
	"context"

	"lavka/graph"
	"lavka/graph/worktime"
)

const (
	// handoverRows is how many pairs a report lists; its sums count all.
	handoverRows = 200
	// handoverLines is how many attempts of one pair are listed.
	handoverLines = 100
)

// Handovers counts who handed over to whom in a district and a span, from the
// attempts sent in it and their events; NOT_FOUND for an unknown district.
// Anybody signed in may ask: the counts are between institutions.
func (s *Store) Handovers(ctx context.Context, actor graph.Actor, span graph.HandoverSpan) (graph.HandoverReport, error) {
	if !actor.SignedIn() {
		return graph.HandoverReport{}, graph.Refuse(graph.Unauthenticated, "count hand-overs", "")
	}
	from, until := span.Bounds()
	found, err := s.get(ctx, "handover/list", params{
		"district": string(span.District), "from": from, "until": until, "stepsFrom": from,
	})
	if err != nil {
		return graph.HandoverReport{}, err
	}
	return graph.NewHandoverReport(placeOf(found.sub("district")), each(found.list("pairs"), handoverPairOf), handoverRows), nil
}

// HandoverAttempts lists what one organisation handed over to another in a span,
// newest first: states and times only. NOT_FOUND for all but the facilitator of
// the district, and where neither organisation belongs to it.
func (s *Store) HandoverAttempts(
	ctx context.Context, actor graph.Actor, span graph.HandoverSpan, sender, recipient graph.OrganisationID,
) (graph.HandoverLines, error) {
	if !actor.SignedIn() || !actor.Holds(graph.RoleFacilitator, string(span.District)) {
		return graph.HandoverLines{}, graph.Refuse(graph.NotFound, "list the hand-overs of a pair", "")
	}
	from, until := span.Bounds()
	found, err := s.get(ctx, "handover/attempts", params{
		"district": string(span.District), "from": from, "until": until,
		"sender": string(sender), "recipient": string(recipient), "first": handoverLines,
	})
	if err != nil {
		return graph.HandoverLines{}, err
	}
	hours := worktime.Standard()
	return graph.HandoverLines{
		From: organisationRefOf(found.sub("from")), To: organisationRefOf(found.sub("to")), Total: found.number("total"),
		Lines: each(found.list("attempts"), func(r row) graph.HandoverLine {
			attempt := handoverAttemptOf(r)
			return graph.HandoverLine{HandoverAttempt: attempt, Waits: attempt.Waits(hours)}
		}),
	}, nil
}

func handoverPairOf(r row) graph.HandoverPair {
	return graph.HandoverPair{
		From: organisationRefOf(r.sub("from")), To: organisationRefOf(r.sub("to")),
		Attempts: each(r.list("attempts"), handoverAttemptOf),
	}
}

func handoverAttemptOf(r row) graph.HandoverAttempt {
	return graph.HandoverAttempt{
		State: graph.State(r.text("state")), SentAt: r.moment("sentAt"), SeenAt: r.moment("seenAt"),
		Steps: each(r.list("steps"), func(step row) graph.HandoverStep {
			return graph.HandoverStep{
				State: graph.State(step.text("state")), At: step.moment("at"), EffectiveAt: step.moment("effectiveAt"),
			}
		}),
	}
}
