package neo4jd

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"regexp"
	"strings"
	"sync"
)

// tailLines is how much of a log an error shows.
const tailLines = 20

// startedLine is what Neo4j prints last, about 10 ms after it opened its port.
const startedLine = "Started."

var colourCodes = regexp.MustCompile("\x1b\\[[0-9;]*m")

// console receives the output of the child: all of it goes to a file, the end
// stays at hand for an error, and it notices that the server has started.
type console struct {
	file    *os.File
	started chan struct{}

	mu        sync.Mutex
	once      sync.Once
	part      []byte
	last      []string
	portTaken bool
}

func openConsole(path string) (*console, error) {
	file, err := os.OpenFile(path, os.O_CREATE|os.O_WRONLY|os.O_APPEND, 0o600)
	if err != nil {
		return nil, fmt.Errorf("%w: opening the log: %w", ErrDataFolder, err)
	}
	return &console{file: file, started: make(chan struct{})}, nil
}

// rotateConsole keeps the log of one earlier run, which is the one that a
// person wants after a crash.
func rotateConsole(path string) error {
	err := os.Rename(path, path+".1")
	if err != nil && !errors.Is(err, os.ErrNotExist) {
		return fmt.Errorf("%w: rotating the log: %w", ErrDataFolder, err)
	}
	return nil
}

// Write implements io.Writer. A full disk must not break the child's pipe, so
// what cannot be kept is let go.
func (c *console) Write(chunk []byte) (int, error) {
	_, _ = c.file.Write(chunk)
	c.mu.Lock()
	defer c.mu.Unlock()
	c.part = append(c.part, chunk...)
	for {
		line, rest, whole := bytes.Cut(c.part, []byte("\n"))
		if !whole {
			return len(chunk), nil
		}
		c.part = rest
		c.note(string(line))
	}
}

func (c *console) note(line string) {
	if !strings.HasPrefix(line, "\tat ") {
		c.last = append(c.last, line)
	}
	if len(c.last) > tailLines {
		c.last = c.last[len(c.last)-tailLines:]
	}
	if strings.Contains(line, "Address already in use") || strings.Contains(line, "PortBindException") {
		c.portTaken = true
	}
	if strings.HasSuffix(line, " "+startedLine) {
		c.once.Do(func() { close(c.started) })
	}
}

func (c *console) sawPortTaken() bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.portTaken
}

// tail returns the last lines without the frames of Java's traces, which would
// push the useful ones out, and with a line that did not end yet.
func (c *console) tail() string {
	c.mu.Lock()
	defer c.mu.Unlock()
	return strings.Join(lastLines(strings.Join(c.last, "\n")+"\n"+string(c.part), tailLines), "\n")
}

func (c *console) close() error { return c.file.Close() }

func lastLines(text string, count int) []string {
	lines := strings.Split(strings.TrimSpace(colourCodes.ReplaceAllString(text, "")), "\n")
	if len(lines) > count {
		lines = lines[len(lines)-count:]
	}
	return lines
}
