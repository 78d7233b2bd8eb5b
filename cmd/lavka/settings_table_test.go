package main

import (
	"flag"
	"os"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write what is generated into the files that hold it")

const (
	readme        = "../../README.md"
	settingsBegin = "<!-- settings: made by make generate -->\n"
	settingsEnd   = "\n<!-- end of settings -->"
)

func TestReadmeListsEverySetting(t *testing.T) {
	content, err := os.ReadFile(readme)
	if err != nil {
		t.Fatal(err)
	}
	before, rest, begins := strings.Cut(string(content), settingsBegin)
	table, after, ends := strings.Cut(rest, settingsEnd)
	if !begins || !ends {
		t.Fatal("README.md has no place for the settings")
	}
	current, err := settingsTable()
	if err != nil {
		t.Fatal(err)
	}
	if lines := strings.Count(current, "\n| `LAVKA_"); lines < 14 {
		t.Fatalf("only %d settings", lines)
	}
	if table == current {
		return
	}
	if !*update {
		t.Fatal("the settings in README.md are not current: run make generate")
	}
	whole := before + settingsBegin + current + settingsEnd + after
	if err := os.WriteFile(readme, []byte(whole), 0o644); err != nil {
		t.Fatal(err)
	}
}
