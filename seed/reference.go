package seed

import (
	"context"
	"slices"

	"lavka/graph"
	"lavka/graph/store"
)

// referenceSource names the reference facts in revisions.
const referenceSource = "seed:reference"

// Facts are the reference facts as they are shipped. Municipalities are those of
// two districts only; all others come by import.
type Facts struct {
	Regions        []graph.Region
	Districts      []graph.District
	Municipalities []graph.Municipality
	Kinds          []graph.ServiceKind
	Needs          []graph.Need
	TargetGroups   []graph.TargetGroup
	AgeBands       []graph.AgeBand
}

// Reference brings the graph to the reference facts; the second run writes
// nothing. A municipality that is there stays as it is: what an operator has
// imported is newer than what is shipped. It acts as the system.
func Reference(ctx context.Context, s *store.Store) (graph.Tally, error) {
	facts, err := ReadFacts()
	if err != nil {
		return graph.Tally{}, err
	}
	known, err := s.KnownRefs(ctx, graph.System(), graph.LabelMunicipality)
	if err != nil {
		return graph.Tally{}, err
	}
	entries := slices.DeleteFunc(facts.Entries(), func(entry graph.Entry) bool { return known[entry.Ref()] })
	return s.Record(ctx, graph.System(), referenceSource, entries)
}

// ReadFacts reads the embedded tables.
func ReadFacts() (Facts, error) {
	var facts Facts
	for _, read := range []func(*Facts) error{
		readRegions, readDistricts, readMunicipalities, readKinds, readNeeds, readTargetGroups, readAgeBands,
	} {
		if err := read(&facts); err != nil {
			return Facts{}, graph.Wrap("read the reference facts", err)
		}
	}
	return facts, nil
}

// RegionOf tells in which region each district lies, as importers ask it.
func (f Facts) RegionOf() map[graph.DistrictCode]graph.RegionCode {
	regions := make(map[graph.DistrictCode]graph.RegionCode, len(f.Districts))
	for _, district := range f.Districts {
		regions[district.Code] = district.Region
	}
	return regions
}

// Entries are the facts as directory nodes, each after those that it points at.
func (f Facts) Entries() []graph.Entry {
	entries := entriesOf(f.Regions)
	entries = append(entries, entriesOf(f.Districts)...)
	entries = append(entries, entriesOf(f.Municipalities)...)
	entries = append(entries, entriesOf(f.Kinds)...)
	entries = append(entries, entriesOf(f.Needs)...)
	entries = append(entries, entriesOf(f.TargetGroups)...)
	return append(entries, entriesOf(f.AgeBands)...)
}

func entriesOf[T interface{ Entry() graph.Entry }](values []T) []graph.Entry {
	entries := make([]graph.Entry, len(values))
	for i, value := range values {
		entries[i] = value.Entry()
	}
	return entries
}

func readRegions(facts *Facts) error {
	regions, err := readTable("reference/regions.csv", func(l line) graph.Region {
		return graph.Region{
			Code: graph.RegionCode(l.text("code")), Name: l.text("name"),
			CSU: l.text("csu"), RUIAN: l.text("ruian"),
		}
	})
	facts.Regions = regions
	return err
}

func readDistricts(facts *Facts) error {
	districts, err := readTable("reference/districts.csv", func(l line) graph.District {
		return graph.District{
			Code: graph.DistrictCode(l.text("code")), Name: l.text("name"), RUIAN: l.text("ruian"),
			Region: graph.RegionCode(l.text("region")), Seat: graph.MunicipalityID(l.text("seat")),
			Lat: l.degrees("lat"), Lon: l.degrees("lon"), Population: l.whole("population"),
		}
	})
	facts.Districts = districts
	return err
}

func readMunicipalities(facts *Facts) error {
	municipalities, err := readTable("reference/municipalities.csv", func(l line) graph.Municipality {
		return graph.Municipality{
			ID: graph.MunicipalityID(l.text("code")), Name: l.text("name"),
			District: graph.DistrictCode(l.text("district")), PostalCode: l.text("postal_code"),
			Lat: l.degrees("lat"), Lon: l.degrees("lon"), Population: l.whole("population"),
		}
	})
	facts.Municipalities = municipalities
	return err
}

func readKinds(facts *Facts) error {
	kinds, err := readTable("reference/service_kinds.csv", func(l line) graph.ServiceKind {
		return graph.ServiceKind{
			Code: graph.KindCode(l.text("code")), NameCS: l.text("name_cs"), NameEN: l.text("name_en"),
			Abbreviation: l.text("abbreviation"), Paragraph: l.text("paragraph"), Group: l.text("group"),
		}
	})
	facts.Kinds = kinds
	return err
}

func readNeeds(facts *Facts) error {
	needs, err := readTable("reference/needs.csv", func(l line) graph.Need {
		return graph.Need{
			Code: graph.NeedCode(l.text("code")), NameCS: l.text("name_cs"), NameEN: l.text("name_en"),
			Synonyms: split[string](l.text("synonyms"), "|"), Kinds: split[graph.KindCode](l.text("kinds"), " "),
		}
	})
	for i := range needs {
		needs[i].Order = i + 1
	}
	facts.Needs = needs
	return err
}

func readTargetGroups(facts *Facts) error {
	groups, err := readTable("reference/target_groups.csv", func(l line) graph.TargetGroup {
		return graph.TargetGroup{Code: l.text("code"), NameCS: l.text("name_cs"), NameEN: l.text("name_en")}
	})
	facts.TargetGroups = groups
	return err
}

func readAgeBands(facts *Facts) error {
	bands, err := readTable("reference/age_bands.csv", func(l line) graph.AgeBand {
		return graph.AgeBand{
			Code: l.text("code"), NameCS: l.text("name_cs"), NameEN: l.text("name_en"),
			From: l.whole("from"), To: l.whole("to"),
		}
	})
	facts.AgeBands = bands
	return err
}
