package main

import (
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"lavka/seed"
)

// An operator imports and invites while the program serves: the commands work on
// the database of the running one.
func (p *program) importsAndInvitesBeside(t *testing.T) {
	organisations, services := filepath.Join(t.TempDir(), "organisations.csv"), filepath.Join(t.TempDir(), "services.csv")
	for path, text := range map[string]string{
		organisations: "ico;name\n27074358;Zkušební sdružení\n",
		services:      "identifikator;provider_ico;service_name;druh_code\n1;27074358;Zkušební poradna;1\n",
	} {
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	sheet := []string{"import", "sheet", "--organisations", organisations, "--services", services}
	if out, code := p.run(append(sheet, "--dry-run")...); code != exitDone || !strings.Contains(out, "Nothing was written") {
		t.Errorf("dry run: code %d: %s", code, out)
	}
	if out, code := p.run(sheet...); code != exitDone || strings.Contains(out, "new 0,") {
		t.Fatalf("first import: code %d: %s", code, out)
	}
	if out, code := p.run(sheet...); code != exitDone || !strings.Contains(out, "new 0, changed 0, ") {
		t.Errorf("second import: code %d: %s", code, out)
	}
	out, code := p.run("user", "invite", "--organisation", "27074358", "--name", "Běta", "--email", "beta@zkouska.example")
	link := regexp.MustCompile(regexp.QuoteMeta(p.base()) + `/pozvanka/\S+`).FindString(out)
	if code != exitDone || link == "" {
		t.Fatalf("invitation: code %d: %s", code, out)
	}
	if status := statusOf(t, link); status != http.StatusOK {
		t.Errorf("the link answers %d", status)
	}
	if strings.Contains(p.out.String(), "/pozvanka/") {
		t.Errorf("the server wrote the link down: %s", p.out)
	}
}

// Municipalities come while the program serves: all of them, some in another
// ORP a year later, and never so that most would vanish.
func (p *program) importsTerritoryBeside(t *testing.T) {
	facts, err := seed.ReadFacts()
	if err != nil {
		t.Fatal(err)
	}
	write := func(name, last string) string {
		rows := []string{"obec_code;name;orp_code"}
		for _, m := range facts.Municipalities {
			rows = append(rows, fmt.Sprintf("%s;%s;%s", m.ID, m.Name, m.District))
		}
		path := filepath.Join(t.TempDir(), name)
		if err := os.WriteFile(path, []byte(strings.Join(append(rows, last, ""), "\n")), 0o600); err != nil {
			t.Fatal(err)
		}
		return path
	}
	before, after := write("before.csv", "999001;Zkušebná;4205"), write("after.csv", "999001;Zkušebná;4209")
	few := filepath.Join("..", "..", "internal", "exchange", "csu", "testdata", "link_2020_cp1250.csv")
	same := fmt.Sprintf("new 0, changed 0, unchanged %d, refused 0", len(facts.Municipalities)+1)
	for _, step := range []struct {
		file, day string
		code      int
		says      string
	}{
		{before, "2020-01-01", exitDone, fmt.Sprintf("new 1, changed 0, unchanged %d, refused 0", len(facts.Municipalities))},
		{before, "2020-01-01", exitDone, same},
		{after, "2021-01-01", exitDone, "999001 Zkušebná: ORP 4205 until the day before, 4209 from 2021-01-01"},
		{after, "2021-01-01", exitDone, same},
		{before, "2020-06-01", exitFailed, "older_than_known"},
		{few, "2021-01-01", exitFailed, "removes_too_much"},
	} {
		out, code := p.run("import", "territory", step.file, "--valid-on", step.day)
		if code != step.code || !strings.Contains(out, step.says) {
			t.Errorf("%s as of %s: code %d: %s", filepath.Base(step.file), step.day, code, out)
		}
	}
	csu := filepath.Join("..", "..", "internal", "exchange", "csu", "testdata")
	for _, step := range []struct{ verb, file, first, second string }{
		{"neighbours", "neighbours.csv", "new 0, changed 3,", "new 0, changed 0,"},
		{"boundaries", "boundaries.geojson", "new 2, changed 0,", "new 0, changed 0, unchanged 2,"},
	} {
		for _, says := range []string{step.first, step.second} {
			if out, code := p.run("import", step.verb, filepath.Join(csu, step.file)); code != exitDone || !strings.Contains(out, says) {
				t.Errorf("%s: code %d: %s", step.verb, code, out)
			}
		}
	}
}

func statusOf(t *testing.T, link string) int {
	t.Helper()
	request, err := http.NewRequestWithContext(t.Context(), http.MethodGet, link, nil)
	if err != nil {
		t.Fatal(err)
	}
	response, err := new(http.Client).Do(request)
	if err != nil {
		t.Fatal(err)
	}
	if err := response.Body.Close(); err != nil {
		t.Fatal(err)
	}
	return response.StatusCode
}
