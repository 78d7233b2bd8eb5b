package web

import (
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// routesFile is where the web application says which screen an address opens.
const routesFile = "../../frontend/src/app/routes.tsx"

var (
	screenRoute   = regexp.MustCompile(`<Route path="([^"]+)"`)
	routeVariable = regexp.MustCompile(`\{[a-z]+\}`)
)

// screenPaths are the addresses that the web application has a screen for, a
// parameter as `:id`; one with an optional part stands there without it too.
func screenPaths(t *testing.T) []string {
	t.Helper()
	text, err := os.ReadFile(routesFile)
	if err != nil {
		t.Fatal(err)
	}
	var all []string
	for _, found := range screenRoute.FindAllStringSubmatch(string(text), -1) {
		path, optional := strings.CutSuffix(found[1], "?")
		all = append(all, path)
		if optional {
			all = append(all, path[:strings.LastIndexByte(path, '/')])
		}
	}
	return all
}

// opens tells whether a path with `:parameters` opens an address; a parameter of
// the address is one that the path has a parameter for.
func opens(path, address string) bool {
	parts, asked := strings.Split(path, "/"), strings.Split(address, "/")
	return slices.EqualFunc(parts, asked, func(part, word string) bool {
		return part == word || strings.HasPrefix(part, ":") && word != ""
	})
}

// The server says 404 to what it does not know, and the application shows "no
// such page" for what it does not: an address has to be in both lists.
func TestServerAndApplicationKnowTheSameAddresses(t *testing.T) {
	served := appPaths()
	for i, path := range served {
		served[i] = routeVariable.ReplaceAllString(path, ":x")
	}
	screens := screenPaths(t)
	if len(screens) < len(served)/2 {
		t.Fatalf("read only %d addresses from %s", len(screens), routesFile)
	}
	for _, address := range served {
		if !slices.ContainsFunc(screens, func(path string) bool { return opens(path, address) }) {
			t.Errorf("the server knows %s, the application has no screen for it", address)
		}
	}
	for _, path := range screens {
		serves := func(address string) bool { return opens(address, path) || opens(path, address) }
		if !slices.ContainsFunc(served, serves) {
			t.Errorf("the application has a screen for %s, to which the server says 404", path)
		}
	}
}
