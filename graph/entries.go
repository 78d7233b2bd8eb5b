package graph

import (
	"strings"
	"time"
)

// The labels of directory nodes.
const (
	LabelRegion       = "Region"
	LabelDistrict     = "District"
	LabelMunicipality = "Municipality"
	LabelTerritory    = "Territory"
	LabelBoundary     = "Boundary"
	LabelServiceKind  = "ServiceKind"
	LabelNeed         = "Need"
	LabelTargetGroup  = "TargetGroup"
	LabelAgeBand      = "AgeBand"
	LabelOrganisation = "Organisation"
	LabelService      = "Service"
	LabelSite         = "Site"
	LabelWorker       = "Worker"
	LabelServiceForm  = "ServiceForm"
	LabelCapacity     = "Capacity"
	LabelChannel      = "Channel"
)

func ref(label, id string) string { return label + "/" + id }

func named(name string) map[string]any {
	return map[string]any{"nameKey": SortKey(name), "nameFolded": FoldText(name), "nameStem": NameStem(name)}
}

// called is named for what is also found by other words.
func called(name string, also ...string) map[string]any {
	derived := named(name)
	derived["alsoFolded"] = FoldText(strings.Join(also, " "))
	return derived
}

// Day writes a day as the graph keeps it, YYYY-MM-DD; the zero day is empty and
// open-ended.
func Day(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return t.Format(time.DateOnly)
}

// Entry is the region as a directory node.
func (r Region) Entry() Entry {
	return Entry{
		Label: LabelRegion, ID: string(r.Code), Derived: named(r.Name),
		Values: map[string]any{"name": r.Name, "csu": r.CSU, "ruian": r.RUIAN},
	}
}

// Entry is the district as a directory node in its region.
func (d District) Entry() Entry {
	return Entry{
		Label: LabelDistrict, ID: string(d.Code), Derived: named(d.Name),
		Values: map[string]any{
			"name": d.Name, "ruian": d.RUIAN, "seat": string(d.Seat),
			"lat": d.Lat, "lon": d.Lon, "population": int64(d.Population),
		},
		Owns:  []string{"IN"},
		Links: []Link{{Type: "IN", To: ref(LabelRegion, string(d.Region)), Values: days(time.Time{}, time.Time{})}},
	}
}

// Entry is the municipality as a directory node in its district, and in those
// that it lay in before: only the present one has no last day.
func (m Municipality) Entry() Entry {
	entry := Entry{
		Label: LabelMunicipality, ID: string(m.ID), Derived: named(m.Name),
		Values: map[string]any{
			"name": m.Name, "postalCode": m.PostalCode, "until": Day(m.Until),
			"lat": nil, "lon": nil, "population": nil,
		},
		Owns: []string{"IN"},
	}
	if m.Lat != 0 || m.Lon != 0 {
		entry.Values["lat"], entry.Values["lon"] = m.Lat, m.Lon
	}
	if m.Population != 0 {
		entry.Values["population"] = int64(m.Population)
	}
	for _, stay := range m.Earlier {
		entry.Links = append(entry.Links, Link{
			Type: "IN", To: ref(LabelDistrict, string(stay.District)), Values: days(stay.From, stay.Until),
		})
	}
	if m.District != "" {
		entry.Links = append(entry.Links, Link{
			Type: "IN", To: ref(LabelDistrict, string(m.District)), Values: days(m.Since, time.Time{}),
		})
	}
	return entry
}

// days are those of a relationship: open ends are empty texts, so that what is
// so today can be asked for by the value.
func days(from, until time.Time) map[string]any {
	return map[string]any{"from": Day(from), "until": Day(until)}
}

// Entry is the kind as a directory node.
func (k ServiceKind) Entry() Entry {
	return Entry{
		Label: LabelServiceKind, ID: string(k.Code),
		Derived: called(k.NameCS, k.NameEN, k.Abbreviation, k.Paragraph, strings.Join(alsoCalled(kindAlso, string(k.Code)), " ")),
		Values: map[string]any{
			"nameCs": k.NameCS, "nameEn": k.NameEn(), "abbreviation": k.Abbreviation,
			"paragraph": k.Paragraph, "group": k.Group,
		},
	}
}

// NameEn is the English name, the Czech one where there is none.
func (k ServiceKind) NameEn() string {
	if k.NameEN == "" {
		return k.NameCS
	}
	return k.NameEN
}

// Entry is the need as a directory node that its kinds answer.
func (n Need) Entry() Entry {
	entry := Entry{
		Label: LabelNeed, ID: string(n.Code), Derived: called(n.NameCS, append([]string{n.NameEN}, n.Synonyms...)...),
		Values: map[string]any{
			"nameCs": n.NameCS, "nameEn": n.NameEN, "synonyms": n.Synonyms, "order": int64(n.Order),
		},
		Owns: []string{"<ANSWERS"},
	}
	for _, kind := range n.Kinds {
		entry.Links = append(entry.Links, Link{Type: "<ANSWERS", To: ref(LabelServiceKind, string(kind))})
	}
	return entry
}

// Entry is the target group as a directory node.
func (g TargetGroup) Entry() Entry {
	return Entry{
		Label: LabelTargetGroup, ID: g.Code,
		Derived: called(g.NameCS, g.NameEN, strings.Join(alsoCalled(groupAlso, g.Code), " ")),
		Values:  map[string]any{"nameCs": g.NameCS, "nameEn": g.NameEN},
	}
}

// Entry is the age band as a directory node.
func (b AgeBand) Entry() Entry {
	return Entry{
		Label: LabelAgeBand, ID: b.Code,
		Derived: called(b.NameCS, b.NameEN, strings.Join(alsoCalled(ageAlso, b.Code), " ")),
		Values: map[string]any{
			"nameCs": b.NameCS, "nameEn": b.NameEN, "from": int64(b.From), "to": int64(b.To),
		},
	}
}

// Entry is the organisation as a directory node at its seat.
func (o Organisation) Entry() Entry {
	entry := Entry{
		Label: LabelOrganisation, ID: string(o.ID), Derived: named(o.Name),
		Values: map[string]any{
			"name": o.Name, "kind": string(o.Kind), "registrationNumber": string(o.RegistrationNumber),
			"phone": o.Phone, "email": o.Email, "web": o.Web, "street": o.Street, "about": o.About,
		},
		Owns: []string{"SEATED_IN", "PART_OF"},
	}
	if o.PartOf != "" {
		entry.Links = append(entry.Links, Link{Type: "PART_OF", To: ref(LabelOrganisation, string(o.PartOf))})
	}
	if o.Seat != "" {
		entry.Links = append(entry.Links, Link{Type: "SEATED_IN", To: string(o.Seat)})
	}
	return entry
}

// Entry is the worker as a directory node holding its roles.
func (w Worker) Entry() Entry {
	entry := Entry{
		Label: LabelWorker, ID: string(w.ID), Derived: named(w.Name),
		Values: map[string]any{
			"name": w.Name, "email": strings.ToLower(w.Email), "phone": w.Phone,
			"position": w.Position, "reachNote": w.ReachNote,
		},
		Owns: []string{"HOLDS", "SERVES", "DELIVERS"},
	}
	for _, holding := range w.Holdings {
		entry.Links = append(entry.Links, Link{Type: "HOLDS", To: holding.Ref(), Values: holding.values()})
	}
	for _, place := range w.Serves {
		entry.Links = append(entry.Links, Link{Type: "SERVES", To: string(place)})
	}
	for _, service := range w.Delivers {
		entry.Links = append(entry.Links, Link{Type: "DELIVERS", To: ref(LabelService, string(service))})
	}
	return entry
}

// values are what the relationship says; an open end is not written.
func (h Holding) values() map[string]any {
	values := map[string]any{"role": string(h.Role)}
	if !h.From.IsZero() {
		values["from"] = Day(h.From)
	}
	if !h.Until.IsZero() {
		values["until"] = Day(h.Until)
	}
	return values
}

// Ref is the node that the role is held towards.
func (h Holding) Ref() string {
	switch h.Role {
	case RoleFacilitator:
		return ref(LabelDistrict, h.Toward)
	case RolePlanner:
		return ref(LabelRegion, h.Toward)
	case RoleAdmin:
		return "Platform/lavka"
	case RoleWorker, RoleCoordinator:
	}
	return ref(LabelOrganisation, h.Toward)
}

func texts[T ~string](values []T) []string {
	out := make([]string, len(values))
	for i, value := range values {
		out[i] = string(value)
	}
	return out
}
