package store

import (
	"context"

	"lavka/graph"
)

// Alternatives says what may be done in place of an attempt: the services that
// its recipient named when it declined, and those that fit. NOT_FOUND for whoever
// is neither its sender nor its recipient.
func (s *Store) Alternatives(ctx context.Context, actor graph.Actor, id graph.AttemptID) (graph.Alternatives, error) {
	if !actor.WorksFor(actor.ActingFor) {
		return graph.Alternatives{}, graph.Refuse(graph.Forbidden, "find alternatives", "")
	}
	found, err := s.get(ctx, "alternative/list", params{
		"id": string(id), "me": string(actor.ActingFor), "today": s.today(),
		"farAway": farAway, "first": graph.MaxFitting,
	})
	if err != nil {
		return graph.Alternatives{}, err
	}
	var out graph.Alternatives
	for _, r := range found.list("cards") {
		if r.is("named") {
			out.Named = append(out.Named, alternativeOf(r))
		} else {
			out.Fitting = append(out.Fitting, alternativeOf(r))
		}
	}
	return out, nil
}

func alternativeOf(r row) graph.Alternative {
	way := graph.Way{
		Active: r.is("active"), Coordinated: r.is("coordinated"), TakesMode: r.is("takes"), OpenThere: r.is("open"),
	}
	out := graph.Alternative{
		Service: graph.ServiceID(r.text("id")), Name: r.text("name"), Kind: kindOf(r.sub("kind")),
		Organisation: organisationRefOf(r.sub("organisation")), SitedIn: names[string](r, "sitedIn"),
		Phone: r.text("phone"), Metres: r.numberIn("metres"), Answers: each(r.list("answers"), needOf),
		Serves: r.is("serves"), ForAge: r.is("forAge"), Because: way.Refusal(),
	}
	if v := r.sub("vacancy"); v != nil {
		out.Vacancy = &graph.Vacancy{
			Form: graph.Form(v.text("form")), Room: graph.Room(v.text("room")), Free: v.numberIn("free"), AsOf: v.moment("asOf"),
		}
	}
	return out
}

// knows refuses services that do not exist today.
func (t transaction) knows(services []graph.ServiceID) error {
	if len(services) == 0 {
		return nil
	}
	r, err := t.one("alternative/check", params{"services": texts(services), "today": t.store.today()})
	if err != nil {
		return err
	}
	if r.number("known") < len(services) {
		return graph.InvalidFields("name alternatives", graph.Field{Path: "alternatives", Code: graph.FieldUnknown})
	}
	return nil
}
