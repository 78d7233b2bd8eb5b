package store

import (
	"context"

	"lavka/graph"
)

// Worker returns what the network may know of a worker; NOT_FOUND. Signed-in
// people may ask; UNAUTHENTICATED for all others.
func (s *Store) Worker(ctx context.Context, actor graph.Actor, id graph.WorkerID) (graph.WorkerDetail, error) {
	if !actor.SignedIn() {
		return graph.WorkerDetail{}, graph.Refuse(graph.Unauthenticated, "read a worker", "")
	}
	r, err := s.get(ctx, "worker/get", params{"id": string(id), "today": s.today()})
	if err != nil {
		return graph.WorkerDetail{}, err
	}
	return graph.WorkerDetail{
		WorkerContact: contactOf(r), UpdatedAt: r.moment("updatedAt"),
		Roles:  each(r.list("roles"), workerRoleOf),
		Serves: each(r.list("serves"), placeOf), Services: each(r.list("services"), serviceRefOf),
		Choices: each(r.list("choices"), serviceRefOf), Absences: each(r.list("absences"), workerAbsenceOf),
		Stewards: graph.Stewards{
			Organisations: names[graph.OrganisationID](r, "stewards"), Worker: graph.WorkerID(r.text("id")),
		},
	}, nil
}

func workerAbsenceOf(r row) graph.WorkerAbsence {
	return graph.WorkerAbsence{
		Organisation: organisationRefOf(r.sub("organisation")), From: r.text("from"), Until: r.text("until"),
		Now: r.is("now"), Substitute: workerRefOf(r.sub("substitute")),
	}
}

func workerRoleOf(r row) graph.WorkerRole {
	return graph.WorkerRole{
		Role: graph.Role(r.text("role")), Name: r.text("name"),
		Organisation: graph.OrganisationID(r.text("organisation")), Until: r.day("until"),
	}
}
