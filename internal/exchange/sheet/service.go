package sheet

import (
	"strings"

	"lavka/graph"
)

// maxIdentifier is the longest identifier of the register that is believed.
const maxIdentifier = 20

func (r *reading) readServices(t table) {
	lines := map[string]int{}
	for _, row := range t.rows {
		s := r.service(row)
		if first, twice := lines[s.RegisterID]; twice && s.RegisterID != "" {
			row.refuse(CodeDuplicate, "the identifier %s stands on line %d already", s.RegisterID, first)
		}
		r.sheet.Problems = append(r.sheet.Problems, row.problems...)
		if row.refused() {
			continue
		}
		lines[s.RegisterID] = row.line
		r.sheet.Services = append(r.sheet.Services, s)
	}
}

// service reads one row. The sheet says neither how a service is delivered nor
// how to reach it: both stay empty. It takes referrals of every mode as soon as
// its organisation has a coordinator, who may take some away.
func (r *reading) service(row *row) graph.Service {
	if row.refused() {
		return graph.Service{}
	}
	identifier := row.identifier("identifikator")
	provider := r.provider(row)
	s := graph.Service{
		ID:             graph.ServiceID(idOf("rpss:" + identifier)),
		Organisation:   provider.id,
		Kind:           r.kind(row),
		Name:           row.required("service_name", maxName),
		RegisterID:     identifier,
		TargetGroups:   r.groups(row),
		TakesReferrals: true,
		Modes:          graph.Modes(),
		AreaText:       row.bounded("area_text", maxArea),
		From:           row.day("active_from"),
	}
	place, basis := r.area(row, provider)
	s.Basis, s.Covers = basis, []graph.Cover{{Place: place, From: s.From}}
	return s
}

func (r *row) identifier(column string) string {
	value := r.required(column, maxIdentifier)
	if value != "" && !digits(value) {
		r.refuse(CodeBadIdentifier, "%s is not a number: %q", column, value)
	}
	return value
}

func (r *reading) provider(row *row) owner {
	number := row.number("provider_ico")
	found, ok := r.owners[number]
	if !ok && number.Valid() {
		row.refuse(CodeUnknownProvider, "no organisation with the IČO %s has landed", number)
	}
	return found
}

func (r *reading) kind(row *row) graph.KindCode {
	code := row.required("druh_code", maxIdentifier)
	if code != "" && !r.known.holds(graph.LabelServiceKind, code) {
		row.refuse(CodeUnknownKind, "no kind of service has the code %q", code)
	}
	return graph.KindCode(code)
}

func (r *reading) groups(row *row) []string {
	var groups []string
	for code := range strings.FieldsSeq(strings.ReplaceAll(row.text("target_groups"), ",", " ")) {
		if r.known.holds(graph.LabelTargetGroup, code) {
			groups = append(groups, code)
		} else {
			row.warn(CodeUnknownGroup, "no target group has the code %q, left out", code)
		}
	}
	return groups
}

// area is the one place that the sheet names, and how well it is known.
func (r *reading) area(row *row, provider owner) (graph.PlaceRef, graph.PlaceBasis) {
	municipality, district := row.text("hint_obec_code"), row.text("hint_orp")
	basis, ok := basisOf(row.text("hint_basis"))
	if !ok {
		row.refuse(CodeUnknownBasis, "hint_basis is %q", row.text("hint_basis"))
	}
	switch {
	case municipality == "" && district == "" && basis == graph.BasisSeat:
		return r.areaOfSeat(row, provider), basis
	case municipality == "" && district == "":
		row.refuse(CodeNoPlace, "hint_basis is given, but no place")
	case basis == graph.BasisSeat:
		row.refuse(CodeUnknownBasis, "a place is given, but hint_basis is empty")
	case district != "" && !r.known.holds(graph.LabelDistrict, district):
		row.refuse(CodeUnknownDistrict, "no district has the code %q", district)
	case r.known.holds(graph.LabelMunicipality, municipality):
		return graph.PlaceRef(graph.LabelMunicipality + "/" + municipality), basis
	case district != "":
		return graph.PlaceRef(graph.LabelDistrict + "/" + district), basis
	default:
		row.refuse(CodeNoPlace, "the municipality %q is not in the directory, and no district is given", municipality)
	}
	return "", basis
}

func basisOf(hint string) (graph.PlaceBasis, bool) {
	switch hint {
	case "":
		return graph.BasisSeat, true
	case "registry_text":
		return graph.BasisStated, true
	case "inferred_from_name":
		return graph.BasisInferred, true
	}
	return "", false
}

// areaOfSeat is the district of the provider's seat. A provider seated in
// another region does not serve its seat from this region's sheet: then the
// whole region stands for an area that nobody stated.
func (r *reading) areaOfSeat(row *row, provider owner) graph.PlaceRef {
	home := r.known.RegionOf[provider.district]
	switch {
	case home != "" && (home == r.known.Region || r.known.Region == ""):
		return graph.PlaceRef(graph.LabelDistrict + "/" + string(provider.district))
	case home != "" && r.known.holds(graph.LabelRegion, string(r.known.Region)):
		return graph.PlaceRef(graph.LabelRegion + "/" + string(r.known.Region))
	}
	if provider.id != "" {
		row.refuse(CodeNoPlace, "neither a place nor the provider's seat is known")
	}
	return ""
}
