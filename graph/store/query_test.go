package store_test

import (
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// statement is one file of cypher/ as the tests look at it.
type statement struct{ name, text, header string }

func readStatements(t *testing.T) []statement {
	t.Helper()
	var all []statement
	err := filepath.WalkDir("cypher", func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		text, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		name := strings.TrimSuffix(strings.TrimPrefix(filepath.ToSlash(path), "cypher/"), ".cypher")
		var header, body []string
		for line := range strings.Lines(string(text)) {
			if comment, ok := strings.CutPrefix(line, "//"); ok {
				header = append(header, comment)
				continue
			}
			body = append(body, line)
		}
		all = append(all, statement{name, strings.Join(body, ""), strings.Join(header, "")})
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return all
}

var (
	headerParams = regexp.MustCompile(`(?m)^ ?params: (.+)$`)
	usedParams   = regexp.MustCompile(`\$([a-zA-Z]+)`)
	labels       = regexp.MustCompile(`\(\w*:(\w+)`)
)

func TestEveryStatementIsValidAndNamesItsParameters(t *testing.T) {
	for _, s := range readStatements(t) {
		declared := headerParams.FindStringSubmatch(s.header)
		if declared == nil || !strings.Contains(s.header, "returns: ") {
			t.Errorf("%s: the header names no params or returns", s.name)
			continue
		}
		used := map[string]any{}
		for _, match := range usedParams.FindAllStringSubmatch(s.text, -1) {
			used[match[1]] = nil
		}
		names := strings.Split(declared[1], ", ")
		if declared[1] == "none" {
			names = nil
		}
		slices.Sort(names)
		if got := slices.Sorted(maps.Keys(used)); !slices.Equal(got, names) {
			t.Errorf("%s: the header says %v, the statement uses %v", s.name, names, got)
		}
		process.Run(t, "EXPLAIN "+s.text, used)
	}
}

func TestEveryLabelIsKnownToTheMigrations(t *testing.T) {
	var migrations strings.Builder
	files, err := filepath.Glob("migrations/*.cypher")
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		migrations.Write(text)
	}
	// The ledger of the migrations is there before the first of them.
	known := migrations.String() + "(n:Migration)"
	for _, s := range readStatements(t) {
		for _, match := range labels.FindAllStringSubmatch(s.text, -1) {
			if !strings.Contains(known, ":"+match[1]+")") && !strings.Contains(known, ":"+match[1]+":") {
				t.Errorf("%s: no migration knows the label %s", s.name, match[1])
			}
		}
	}
}

func TestEveryStatementIsUsed(t *testing.T) {
	var code strings.Builder
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if !strings.HasSuffix(file, "_test.go") {
			code.Write(text)
		}
	}
	for _, s := range readStatements(t) {
		if !strings.Contains(code.String(), `"`+s.name+`"`) {
			t.Errorf("%s is used nowhere", s.name)
		}
	}
}

// A municipality may have changed its district: who walks from one to the other
// without saying so walks through the past.
func TestPlacesAreFollowedOnlyWhereTheyLieToday(t *testing.T) {
	anyDay := regexp.MustCompile(
		`\[\w*:IN(\*[0-9.]+)?\]->\((\w*:District|d\)|up\))|(:District[^)]*|\(d)\)<-\[\w*:IN(\*[0-9.]+)?\]|\[\w*:IN\*[0-9.]+\]`,
	)
	for _, s := range readStatements(t) {
		if found := anyDay.FindString(s.text); found != "" && s.name != "place/territory" {
			t.Errorf("%s: %s follows places of every day, write {until: ''}", s.name, found)
		}
	}
}
