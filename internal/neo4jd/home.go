package neo4jd

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"
)

// home is the data folder, which is Neo4j's home at the same time.
type home struct{ folder string }

func (h home) path(name ...string) string {
	return filepath.Join(append([]string{h.folder}, name...)...)
}

func (h home) conf() string         { return h.path("conf") }
func (h home) passwordFile() string { return h.path("password") }
func (h home) consoleFile() string  { return h.path("console.log") }
func (h home) pidFile() string      { return h.path("java.pid") }

// hasDatabase tells whether a server has ever started here; from then on the
// initial password can no longer be set.
func (h home) hasDatabase() bool {
	_, err := os.Stat(h.path("data", "databases"))
	return err == nil
}

// fromTemplate copies a stopped server's state. The rename comes last, so that
// a copy cut short is not taken for a database.
func (h home) fromTemplate(template string) error {
	if template == "" || h.hasDatabase() {
		return nil
	}
	part := h.path("data.part")
	for _, step := range []func() error{
		func() error { return os.RemoveAll(part) },
		func() error { return os.RemoveAll(h.path("data")) },
		func() error { return os.CopyFS(part, os.DirFS(filepath.Join(template, "data"))) },
		func() error { return h.copyPassword(home{template}) },
		func() error { return os.Rename(part, h.path("data")) },
	} {
		if err := step(); err != nil {
			return fmt.Errorf("%w: copying the template %s: %w", ErrDataFolder, template, err)
		}
	}
	return nil
}

func (h home) copyPassword(from home) error {
	text, err := os.ReadFile(from.passwordFile())
	if err != nil {
		return err
	}
	return writeWhole(h.passwordFile(), text, 0o600)
}

// password returns the one in the folder; before the first start it draws one.
func (h home) password() (string, error) {
	text, err := os.ReadFile(h.passwordFile())
	if err == nil {
		return strings.TrimSpace(string(text)), nil
	}
	if !errors.Is(err, fs.ErrNotExist) {
		return "", fmt.Errorf("%w: reading the password: %w", ErrDataFolder, err)
	}
	if h.hasDatabase() {
		return "", fmt.Errorf("%w: there is a database in %s but its file %s is gone: put it back or move the folder away",
			ErrPassword, h.folder, h.passwordFile())
	}
	password := rand.Text()
	if err := writeWhole(h.passwordFile(), []byte(password+"\n"), 0o600); err != nil {
		return "", fmt.Errorf("%w: writing the password: %w", ErrDataFolder, err)
	}
	return password, nil
}

// setInitialPassword tells Neo4j the password of the folder; it may be repeated
// until the first start.
func (h home) setInitialPassword(ctx context.Context, java, lib string) error {
	cmd := exec.CommandContext(ctx, java, "-Xmx128m", "-XX:TieredStopAtLevel=1", "-cp", filepath.Join(lib, "*"),
		"org.neo4j.cli.AdminTool", "dbms", "set-initial-password", "@"+h.passwordFile())
	cmd.Env = childEnv("NEO4J_HOME="+h.folder, "NEO4J_CONF="+h.conf())
	cmd.WaitDelay = 5 * time.Second
	out, err := cmd.CombinedOutput()
	if err != nil {
		return fmt.Errorf("setting the initial password of Neo4j: %w:\n%s", err, strings.Join(lastLines(string(out), tailLines), "\n"))
	}
	return nil
}

// writeConf is done before each start, so that a folder follows the program.
func (h home) writeConf(port int, more []string) error {
	address := fmt.Sprintf("127.0.0.1:%d", port)
	lines := []string{
		"# Written anew at every start; changes made here are lost.",
		"server.default_listen_address=127.0.0.1",
		"server.bolt.listen_address=" + address,
		"server.bolt.advertised_address=" + address,
		"server.http.enabled=false",
		"server.https.enabled=false",
		"server.logs.gc.enabled=false",
		"db.tx_log.preallocate=false",
		"dbms.usage_report.enabled=false",
		"internal.server.bolt.thread_pool_shutdown_wait_time=200ms",
	}
	conf := strings.Join(append(lines, more...), "\n") + "\n"
	if err := os.MkdirAll(h.conf(), 0o700); err != nil {
		return fmt.Errorf("%w: making %s: %w", ErrDataFolder, h.conf(), err)
	}
	if err := writeWhole(filepath.Join(h.conf(), "neo4j.conf"), []byte(conf), 0o600); err != nil {
		return fmt.Errorf("%w: writing neo4j.conf: %w", ErrDataFolder, err)
	}
	return nil
}
