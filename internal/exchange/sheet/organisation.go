package sheet

import (
	"lavka/graph"
)

func (r *reading) readOrganisations(t table) {
	lines := map[graph.RegistrationNumber]int{}
	for _, row := range t.rows {
		o, district := r.organisation(row)
		if first, twice := lines[o.RegistrationNumber]; twice && o.RegistrationNumber.Valid() {
			row.refuse(CodeDuplicate, "IČO %s stands on line %d already", o.RegistrationNumber, first)
		}
		r.sheet.Problems = append(r.sheet.Problems, row.problems...)
		if row.refused() {
			continue
		}
		lines[o.RegistrationNumber] = row.line
		r.owners[o.RegistrationNumber] = owner{o.ID, district}
		r.sheet.Organisations = append(r.sheet.Organisations, o)
	}
}

// organisation reads one row. Everybody on the sheet is a provider: it is a
// sheet of providers, and a name is no ground to say more.
func (r *reading) organisation(row *row) (graph.Organisation, graph.DistrictCode) {
	if row.refused() {
		return graph.Organisation{}, ""
	}
	number := row.number("ico")
	seat, district := r.seat(row)
	return graph.Organisation{
		ID:   graph.OrganisationID(idOf("ico:" + string(number))),
		Name: row.required("name", maxName), Kind: graph.KindProvider,
		RegistrationNumber: number, Seat: seat,
	}, district
}

// number is an IČO with its check digit.
func (r *row) number(column string) graph.RegistrationNumber {
	number := graph.RegistrationNumber(r.required(column, maxName))
	if number != "" && !number.Valid() {
		r.refuse(CodeBadNumber, "%q is not an IČO (8 digits, the last one a check; leading zeros lost?)", number)
	}
	return number
}

// seat is the municipality where the directory holds it, else its district. An
// unknown seat is left out, and said.
func (r *reading) seat(row *row) (graph.PlaceRef, graph.DistrictCode) {
	municipality, district := row.text("seat_obec_code"), row.text("seat_orp")
	known := r.known.holds(graph.LabelDistrict, district)
	if district != "" && !known {
		row.warn(CodeUnknownDistrict, "no district has the code %q of the seat", district)
		district = ""
	}
	switch {
	case r.known.holds(graph.LabelMunicipality, municipality):
		return graph.PlaceRef(graph.LabelMunicipality + "/" + municipality), graph.DistrictCode(district)
	case known:
		return graph.PlaceRef(graph.LabelDistrict + "/" + district), graph.DistrictCode(district)
	}
	row.warn(CodeSeatNotKnown, "the seat %q is not in the directory, the organisation has none", row.text("seat_obec"))
	return "", ""
}
