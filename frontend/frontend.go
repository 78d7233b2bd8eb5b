// Package frontend carries the built web application, its words and the
// documents it may send, so that one program serves everything. It imports the
// standard library only.
package frontend

import (
	"embed"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"strings"
)

//go:embed all:dist
var dist embed.FS

//go:embed messages/*.json
var messages embed.FS

//go:embed persisted-documents.json
var documents []byte

// errNotATree cannot happen while dist is embedded above.
var errNotATree = errors.New("frontend: dist is not a folder of the program")

// Dist is the built application: index.html, assets/ and what stands beside
// them. It holds nothing but .gitkeep until `npm run build` has run.
func Dist() fs.FS {
	tree, err := fs.Sub(dist, "dist")
	if err != nil {
		panic(errors.Join(errNotATree, err))
	}
	return tree
}

// Messages is the catalogue of a language, "cs" or "en": key to text with
// parameters in braces. Texts with plural forms are for the screens alone and
// are left out.
func Messages(language string) (map[string]string, error) {
	raw, err := messages.ReadFile("messages/" + language + ".json")
	if err != nil {
		return nil, fmt.Errorf("read messages of %q: %w", language, err)
	}
	var all map[string]any
	if err := json.Unmarshal(raw, &all); err != nil {
		return nil, fmt.Errorf("decode messages of %q: %w", language, err)
	}
	texts := make(map[string]string, len(all))
	for key, value := range all {
		if text, ok := value.(string); ok && !strings.HasPrefix(key, "$") {
			texts[key] = text
		}
	}
	return texts, nil
}

// Documents are the trusted documents: "sha256:…" to the text of the operation.
func Documents() (map[string]string, error) {
	var all map[string]string
	if err := json.Unmarshal(documents, &all); err != nil {
		return nil, fmt.Errorf("decode trusted documents: %w", err)
	}
	return all, nil
}
