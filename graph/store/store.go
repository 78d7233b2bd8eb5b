// Package store is the only room that speaks Cypher: one exported function per
// statement or transaction, one file cypher/<noun>/<verb>.cypher per statement.
// It imports the driver and lavka/graph and is imported by resolvers,
// internal/web, seed and cmd. Every function takes the actor who asks; a
// statement never returns what that actor may not see.
package store

import (
	"context"
	"sync/atomic"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
	"github.com/neo4j/neo4j-go-driver/v5/neo4j/config"

	"lavka/graph"
	"lavka/internal/vault"
)

// retryFor bounds how long the driver repeats a transaction, and waits for a
// connection: while the database comes back after it was killed, a person soon
// reads that we try again, and the screens do so by the same key.
const retryFor = 3 * time.Second

// Config says which database to use. Clock, NewID and Vault are required.
// Demonstration lets demonstration accounts sign in; Mail says that mail is sent,
// so that people's notices are written.
type Config struct {
	URI, User, Password string
	Clock               graph.Clock
	NewID               graph.NewID
	Vault               *vault.Vault
	Demonstration       bool
	Mail                bool
}

// Store is the graph. It holds no state but the driver's connections, so that
// any number of instances may serve one database.
type Store struct {
	driver        neo4j.DriverWithContext
	clock         graph.Clock
	newID         graph.NewID
	vault         *vault.Vault
	demonstration bool
	mails         bool
	queries       map[query]string
}

// Open connects and verifies that the database answers; UNAVAILABLE if not.
func Open(ctx context.Context, c Config) (*Store, error) {
	queries, err := loadQueries()
	if err != nil {
		return nil, err
	}
	auth := neo4j.BasicAuth(c.User, c.Password, "")
	driver, err := neo4j.NewDriverWithContext(c.URI, auth, func(d *config.Config) {
		d.MaxTransactionRetryTime = retryFor
		d.ConnectionAcquisitionTimeout = retryFor
		d.SocketConnectTimeout = 2 * time.Second
	})
	if err != nil {
		return nil, classify("open the database", err)
	}
	s := &Store{
		driver: driver, clock: c.Clock, newID: c.NewID, vault: c.Vault,
		demonstration: c.Demonstration, mails: c.Mail, queries: queries,
	}
	if err := s.Ready(ctx); err != nil {
		return nil, err
	}
	return s, nil
}

// At is the same store with another clock: the demonstration's past is made by
// the same rules at another time.
func (s *Store) At(clock graph.Clock) *Store {
	other := *s
	other.clock = clock
	return &other
}

// Now is the moment by the clock of the store.
func (s *Store) Now() time.Time { return s.clock().UTC() }

// Close gives the connections back.
func (s *Store) Close(ctx context.Context) error {
	return s.driver.Close(ctx)
}

// Ready asks the database whether it answers; UNAVAILABLE if not.
func (s *Store) Ready(ctx context.Context) error {
	return classify("ask the database", s.driver.VerifyConnectivity(ctx))
}

type statementCount struct{}

// CountStatements returns a context in which the statements of the store are
// counted: the log and the committed budget read the number.
func CountStatements(ctx context.Context) (context.Context, *atomic.Int64) {
	count := new(atomic.Int64)
	return context.WithValue(ctx, statementCount{}, count), count
}

type statementWatch struct{}

// WatchStatements returns a context in which every statement of the store is
// shown to watch before it runs, with its parameters: the benchmark sends the
// same ones through the bare driver. It holds what people asked: never log it.
func WatchStatements(ctx context.Context, watch func(text string, parameters map[string]any)) context.Context {
	return context.WithValue(ctx, statementWatch{}, watch)
}

// params are the parameters of a statement by name.
type params = map[string]any

// work is what runs inside one managed transaction. The driver may run it
// twice: ids and time are drawn before it.
type work func(tx transaction) error

// transaction runs statements by their name inside one managed transaction.
type transaction struct {
	store *Store
	tx    neo4j.ManagedTransaction
	ctx   context.Context //nolint:containedctx // lives only as long as one managed transaction
}

// rows runs a statement and returns all its rows.
func (t transaction) rows(name query, p params) ([]row, error) {
	if count, ok := t.ctx.Value(statementCount{}).(*atomic.Int64); ok {
		count.Add(1)
	}
	if watch, ok := t.ctx.Value(statementWatch{}).(func(string, map[string]any)); ok {
		watch(t.store.queries[name], p)
	}
	result, err := t.tx.Run(t.ctx, t.store.queries[name], p)
	if err != nil {
		return nil, err
	}
	records, err := result.Collect(t.ctx)
	if err != nil {
		return nil, err
	}
	out := make([]row, len(records))
	for i, record := range records {
		out[i] = record.AsMap()
	}
	return out, nil
}

// one runs a statement that returns one row or none; NOT_FOUND for none.
func (t transaction) one(name query, p params) (row, error) {
	rows, err := t.rows(name, p)
	if err != nil {
		return nil, err
	}
	if len(rows) == 0 {
		return nil, graph.Refuse(graph.NotFound, string(name), "")
	}
	return rows[0], nil
}

func (s *Store) read(ctx context.Context, op string, do work) error {
	return s.execute(ctx, op, neo4j.AccessModeRead, do)
}

func (s *Store) write(ctx context.Context, op string, do work) error {
	return s.execute(ctx, op, neo4j.AccessModeWrite, do)
}

func (s *Store) execute(ctx context.Context, op string, mode neo4j.AccessMode, do work) error {
	session := s.driver.NewSession(ctx, neo4j.SessionConfig{AccessMode: mode, DatabaseName: "neo4j"})
	run := session.ExecuteWrite
	if mode == neo4j.AccessModeRead {
		run = session.ExecuteRead
	}
	_, err := run(ctx, func(tx neo4j.ManagedTransaction) (any, error) {
		return struct{}{}, do(transaction{store: s, tx: tx, ctx: ctx})
	})
	return classify(op, joinClose(err, session.Close(ctx)))
}

// list reads all rows of one statement.
func (s *Store) list(ctx context.Context, name query, p params) ([]row, error) {
	var found []row
	err := s.read(ctx, string(name), func(t transaction) error {
		rows, err := t.rows(name, p)
		found = rows
		return err
	})
	return found, err
}

// get reads the one row of one statement; NOT_FOUND where there is none.
func (s *Store) get(ctx context.Context, name query, p params) (row, error) {
	var found row
	err := s.read(ctx, string(name), func(t transaction) error {
		r, err := t.one(name, p)
		found = r
		return err
	})
	return found, err
}

// put runs one statement that writes; NOT_FOUND where it matched nothing.
func (s *Store) put(ctx context.Context, name query, p params) error {
	return s.write(ctx, string(name), func(t transaction) error {
		_, err := t.one(name, p)
		return err
	})
}
