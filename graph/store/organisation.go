package store

import (
	"context"

	"lavka/graph"
)

// previewSize is how many rows a nested list shows; it has no paging.
const previewSize = 20

// Organisation returns everything public about an organisation; NOT_FOUND.
// Anybody may ask.
func (s *Store) Organisation(ctx context.Context, _ graph.Actor, id graph.OrganisationID) (graph.OrganisationDetail, error) {
	r, err := s.get(ctx, "organisation/get", params{"id": string(id)})
	return organisationOf(r), err
}

// OrganisationByNumber finds an organisation by its IČO; NOT_FOUND. Anybody may
// ask.
func (s *Store) OrganisationByNumber(ctx context.Context, _ graph.Actor, n graph.RegistrationNumber) (graph.OrganisationDetail, error) {
	r, err := s.get(ctx, "organisation/find", params{"number": string(n)})
	return organisationOf(r), err
}

func organisationOf(r row) graph.OrganisationDetail {
	services := each(r.list("services"), serviceRefOf)
	detail := graph.OrganisationDetail{
		Organisation: graph.Organisation{
			ID: graph.OrganisationID(r.text("id")), Name: r.text("name"),
			Kind:               graph.OrganisationKind(r.text("kind")),
			RegistrationNumber: graph.RegistrationNumber(r.text("registrationNumber")),
			Phone:              r.text("phone"), Email: r.text("email"), Web: r.text("web"),
		},
		SeatPlace: placeIn(r, "seat"), HasCoordinator: r.is("hasCoordinator"),
		HasMoreServices: len(services) > previewSize,
	}
	detail.Services = services[:min(len(services), previewSize)]
	if detail.SeatPlace != nil {
		detail.Seat = detail.SeatPlace.Ref
	}
	return detail
}

func organisationRefOf(r row) graph.OrganisationRef {
	return graph.OrganisationRef{ID: graph.OrganisationID(r.text("id")), Name: r.text("name")}
}
