// Package storetest gives each test process a Neo4j server of its own, started
// from an already migrated template folder, and each test an empty graph. Only
// tests import it. Inside one package tests must not run in parallel: they share
// the server.
package storetest

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"lavka/graph"
	"lavka/graph/store"
	"lavka/internal/neo4jd"
	"lavka/internal/vault"
)

// startWithin bounds the start of a server, also on a machine that fetches it
// for the first time.
const startWithin = 5 * time.Minute

// shortLived keeps the virtual machine from optimising what runs for seconds: it
// halves the processor time of a start.
const shortLived = "-XX:TieredStopAtLevel=1"

// Process is the server of a test process and a driver for what only tests do.
type Process struct {
	address neo4jd.Address
	driver  neo4j.DriverWithContext
	keys    *vault.Vault
	end     func()
}

// Start starts the server of this test process from the template, or takes the
// kept one. Call Kill at the end.
func Start() (*Process, error) {
	ctx, cancel := context.WithTimeout(context.Background(), startWithin)
	defer cancel()
	if folder := os.Getenv(keptFolder); folder != "" {
		return kept(ctx, folder)
	}
	template, err := template(ctx)
	if err != nil {
		return nil, fmt.Errorf("make the template: %w", err)
	}
	data, err := os.MkdirTemp("", "lavka-test-")
	if err != nil {
		return nil, err
	}
	server, err := neo4jd.Start(ctx, neo4jd.Options{
		Data: data, Template: template, JVMFlags: []string{shortLived}, Settings: []string{neo4jd.PlansStay},
	})
	if err != nil {
		return nil, errors.Join(err, os.RemoveAll(data))
	}
	return connect(neo4jd.Address{URI: server.URI(), Password: server.Password()}, func() {
		_ = server.Kill()      // a dead server is what is wanted
		_ = os.RemoveAll(data) // a leftover in the temporary folder harms nobody
	})
}

func connect(address neo4jd.Address, end func()) (*Process, error) {
	driver, err := neo4j.NewDriverWithContext(address.URI, neo4j.BasicAuth("neo4j", address.Password, ""))
	if err != nil {
		end()
		return nil, err
	}
	return &Process{address: address, driver: driver, keys: vault.InMemory(), end: end}, nil
}

// Kill ends the server at once: nothing of a test's graph is worth a clean stop.
func (p *Process) Kill() {
	_ = p.driver.Close(context.Background()) // the server is killed next
	p.end()
}

// Address is how to reach the server.
func (p *Process) Address() neo4jd.Address { return p.address }

// Main runs the tests of a package with a server; use it as TestMain's body:
//
//	func TestMain(m *testing.M) { os.Exit(storetest.Main(m, &process)) }
func Main(m *testing.M, process **Process) int {
	p, err := Start()
	if err != nil {
		fmt.Fprintln(os.Stderr, "start the database of the tests:", err)
		return 1
	}
	defer p.Kill()
	*process = p
	return m.Run()
}

// Open wipes the graph and returns a store over it. Changes of the
// configuration go through the options.
func (p *Process) Open(t testing.TB, options ...func(*store.Config)) *store.Store {
	t.Helper()
	p.Wipe(t)
	return p.Connect(t, options...)
}

// Connect returns another store over the graph as it is.
func (p *Process) Connect(t testing.TB, options ...func(*store.Config)) *store.Store {
	t.Helper()
	config := store.Config{
		URI: p.address.URI, User: "neo4j", Password: p.address.Password, Clock: Now, NewID: NewID, Vault: p.keys,
		Demonstration: true,
	}
	for _, option := range options {
		option(&config)
	}
	s, err := store.Open(t.Context(), config)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.Close(context.Background()); err != nil {
			t.Error(err)
		}
	})
	return s
}

// Wipe empties the graph but for what the migrations put there.
func (p *Process) Wipe(t testing.TB) {
	t.Helper()
	p.Run(t, "MATCH (n) WHERE NOT n:Migration AND NOT n:Platform DETACH DELETE n", nil)
}

// Run runs a statement of a test and returns its rows.
func (p *Process) Run(t testing.TB, cypher string, params map[string]any) []map[string]any {
	t.Helper()
	result, err := neo4j.ExecuteQuery(context.WithoutCancel(t.Context()), p.driver, cypher, params, neo4j.EagerResultTransformer)
	if err != nil {
		t.Fatalf("%s: %v", cypher, err)
	}
	rows := make([]map[string]any, len(result.Records))
	for i, record := range result.Records {
		rows[i] = record.AsMap()
	}
	return rows
}

// Now is the present moment in UTC.
func Now() time.Time { return time.Now().UTC() }

// NewID draws a UUIDv7.
func NewID() string { return uuid.Must(uuid.NewV7()).String() }

// Clock holds a time that a test moves.
type Clock struct{ At time.Time }

// Now is the held time.
func (c *Clock) Now() time.Time { return c.At.UTC() }

var _ graph.Clock = Now

// template returns a folder with a migrated, cleanly stopped database; it is
// made once per set of migrations and shared by all test processes.
func template(ctx context.Context) (string, error) {
	cache, err := os.UserCacheDir()
	if err != nil {
		return "", err
	}
	sum, err := store.MigrationsChecksum()
	if err != nil {
		return "", err
	}
	folder := filepath.Join(cache, "lavka", "template-"+sum[:12])
	if _, err := os.Stat(folder); !errors.Is(err, fs.ErrNotExist) {
		return folder, err
	}
	if err := os.MkdirAll(filepath.Dir(folder), 0o750); err != nil {
		return "", err
	}
	made, err := os.MkdirTemp(filepath.Dir(folder), "making-")
	if err != nil {
		return "", err
	}
	if err := migrated(ctx, made); err != nil {
		return "", errors.Join(err, os.RemoveAll(made))
	}
	// Another process may have been faster; either folder is as good.
	if err := os.Rename(made, folder); err != nil {
		if _, there := os.Stat(folder); there != nil {
			return "", errors.Join(err, os.RemoveAll(made))
		}
		return folder, os.RemoveAll(made)
	}
	return folder, nil
}

func migrated(ctx context.Context, folder string) error {
	server, err := neo4jd.Start(ctx, neo4jd.Options{Data: folder, JVMFlags: []string{shortLived}})
	if err != nil {
		return err
	}
	s, err := store.Open(ctx, store.Config{
		URI: server.URI(), User: "neo4j", Password: server.Password(), Clock: Now, NewID: NewID, Vault: vault.InMemory(),
	})
	if err != nil {
		return errors.Join(err, server.Kill())
	}
	if err := errors.Join(s.Migrate(ctx), s.Close(ctx)); err != nil {
		return errors.Join(err, server.Kill())
	}
	return server.Stop(ctx)
}
