package store

import (
	"context"

	"lavka/graph"
)

// handoverRows is how many pairs a report lists; its sums count all.
const handoverRows = 200

// Handovers counts who handed over to whom in a district and a span, from the
// attempts sent in it; NOT_FOUND for an unknown district. Anybody signed in may
// ask: the counts are between institutions.
func (s *Store) Handovers(ctx context.Context, actor graph.Actor, span graph.HandoverSpan) (graph.HandoverReport, error) {
	if !actor.SignedIn() {
		return graph.HandoverReport{}, graph.Refuse(graph.Unauthenticated, "count hand-overs", "")
	}
	found, err := s.get(ctx, "handover/list", params{
		"district": string(span.District), "from": span.From.UTC(), "until": span.Until.AddDate(0, 0, 1).UTC(),
	})
	if err != nil {
		return graph.HandoverReport{}, err
	}
	report := graph.HandoverReport{
		District: placeOf(found.sub("district")),
		Rows:     each(found.list("rows"), handoverOf),
	}
	for _, pair := range report.Rows {
		report.Sent += pair.Sent
		report.Answered += pair.Answered
		report.Accepted += pair.Accepted
		report.FirstContact += pair.FirstContacts
	}
	report.Rows = report.Rows[:min(len(report.Rows), handoverRows)]
	return report, nil
}

func handoverOf(r row) graph.Handover {
	return graph.Handover{
		From: organisationRefOf(r.sub("from")), To: organisationRefOf(r.sub("to")),
		Sent: r.number("sent"), Answered: r.number("answered"), Accepted: r.number("accepted"),
		FirstContacts: r.number("firstContacts"), LastSentAt: r.moment("lastSentAt"),
	}
}
