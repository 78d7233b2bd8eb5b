package graph

import "slices"

// Entries are the service and its sites, forms, capacities and channels as
// directory nodes. The words that find it are those of its own text; the store
// adds those of its kind and organisation.
func (s Service) Entries() []Entry {
	entry := Entry{
		Label: LabelService, ID: string(s.ID), Derived: named(s.Name), Values: s.values(),
		Owns: []string{"OF_KIND", "FOR", "FOR_AGE", "AT", "COVERS", "HAS", "REACHED_BY", "<PROVIDES"},
		Links: []Link{
			{Type: "OF_KIND", To: ref(LabelServiceKind, string(s.Kind))},
			{Type: "<PROVIDES", To: ref(LabelOrganisation, string(s.Organisation))},
		},
	}
	for _, group := range s.TargetGroups {
		entry.Links = append(entry.Links, Link{Type: "FOR", To: ref(LabelTargetGroup, group)})
	}
	for _, band := range s.AgeBands {
		entry.Links = append(entry.Links, Link{Type: "FOR_AGE", To: ref(LabelAgeBand, band)})
	}
	for _, cover := range s.Covers {
		entry.Links = append(entry.Links, Link{
			Type: "COVERS", To: string(cover.Place),
			Values: map[string]any{"from": Day(cover.From), "until": Day(cover.Until)},
		})
	}
	parts := s.formEntries()
	for _, part := range parts {
		if part.Label == LabelServiceForm {
			entry.Links = append(entry.Links, Link{Type: "HAS", To: part.Ref()})
		}
	}
	for _, site := range s.Sites {
		parts = append(parts, site.entry())
		entry.Links = append(entry.Links, Link{Type: "AT", To: ref(LabelSite, site.ID), Values: site.at()})
	}
	for _, channel := range s.Channels {
		parts = append(parts, channel.entry())
		entry.Links = append(entry.Links, Link{Type: "REACHED_BY", To: ref(LabelChannel, channel.ID)})
	}
	return append(parts, entry)
}

func (s Service) values() map[string]any {
	return map[string]any{
		"name": s.Name, "summary": s.Summary, "forWhom": s.ForWhom, "registerId": s.RegisterID,
		"forms": texts(s.Forms), "phone": s.Phone, "email": s.Email, "web": s.Web,
		"takesReferrals": s.TakesReferrals, "modes": texts(s.Modes), "areaText": s.AreaText,
		"basis": string(s.Basis), "from": Day(s.From), "until": Day(s.Until),
		"languages": s.Languages, "price": string(s.Price), "priceNote": s.PriceNote, "conditions": s.Conditions,
	}
}

// formEntries are the service's forms with their capacities. A form's vacancy is
// not among its values: the service says it day by day, an import never.
func (s Service) formEntries() []Entry {
	var entries []Entry
	for _, form := range s.Forms {
		id := string(s.ID) + "/" + string(form)
		entry := Entry{
			Label: LabelServiceForm, ID: id, Values: map[string]any{"form": string(form)}, Owns: []string{"HAS"},
		}
		for _, capacity := range s.Capacities {
			if capacity.Form != form {
				continue
			}
			part := Entry{
				Label: LabelCapacity, ID: id + "/" + string(capacity.Unit),
				Values: map[string]any{"unit": string(capacity.Unit), "count": int64(capacity.Count)},
			}
			entries = append(entries, part)
			entry.Links = append(entry.Links, Link{Type: "HAS", To: part.Ref()})
		}
		entries = append(entries, entry)
	}
	return entries
}

func (s Site) entry() Entry {
	values := map[string]any{
		"name": s.Name, "street": s.Street, "confidential": s.Confidential, "stepFree": s.StepFree,
		"lat": s.Lat, "lon": s.Lon,
	}
	if s.Confidential {
		values["lat"], values["lon"] = 0.0, 0.0
	}
	return Entry{
		Label: LabelSite, ID: s.ID, Values: values,
		Owns:  []string{"IN"},
		Links: []Link{{Type: "IN", To: ref(LabelMunicipality, string(s.Municipality))}},
	}
}

// at is what the service does at the site: when, and since when.
func (s Site) at() map[string]any {
	values := s.Hours.values()
	values["from"], values["until"] = Day(s.From), Day(s.Until)
	return values
}

func (c Channel) entry() Entry {
	values := c.Hours.values()
	values["kind"], values["handle"], values["languages"] = string(c.Kind), c.Handle, slices.Clone(c.Languages)
	return Entry{Label: LabelChannel, ID: c.ID, Values: values}
}

// Entry is what is free in the form, beside what else its node says.
func (v Vacancy) Entry(service ServiceID) Entry {
	values := map[string]any{"vacancyRoom": string(v.Room), "vacancyFree": nil, "vacancyAsOf": v.AsOf.UTC()}
	if v.Free != nil {
		values["vacancyFree"] = int64(*v.Free)
	}
	return Entry{Label: LabelServiceForm, ID: string(service) + "/" + string(v.Form), Values: values}
}
