package store

import (
	"cmp"
	"context"
	"slices"

	"lavka/graph"
	"lavka/graph/coverage"
)

// Coverage tells how the districts of a region, or of the country, are served by
// kinds of service on a day; NOT_FOUND for an unknown region, INVALID for a day
// that is none. Anybody may ask: it follows from what the directory says of
// services.
func (s *Store) Coverage(ctx context.Context, _ graph.Actor, q coverage.Query) (coverage.Report, error) {
	const op = "read the coverage"
	q.On = cmp.Or(q.On, coverage.Day(s.today()))
	if err := graph.Validate(op, q); err != nil {
		return coverage.Report{}, err
	}
	if err := q.On.Check(op, "on"); err != nil {
		return coverage.Report{}, err
	}
	if len(q.Kinds) == 0 {
		q.Kinds = coverage.ContactWork()
	}
	found, err := s.coverageFacts(ctx, q)
	if err != nil {
		return coverage.Report{}, err
	}
	report := coverage.Report{
		On: q.On, Regions: each(found.list("regions"), regionOf), Districts: districtsOf(found),
		Kinds: inOrder(each(found.list("kinds"), kindOf), q.Kinds),
	}
	ground := coverage.NewGround(q.On, report.Districts, municipalitiesOf(tuples(found, "municipalities", stayOf)))
	report.Cells = coverage.Cells(ground, kindCodes(report.Kinds), tuples(found, "services", coveringOf))
	return report, nil
}

func (s *Store) coverageFacts(ctx context.Context, q coverage.Query) (row, error) {
	if q.Region == "" {
		return s.get(ctx, "coverage/country", params{"kinds": texts(q.Kinds)})
	}
	return s.get(ctx, "coverage/region", params{"region": string(q.Region), "kinds": texts(q.Kinds)})
}

// CoverageAt tells who serves one district by one kind of service on a day, what
// is nearest and who could; NOT_FOUND for an unknown district or kind. Anybody
// may ask.
func (s *Store) CoverageAt(ctx context.Context, _ graph.Actor, spot coverage.Spot) (coverage.Detail, error) {
	const op = "read the coverage of a district"
	spot.On = cmp.Or(spot.On, coverage.Day(s.today()))
	if err := graph.Validate(op, spot); err != nil {
		return coverage.Detail{}, err
	}
	if err := spot.On.Check(op, "on"); err != nil {
		return coverage.Detail{}, err
	}
	found, err := s.get(ctx, "coverage/around", params{"district": string(spot.District), "kind": string(spot.Kind)})
	if err != nil {
		return coverage.Detail{}, err
	}
	rows := found.list("candidates")
	lines, stays := coverage.Lines{}, tuples(found, "municipalities", stayOf)
	for _, r := range rows {
		line := lineOf(r)
		lines[line.ID] = line
		stays = append(stays, tuples(r, "stays", stayOf)...)
	}
	ground := coverage.NewGround(spot.On, districtsOf(found), municipalitiesOf(stays))
	detail := coverage.DetailOf(
		ground, spot, names[graph.DistrictCode](found, "neighbours"), each(rows, candidateOf), lines,
	)
	detail.Region, detail.Kind = regionOf(found.sub("region")), kindOf(found.sub("kind"))
	return detail, nil
}

func regionOf(r row) graph.Region {
	return graph.Region{Code: graph.RegionCode(r.text("code")), Name: r.text("name")}
}

// inOrder are the kinds in the order in which they were asked for.
func inOrder(kinds []graph.ServiceKind, asked []graph.KindCode) []graph.ServiceKind {
	slices.SortStableFunc(kinds, func(a, b graph.ServiceKind) int {
		return cmp.Compare(slices.Index(asked, a.Code), slices.Index(asked, b.Code))
	})
	return kinds
}

func kindCodes(kinds []graph.ServiceKind) []graph.KindCode {
	codes := make([]graph.KindCode, len(kinds))
	for i, kind := range kinds {
		codes[i] = kind.Code
	}
	return codes
}

func candidateOf(r row) coverage.Candidate {
	facts, _ := r["facts"].([]any)
	return coverage.Candidate{Service: coveringOf(facts), Seat: graph.DistrictCode(r.text("seat"))}
}

func lineOf(r row) coverage.Line {
	facts, _ := r["facts"].([]any)
	t := tuple(facts)
	line := coverage.Line{
		ID: graph.ServiceID(t.text(0)), Name: r.text("name"), Phone: r.text("phone"),
		Kind: graph.ServiceKind{
			Code: graph.KindCode(t.text(1)), NameCS: r.text("kindCs"), NameEN: r.text("kindEn"),
		},
		Organisation: organisationRefOf(r.sub("organisation")), Forms: names[graph.Form](r, "forms"),
	}
	for _, c := range r.list("capacities") {
		line.Capacities = append(line.Capacities, graph.Capacity{
			Form: graph.Form(c.text("form")), Unit: graph.Unit(c.text("unit")), Count: c.number("count"),
		})
	}
	slices.SortFunc(line.Capacities, func(a, b graph.Capacity) int {
		return cmp.Or(cmp.Compare(a.Form, b.Form), cmp.Compare(a.Unit, b.Unit))
	})
	return line
}
