package sheet

import (
	"fmt"
	"maps"
	"path/filepath"
	"slices"

	"github.com/google/uuid"

	"lavka/graph"
)

// Source is one file: its name, of which only the last part is kept, and its
// content. A name that ends in .xlsx is read as a workbook, its first sheet;
// anything else as CSV in UTF-8 or Windows-1250, separated by comma, semicolon
// or tab.
type Source struct {
	Name    string
	Content []byte
}

// Label names the file as the source of revisions: "sheet:providers.csv".
func (s Source) Label() string { return "sheet:" + filepath.Base(s.Name) }

// Known is what the directory already holds. Refs are the keys of its nodes
// ("ServiceKind/25", "District/4205", "Municipality/564567", "TargetGroup/6",
// "Region/CZ042"), RegionOf the region of each district. Region is the sheet's
// own; where it is empty it is that of most seats.
type Known struct {
	Refs     map[string]bool
	RegionOf map[graph.DistrictCode]graph.RegionCode
	Region   graph.RegionCode
}

func (k Known) holds(label, id string) bool { return k.Refs[label+"/"+id] }

// Sheet is what the two files say. Every row of them is either among the values
// or in a Problem that is Refused. OrganisationRows and ServiceRows count the
// rows that were there.
type Sheet struct {
	Organisations                 []graph.Organisation
	Services                      []graph.Service
	OrganisationRows, ServiceRows int
	Problems                      []Problem
}

// Refused counts the rows that did not land.
func (s Sheet) Refused() int {
	type row struct {
		file string
		line int
	}
	rows := map[row]bool{}
	for _, p := range s.Problems {
		if p.Refused {
			rows[row{p.File, p.Line}] = true
		}
	}
	return len(rows)
}

// OrganisationEntries are the organisations as directory nodes, of which one that
// is there already takes only what the sheet has columns for. They go in before
// the services, with the label of their own file.
func (s Sheet) OrganisationEntries() []graph.Entry {
	entries := make([]graph.Entry, len(s.Organisations))
	for i, o := range s.Organisations {
		entries[i] = o.Entry()
		entries[i].Only = []string{"name", "registrationNumber", "SEATED_IN"}
	}
	return entries
}

// ServiceEntries are the services as directory nodes, of which one that is there
// already takes only what the sheet has columns for.
func (s Sheet) ServiceEntries() []graph.Entry {
	var entries []graph.Entry
	for _, v := range s.Services {
		for _, entry := range v.Entries() {
			entry.Only = []string{
				"name", "registerId", "areaText", "basis", "from", "OF_KIND", "FOR", "COVERS", "<PROVIDES",
			}
			entries = append(entries, entry)
		}
	}
	return entries
}

// Problem is one thing that is wrong with one row. Code is stable, Text says it
// in English words. A row that is not Refused landed without what the problem
// is about.
type Problem struct {
	File    string
	Line    int
	Code    string
	Text    string
	Refused bool
}

// String is the problem as one line of a report.
func (p Problem) String() string {
	verdict := "warning"
	if p.Refused {
		verdict = "refused"
	}
	return fmt.Sprintf("%s:%d: %s: %s: %s", p.File, p.Line, verdict, p.Code, p.Text)
}

// Read reads both files. INVALID with a reason where a file as a whole can not
// be read: empty_file, too_large, too_many_rows, not_a_table, missing_column.
// Equal rows give equal ids, however often they are read.
func Read(organisations, services Source, known Known) (Sheet, error) {
	owners, err := readTable(organisations, []string{"ico", "name"})
	if err != nil {
		return Sheet{}, err
	}
	offers, err := readTable(services, []string{"identifikator", "provider_ico", "service_name", "druh_code"})
	if err != nil {
		return Sheet{}, err
	}
	r := &reading{known: known, owners: map[graph.RegistrationNumber]owner{}}
	r.readOrganisations(owners)
	r.settleRegion()
	r.readServices(offers)
	r.sheet.OrganisationRows, r.sheet.ServiceRows = len(owners.rows), len(offers.rows)
	return r.sheet, nil
}

// reading is the work between the two files.
type reading struct {
	known  Known
	owners map[graph.RegistrationNumber]owner
	sheet  Sheet
}

// owner is what the services need of their organisation's row.
type owner struct {
	id       graph.OrganisationID
	district graph.DistrictCode
}

// settleRegion takes the region of most seats where none was given; where two
// regions have as many, there is none.
func (r *reading) settleRegion() {
	if r.known.Region != "" {
		return
	}
	counts := map[graph.RegionCode]int{}
	for _, o := range r.owners {
		if region := r.known.RegionOf[o.district]; region != "" {
			counts[region]++
		}
	}
	most := 0
	for _, region := range slices.Sorted(maps.Keys(counts)) {
		switch n := counts[region]; {
		case n > most:
			most, r.known.Region = n, region
		case n == most:
			r.known.Region = ""
		}
	}
}

// idOf is the id of what the register knows by this key.
func idOf(key string) string {
	return uuid.NewSHA1(uuid.NameSpaceURL, []byte("urn:lavka:"+key)).String()
}
