package main

import (
	"fmt"
	"strings"

	"github.com/alecthomas/kong"
)

//go:generate go test -count=1 -run TestReadmeListsEverySetting . -update

type settingsCommand struct{}

// Run prints every setting as a table in Markdown.
func (settingsCommand) Run(t terminal) error {
	table, err := settingsTable()
	if err != nil {
		return err
	}
	t.say("%s", table)
	return nil
}

// settingsTable has a line per setting, as the command line describes it.
func settingsTable() (string, error) {
	parser, err := kong.New(&commands{}, kong.Name("lavka"))
	if err != nil {
		return "", fmt.Errorf("read the settings: %w", err)
	}
	lines := []string{"| variable | flag | value | what it is, and its default |", "|---|---|---|---|"}
	for _, flag := range parser.Model.Flags {
		if len(flag.Envs) > 0 {
			lines = append(lines, fmt.Sprintf("| %#q | %#q | %s | %s |", flag.Envs[0], "--"+flag.Name, flag.PlaceHolder, flag.Help))
		}
	}
	return strings.Join(lines, "\n"), nil
}
