package store

import (
	"context"
	"strings"

	"lavka/graph"
)

// previewSize is how many rows a nested list shows; it has no paging.
const previewSize = 20

// Organisation returns everything public about an organisation, and to signed-in
// people who works there; NOT_FOUND. Anybody may ask.
func (s *Store) Organisation(ctx context.Context, actor graph.Actor, id graph.OrganisationID) (graph.OrganisationDetail, error) {
	r, err := s.get(ctx, "organisation/get", params{
		"id": string(id), "signedIn": actor.SignedIn(), "today": s.today(),
	})
	return organisationOf(r), err
}

// Organisations finds the organisations that fit the filter, by name; INVALID for
// a cursor that is not one. Anybody may ask.
func (s *Store) Organisations(
	ctx context.Context, _ graph.Actor, f graph.OrganisationFilter, page graph.Page,
) (graph.OrganisationPage, error) {
	if err := graph.Validate("find organisations", f); err != nil {
		return graph.OrganisationPage{}, err
	}
	after, err := cursorOf(page.After)
	if err != nil {
		return graph.OrganisationPage{}, err
	}
	found, err := s.get(ctx, "organisation/list", params{
		"place": textOrNull(f.Place), "kinds": textsOrNull(f.Kinds), "words": strings.Fields(graph.FoldText(f.Text)),
		"afterKey": after.Key, "afterId": textOrNull(after.ID), "first": page.First + 1,
	})
	if err != nil {
		return graph.OrganisationPage{}, err
	}
	rows := found.list("rows")
	out := graph.OrganisationPage{Total: found.number("total")}
	if len(rows) > page.First {
		rows, out.Info.HasNext = rows[:page.First], true
	}
	out.Cards = each(rows, organisationCardOf)
	if len(rows) > 0 {
		last := rows[len(rows)-1]
		out.Info.End = cursor{Key: last.text("key"), ID: last.text("id")}.String()
	}
	return out, nil
}

func organisationCardOf(r row) graph.OrganisationCard {
	return graph.OrganisationCard{
		ID: graph.OrganisationID(r.text("id")), Name: r.text("name"), Kind: graph.OrganisationKind(r.text("kind")),
		Phone: r.text("phone"), Town: r.text("town"), Parent: parentOf(r), Services: r.number("services"),
	}
}

// OrganisationByNumber finds an organisation by its IČO; NOT_FOUND. Anybody may
// ask.
func (s *Store) OrganisationByNumber(ctx context.Context, _ graph.Actor, n graph.RegistrationNumber) (graph.OrganisationDetail, error) {
	r, err := s.get(ctx, "organisation/find", params{"number": string(n), "today": s.today()})
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
			Street: r.text("street"), About: r.text("about"),
		},
		SeatPlace: placeIn(r, "seat"), HasCoordinator: r.is("hasCoordinator"),
		HasMoreServices: len(services) > previewSize,
		Parent:          parentOf(r), Departments: each(r.list("departments"), organisationRefOf),
		Workers: each(r.list("workers"), contactOf), Verified: verifiedOf(r.sub("verified")),
		UpdatedAt: r.moment("updatedAt"), Source: r.text("source"),
	}
	detail.Services = services[:min(len(services), previewSize)]
	if detail.SeatPlace != nil {
		detail.Seat = detail.SeatPlace.Ref
	}
	return detail
}

// parentOf is the organisation that the row's is a department of.
func parentOf(r row) *graph.OrganisationRef {
	parent := r.sub("partOf")
	if parent == nil {
		return nil
	}
	return new(organisationRefOf(parent))
}

func organisationRefOf(r row) graph.OrganisationRef {
	return graph.OrganisationRef{ID: graph.OrganisationID(r.text("id")), Name: r.text("name")}
}
