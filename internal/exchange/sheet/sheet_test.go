package sheet_test

import (
	"bytes"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"
	"golang.org/x/text/encoding/charmap"

	"lavka/graph"
	"lavka/internal/exchange/sheet"
)

func known() sheet.Known {
	refs := map[string]bool{}
	for _, ref := range []string{
		"Region/CZ042", "Region/CZ010", "District/4205", "District/4202", "District/1000", "Municipality/564567",
		"ServiceKind/1", "ServiceKind/25", "ServiceKind/32", "TargetGroup/1", "TargetGroup/6", "TargetGroup/19",
	} {
		refs[ref] = true
	}
	return sheet.Known{Refs: refs, RegionOf: map[graph.DistrictCode]graph.RegionCode{
		"4205": "CZ042", "4202": "CZ042", "1000": "CZ010",
	}}
}

func file(t *testing.T, name string) sheet.Source {
	t.Helper()
	content, err := os.ReadFile(filepath.Join("testdata", name))
	if err != nil {
		t.Fatal(err)
	}
	return sheet.Source{Name: "testdata/" + name, Content: content}
}

func read(t *testing.T, organisations, services sheet.Source) sheet.Sheet {
	t.Helper()
	got, err := sheet.Read(organisations, services, known())
	if err != nil {
		t.Fatalf("Read: %v", err)
	}
	return got
}

func invented(t *testing.T) sheet.Sheet {
	t.Helper()
	return read(t, file(t, "organisations.csv"), file(t, "services.csv"))
}

func TestEveryRowLandsOrIsReportedWithItsLine(t *testing.T) {
	got := invented(t)
	var lines []string
	for _, p := range got.Problems {
		lines = append(lines, p.String())
	}
	want, err := os.ReadFile("testdata/problems.txt")
	if err != nil {
		t.Fatal(err)
	}
	if text := strings.Join(lines, "\n") + "\n"; text != string(want) {
		t.Errorf("problems are\n%s\nwant\n%s", text, want)
	}
	landed := len(got.Organisations) + len(got.Services)
	if rows := got.OrganisationRows + got.ServiceRows; landed+got.Refused() != rows || rows != 29 {
		t.Errorf("%d landed and %d refused of %d rows", landed, got.Refused(), rows)
	}
}

func TestAreaIsNeverGuessed(t *testing.T) {
	for _, c := range []struct {
		identifier string
		place      graph.PlaceRef
		basis      graph.PlaceBasis
	}{
		{"1000001", "Municipality/564567", graph.BasisStated},
		{"1000002", "District/4205", graph.BasisSeat},
		{"1000003", "District/4202", graph.BasisInferred},
		{"1000004", "Region/CZ042", graph.BasisSeat},
	} {
		s := service(t, invented(t), c.identifier)
		if len(s.Covers) != 1 || s.Covers[0].Place != c.place || s.Basis != c.basis {
			t.Errorf("service %s covers %v on the basis %s, want %s on %s", c.identifier, s.Covers, s.Basis, c.place, c.basis)
		}
	}
}

func service(t *testing.T, s sheet.Sheet, identifier string) graph.Service {
	t.Helper()
	i := slices.IndexFunc(s.Services, func(v graph.Service) bool { return v.RegisterID == identifier })
	if i < 0 {
		t.Fatalf("service %s did not land: %v", identifier, s.Problems)
	}
	return s.Services[i]
}

func TestServiceTakesWhatTheRowSaysAndNoMore(t *testing.T) {
	s := service(t, invented(t), "1000002")
	if s.Name != "Klub Lípa" || s.Kind != "25" || graph.Day(s.From) != "2021-09-01" {
		t.Errorf("service is %+v", s)
	}
	if len(s.Forms) != 0 || s.Phone != "" || len(s.Sites) != 0 {
		t.Errorf("service has forms %v, phone %q, sites %v that no row named", s.Forms, s.Phone, s.Sites)
	}
	if groups := service(t, invented(t), "1000004").TargetGroups; !slices.Equal(groups, []string{"6"}) {
		t.Errorf("target groups are %v, want the known one", groups)
	}
}

func TestSeatIsTheMunicipalityWhereTheDirectoryHasItElseTheDistrict(t *testing.T) {
	var seats []graph.PlaceRef
	for _, o := range invented(t).Organisations {
		seats = append(seats, o.Seat)
	}
	want := []graph.PlaceRef{"Municipality/564567", "District/4202", "District/1000", ""}
	if !slices.Equal(seats, want) {
		t.Errorf("seats are %v, want %v", seats, want)
	}
}

func TestReadingAgainGivesTheSameIDs(t *testing.T) {
	first, second := invented(t), invented(t)
	for i := range first.Services {
		if a, b := first.Services[i].ID, second.Services[i].ID; a != b || a == "" {
			t.Errorf("ids of one row are %q and %q", a, b)
		}
	}
}

func TestOneTableInAllItsDisguises(t *testing.T) {
	plain := file(t, "organisations.csv").Content
	for name, content := range map[string][]byte{
		"byte-order mark": append([]byte("\uFEFF"), plain...),
		"CRLF":            bytes.ReplaceAll(plain, []byte("\n"), []byte("\r\n")),
		"Windows-1250":    windows1250(t, plain),
		"semicolons":      []byte(strings.NewReplacer(`"Lípa, z. s."`, "Lípa, z. s.", ",", ";").Replace(string(plain))),
		"empty last line": append(bytes.Clone(plain), ",,,,,\n\n"...),
	} {
		t.Run(name, func(t *testing.T) {
			got := read(t, sheet.Source{Name: "organisations.csv", Content: content}, file(t, "services.csv"))
			if len(got.Organisations) != 4 || got.Organisations[0].Name != "Lípa, z. s." {
				t.Errorf("organisations are %+v", got.Organisations)
			}
		})
	}
}

func windows1250(t *testing.T, text []byte) []byte {
	t.Helper()
	content, err := charmap.Windows1250.NewEncoder().Bytes(text)
	if err != nil {
		t.Fatal(err)
	}
	return content
}

func TestOneSpoiledByteDoesNotTurnTheOtherRowsIntoAnotherEncoding(t *testing.T) {
	content := bytes.Replace(file(t, "organisations.csv").Content, []byte("Dub"), []byte("D\xffb"), 1)
	got := read(t, sheet.Source{Name: "organisations.csv", Content: content}, file(t, "services.csv"))
	if got.Organisations[0].Name != "Lípa, z. s." || len(got.Organisations) != 3 {
		t.Errorf("organisations are %+v", got.Organisations)
	}
	if p := got.Problems[0]; p.Line != 3 || p.Code != sheet.CodeBrokenText {
		t.Errorf("first problem is %v", p)
	}
}

func TestWorkbookReadsLikeCSV(t *testing.T) {
	workbook := sheet.Source{Name: "Organisations.XLSX", Content: asWorkbook(t, file(t, "organisations.csv"))}
	got := read(t, workbook, file(t, "services.csv"))
	if len(got.Organisations) != 4 || got.Organisations[1].Seat != "District/4202" {
		t.Errorf("organisations are %+v", got.Organisations)
	}
}

func asWorkbook(t *testing.T, source sheet.Source) []byte {
	t.Helper()
	book := excelize.NewFile()
	for i, line := range strings.Split(strings.ReplaceAll(string(source.Content), `"Lípa, z. s."`, "Lípa"), "\n") {
		for j, cell := range strings.Split(line, ",") {
			name, err := excelize.CoordinatesToCellName(j+1, i+1)
			if err != nil {
				t.Fatal(err)
			}
			if err := book.SetCellStr("Sheet1", name, cell); err != nil {
				t.Fatal(err)
			}
		}
	}
	content, err := book.WriteToBuffer()
	if err != nil {
		t.Fatal(err)
	}
	return content.Bytes()
}

func TestFileThatIsNoTableIsRefusedAsAWhole(t *testing.T) {
	good := file(t, "organisations.csv")
	const header = "identifikator,provider_ico,service_name,druh_code\n"
	for _, c := range []struct {
		name, file, content, reason string
	}{
		{"nothing", "s.csv", "", "empty_file"},
		{"white space", "s.csv", " \r\n\n", "empty_file"},
		{"byte-order mark alone", "s.csv", "\uFEFF\n", "empty_file"},
		{"header alone", "s.csv", header, "empty_file"},
		{"other columns", "s.csv", "a,b\n1,2\n", "missing_column"},
		{"a column twice", "s.csv", "identifikator,identifikator,provider_ico,service_name,druh_code\n1,2,3,4,5\n", "missing_column"},
		{"zero bytes", "s.csv", "a,b\n\x00,2\n", "not_a_table"},
		{"no workbook", "s.xlsx", "PK\x03\x04 but no more", "not_a_table"},
		{"too large", "s.csv", strings.Repeat("x", sheet.MaxBytes+1), "too_large"},
		{"too many rows", "s.csv", header + strings.Repeat("1,2,3,4\n", sheet.MaxRows+1), "too_many_rows"},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := sheet.Read(good, sheet.Source{Name: c.file, Content: []byte(c.content)}, known())
			if e, ok := graph.AsError(err); !ok || e.Code != graph.Invalid || e.Reason != c.reason {
				t.Errorf("error is %v, want INVALID %s", err, c.reason)
			}
		})
	}
}

func FuzzReadNeverPanicsNorLosesARow(f *testing.F) {
	for _, name := range []string{"organisations.csv", "services.csv"} {
		content, err := os.ReadFile(filepath.Join("testdata", name))
		if err != nil {
			f.Fatal(err)
		}
		f.Add(content, "s.csv")
		f.Add(content, "s.xlsx")
	}
	f.Add([]byte("ico;name\n\"1\";\"\n2;3"), "o.csv")
	f.Fuzz(func(t *testing.T, content []byte, name string) {
		good := sheet.Source{Name: "o.csv", Content: []byte("ico,name,seat_orp\n00000019,Lípa,4205\n")}
		any := sheet.Source{Name: name, Content: content}
		for _, pair := range [][2]sheet.Source{{good, any}, {any, any}} {
			got, err := sheet.Read(pair[0], pair[1], known())
			if err != nil {
				continue
			}
			landed := len(got.Organisations) + len(got.Services)
			if pair[0].Name != pair[1].Name && landed+got.Refused() != got.OrganisationRows+got.ServiceRows {
				t.Errorf("%d landed, %d refused of %d+%d rows", landed, got.Refused(), got.OrganisationRows, got.ServiceRows)
			}
		}
	})
}
