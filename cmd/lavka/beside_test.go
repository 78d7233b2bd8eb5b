package main

import (
	"net/http"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
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
