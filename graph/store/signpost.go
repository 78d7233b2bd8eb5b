package store

import (
	"context"
	"time"

	"lavka/graph"
)

// Signpost counts that a contact was shown; the key counts it once. The count
// knows the hour, the service and the organisation, and no person. It returns when it
// was counted. NOT_FOUND where there is no such service. Who may call: anybody signed in.
func (s *Store) Signpost(ctx context.Context, actor graph.Actor, key string, given graph.Signpost) (time.Time, error) {
	if err := graph.Validate("count a signpost", given); err != nil {
		return time.Time{}, err
	}
	in, err := s.personal(actor, key, given)
	if err != nil {
		return time.Time{}, err
	}
	return in.now, s.countOnce(ctx, in, func(t transaction) error {
		_, err := t.one("signpost/record", params{
			"id": in.change, "service": string(given.Service), "organisation": textOrNull(actor.ActingFor),
			"need": textOrNull(given.Need), "place": textOrNull(given.Place), "now": in.now.Truncate(time.Hour),
		})
		return err
	})
}

// RecordUnmetNeed counts a need that nothing answers; the key counts it once.
// It returns when it was counted. INVALID with what is not known. Who may call: anybody signed in.
func (s *Store) RecordUnmetNeed(ctx context.Context, actor graph.Actor, key string, unmet graph.UnmetNeed) (time.Time, error) {
	if err := graph.Validate("record an unmet need", unmet); err != nil {
		return time.Time{}, err
	}
	in, err := s.personal(actor, key, unmet)
	if err != nil {
		return time.Time{}, err
	}
	p := params{
		"needs": texts(unmet.Needs), "place": string(unmet.Place), "ageBand": textOrNull(unmet.AgeBand),
	}
	return in.now, s.countOnce(ctx, in, func(t transaction) error {
		if err := t.checkUnmet(unmet, p); err != nil {
			return err
		}
		_, err := t.one("need/unmet", params{
			"id": in.change, "needs": p["needs"], "place": p["place"], "ageBand": p["ageBand"],
			"now": in.now.Truncate(time.Hour),
		})
		return err
	})
}

func (t transaction) checkUnmet(unmet graph.UnmetNeed, p params) error {
	found, err := t.one("need/check", p)
	if err != nil {
		return err
	}
	var fields []graph.Field
	if found.number("needs") != len(unmet.Needs) {
		fields = append(fields, graph.Field{Path: "needs", Code: graph.FieldUnknown})
	}
	if !found.is("place") {
		fields = append(fields, graph.Field{Path: "place", Code: graph.FieldUnknown})
	}
	if unmet.AgeBand != "" && !found.is("ageBand") {
		fields = append(fields, graph.Field{Path: "ageBand", Code: graph.FieldUnknown})
	}
	if len(fields) > 0 {
		return graph.InvalidFields("record an unmet need", fields...)
	}
	return nil
}

// countOnce runs a write under its key; a replay writes nothing.
func (s *Store) countOnce(ctx context.Context, in intent, do func(transaction) error) error {
	return s.write(ctx, "count", func(t transaction) error {
		r, err := t.claim(in)
		if err != nil || !r.is("fresh") {
			return err
		}
		return do(t)
	})
}
