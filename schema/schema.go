// Package schema is the contract with every client: the SDL, one file per noun,
// embedded. It imports the standard library only.
package schema

import (
	"embed"
	"io/fs"
	"strings"
)

//go:embed *.graphql
var files embed.FS

// SDL returns the whole contract as one text, files in the order of their names.
func SDL() (string, error) {
	names, err := fs.Glob(files, "*.graphql")
	if err != nil {
		return "", err
	}
	var b strings.Builder
	for _, name := range names {
		text, err := files.ReadFile(name)
		if err != nil {
			return "", err
		}
		b.Write(text)
		b.WriteByte('\n')
	}
	return b.String(), nil
}
