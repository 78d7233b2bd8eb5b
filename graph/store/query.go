package store

import (
	"embed"
	"fmt"
	"io/fs"
	"strings"
)

//go:embed cypher migrations
var files embed.FS

// query is the name of a statement: its path under cypher/ without the ending.
type query string

// loadQueries reads every statement once.
func loadQueries() (map[query]string, error) {
	queries := map[query]string{}
	err := fs.WalkDir(files, "cypher", func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		text, err := files.ReadFile(path)
		if err != nil {
			return err
		}
		name := strings.TrimSuffix(strings.TrimPrefix(path, "cypher/"), ".cypher")
		queries[query(name)] = string(text)
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("read the statements: %w", err)
	}
	return queries, nil
}
