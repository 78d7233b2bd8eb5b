package store

import (
	"context"

	"lavka/graph"
)

// Suggestions are parts of a question that have a word beginning with each of
// the words typed, the first of each kind, needs before places before the rest;
// none for nothing typed. Anybody may ask.
func (s *Store) Suggestions(ctx context.Context, _ graph.Actor, text string, first int) ([]graph.Part, error) {
	_, prefixes := luceneQueries(text)
	if prefixes == "" {
		return []graph.Part{}, nil
	}
	rows, err := s.list(ctx, "find/suggestions", params{
		"prefixes": prefixes, "text": graph.FoldText(text), "today": s.today(), "first": first,
	})
	return each(rows, partOf), err
}

// Understand finds the parts of a question in what somebody typed: needs, kinds,
// groups, ages, places, names. Of places of one name the largest is meant.
// Anybody may ask.
func (s *Store) Understand(ctx context.Context, _ graph.Actor, text string) (graph.Understood, error) {
	r, err := s.get(ctx, "find/vocabulary", params{"phrases": graph.Phrases(text), "today": s.today()})
	if err != nil {
		return graph.Understood{}, err
	}
	terms := each(r.list("needs"), func(n row) graph.Term { return graph.NeedTerm(needOf(n)) })
	terms = append(terms, each(r.list("kinds"), func(k row) graph.Term { return graph.KindTerm(kindOf(k)) })...)
	terms = append(terms, each(r.list("groups"), func(g row) graph.Term { return graph.GroupTerm(targetGroupOf(g)) })...)
	terms = append(terms, each(r.list("ages"), func(b row) graph.Term { return graph.AgeTerm(ageBandOf(b)) })...)
	terms = append(terms, each(r.list("places"), func(p row) graph.Term {
		return graph.PlaceTerm(placeOf(p), p.number("population"))
	})...)
	terms = append(terms, each(r.list("bodies"), func(b row) graph.Term { return graph.BodyTerm(partOf(b)) })...)
	return graph.Understand(text, graph.Vocabulary(terms)), nil
}

// Nearby tells what comes nearest to a question that nothing fits: which part
// keeps how many services away, and the nearest services outside the place,
// which fit all other parts. Anybody may ask.
func (s *Store) Nearby(ctx context.Context, _ graph.Actor, f graph.ServiceFilter, first int) (graph.Nearby, error) {
	if err := graph.Validate("find what is nearest", f); err != nil {
		return graph.Nearby{}, err
	}
	p := s.question(f)
	p["near"], p["first"] = true, first
	found, err := s.get(ctx, "find/services", params{"question": p})
	if err != nil {
		return graph.Nearby{}, err
	}
	return graph.Nearby{
		Drops: each(found.list("drops"), func(r row) graph.Drop {
			return graph.Drop{Kind: graph.PartKind(r.text("part")), Total: r.number("total")}
		}),
		Nearest: each(found.list("rows"), s.foundOf),
	}, nil
}
