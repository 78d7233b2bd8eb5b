package store

import (
	"context"

	"lavka/graph"
)

// Needs returns all needs in their order. Anybody may ask.
func (s *Store) Needs(ctx context.Context, _ graph.Actor) ([]graph.Need, error) {
	rows, err := s.list(ctx, "need/list", nil)
	return each(rows, needOf), err
}

// ServiceKinds returns all kinds of service by name. Anybody may ask.
func (s *Store) ServiceKinds(ctx context.Context, _ graph.Actor) ([]graph.ServiceKind, error) {
	rows, err := s.list(ctx, "need/kinds", nil)
	return each(rows, kindOf), err
}

// AgeBands returns all age bands, youngest first. Anybody may ask.
func (s *Store) AgeBands(ctx context.Context, _ graph.Actor) ([]graph.AgeBand, error) {
	rows, err := s.list(ctx, "need/ages", nil)
	return each(rows, ageBandOf), err
}

func needOf(r row) graph.Need {
	return graph.Need{
		Code: graph.NeedCode(r.text("code")), NameCS: r.text("nameCs"), NameEN: r.text("nameEn"),
		Synonyms: names[string](r, "synonyms"),
	}
}

func kindOf(r row) graph.ServiceKind {
	return graph.ServiceKind{
		Code: graph.KindCode(r.text("code")), NameCS: r.text("nameCs"), NameEN: r.text("nameEn"),
		Abbreviation: r.text("abbreviation"), Paragraph: r.text("paragraph"), Group: r.text("group"),
	}
}

func ageBandOf(r row) graph.AgeBand {
	return graph.AgeBand{
		Code: r.text("code"), NameCS: r.text("nameCs"), NameEN: r.text("nameEn"),
		From: r.number("from"), To: r.number("to"),
	}
}
