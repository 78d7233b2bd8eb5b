package neo4jd

import (
	"os"
	"path/filepath"
	"strconv"
	"strings"
)

// Find tells the address and the password of the server that another process
// runs in a data folder, so that a second command can work on the same database.
// It starts nothing and takes no lock; false where none is running.
func Find(data string) (Address, bool) {
	folder, err := filepath.Abs(data)
	if err != nil {
		return Address{}, false
	}
	h := home{folder}
	if _, found := h.running(); !found {
		return Address{}, false
	}
	port, err := numberIn(h.path("port"))
	if err != nil {
		return Address{}, false
	}
	password, err := os.ReadFile(h.passwordFile())
	if err != nil {
		return Address{}, false
	}
	l := launcher{home: h, port: port}
	return Address{URI: l.uri(), Password: strings.TrimSpace(string(password))}, true
}

// Address is how to reach a server as the user "neo4j".
type Address struct{ URI, Password string }

func numberIn(path string) (int, error) {
	text, err := os.ReadFile(path)
	if err != nil {
		return 0, err
	}
	return strconv.Atoi(strings.TrimSpace(string(text)))
}
