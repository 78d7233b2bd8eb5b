package store

import (
	"context"

	"lavka/graph"
)

// Colleagues lists who works for the organisation that the actor acts for, by
// name, each with the absences that have not passed; FORBIDDEN for who acts for
// none.
func (s *Store) Colleagues(ctx context.Context, actor graph.Actor) ([]graph.Presence, error) {
	if !actor.WorksFor(actor.ActingFor) {
		return nil, graph.Refuse(graph.Forbidden, "list colleagues", "")
	}
	rows, err := s.list(ctx, "absence/colleagues", params{"me": string(actor.ActingFor), "today": s.today()})
	return each(rows, presenceOf), err
}

func presenceOf(r row) graph.Presence {
	return graph.Presence{
		WorkerRef:   graph.WorkerRef{ID: graph.WorkerID(r.text("id")), Name: r.text("name")},
		Coordinator: r.is("coordinator"), Absences: each(r.list("absences"), absenceOf),
	}
}

func absenceOf(r row) graph.Absence {
	return graph.Absence{
		ID: graph.AbsenceID(r.text("id")), Organisation: graph.OrganisationID(r.text("organisation")),
		Worker: graph.WorkerRef{ID: graph.WorkerID(r.text("worker")), Name: r.text("workerName")},
		From:   r.text("from"), Until: r.text("until"), Substitute: workerRefOf(r.sub("substitute")),
	}
}

// SetAbsence writes down that a worker of the actor's organisation is away. The
// workers themselves and their coordinator may; FORBIDDEN for others, INVALID
// with fields.
func (s *Store) SetAbsence(ctx context.Context, actor graph.Actor, key string, n graph.NewAbsence) (graph.Absence, error) {
	if err := refuseForeignAbsence(actor, n.Worker); err != nil {
		return graph.Absence{}, err
	}
	if err := n.Check(s.today()); err != nil {
		return graph.Absence{}, err
	}
	in, err := s.personal(actor, key, n)
	if err != nil {
		return graph.Absence{}, err
	}
	id := s.newID()
	var set graph.Absence
	err = s.conclude(ctx, in, func(t transaction, earlier string) (concluded, error) {
		if earlier != "" {
			set, err = t.absence(graph.AbsenceID(earlier), actor)
			return concluded{}, err
		}
		if err := t.checkAbsence(actor, in, n); err != nil {
			return concluded{}, err
		}
		if _, err := t.one("absence/set", params{
			"id": id, "worker": string(n.Worker), "substitute": textOrNull(n.Substitute),
			"organisation": string(actor.ActingFor), "from": n.From, "until": n.Until, "now": in.now,
		}); err != nil {
			return concluded{}, err
		}
		set, err = t.absence(graph.AbsenceID(id), actor)
		return aboutAbsence(id, actor), err
	})
	return set, err
}

// EndAbsence ends an absence: one that has begun ends yesterday, one that has not
// is taken away. It returns what it was; NOT_FOUND, FORBIDDEN.
func (s *Store) EndAbsence(ctx context.Context, actor graph.Actor, key string, id graph.AbsenceID) (graph.Absence, error) {
	in, err := s.personal(actor, key, id)
	if err != nil {
		return graph.Absence{}, err
	}
	var ended graph.Absence
	err = s.conclude(ctx, in, func(t transaction, earlier string) (concluded, error) {
		if earlier != "" {
			ended.ID = graph.AbsenceID(earlier)
			return concluded{}, nil
		}
		if ended, err = t.absence(id, actor); err != nil {
			return concluded{}, err
		}
		if err := refuseForeignAbsence(actor, ended.Worker.ID); err != nil {
			return concluded{}, err
		}
		_, err = t.one("absence/end", params{
			"id": string(id), "organisation": string(actor.ActingFor), "today": s.today(),
			"yesterday": graph.Day(prague(s.clock()).AddDate(0, 0, -1)),
		})
		return aboutAbsence(string(id), actor), err
	})
	return ended, err
}

func aboutAbsence(id string, actor graph.Actor) concluded {
	return concluded{noun: nounTeam, subject: id, organisations: []graph.OrganisationID{actor.ActingFor}}
}

func refuseForeignAbsence(actor graph.Actor, worker graph.WorkerID) error {
	if !actor.WorksFor(actor.ActingFor) || worker != actor.Worker && !actor.Coordinates(actor.ActingFor) {
		return graph.Refuse(graph.Forbidden, "set an absence", graph.RefuseNotCoordinator)
	}
	return nil
}

// checkAbsence locks the worker, so that of two overlapping absences one wins.
func (t transaction) checkAbsence(actor graph.Actor, in intent, n graph.NewAbsence) error {
	found, err := t.one("absence/check", params{
		"worker": string(n.Worker), "substitute": textOrNull(n.Substitute), "organisation": string(actor.ActingFor),
		"from": n.From, "until": n.Until, "command": in.command, "today": t.store.today(),
	})
	if err != nil {
		return err
	}
	var fields []graph.Field
	if !found.is("works") {
		fields = append(fields, graph.Field{Path: "worker", Code: graph.FieldNotHere})
	}
	if n.Substitute != "" && !found.is("substituteWorks") {
		fields = append(fields, graph.Field{Path: "substitute", Code: graph.FieldNotHere})
	}
	if found.is("overlaps") {
		fields = append(fields, graph.Field{Path: "from", Code: graph.FieldOverlaps})
	}
	if len(fields) > 0 {
		return graph.InvalidFields("set an absence", fields...)
	}
	return nil
}

// absence loads one of the actor's organisation; NOT_FOUND.
func (t transaction) absence(id graph.AbsenceID, actor graph.Actor) (graph.Absence, error) {
	r, err := t.one("absence/get", params{"id": string(id), "organisation": string(actor.ActingFor)})
	if err != nil {
		return graph.Absence{}, err
	}
	return absenceOf(r), nil
}
