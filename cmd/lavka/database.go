package main

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/google/uuid"

	"lavka/graph/store"
	"lavka/internal/neo4jd"
	"lavka/internal/vault"
	"lavka/seed"
)

// stopWithin bounds how long our own database may take to end.
const stopWithin = 40 * time.Second

// database is a connection, with the server that was started for it, if any.
type database struct {
	store  *store.Store
	vault  *vault.Vault
	server *neo4jd.Server
}

func now() time.Time { return time.Now().UTC() }

func newID() string { return uuid.Must(uuid.NewV7()).String() }

// audience says for whom a store is opened: demonstration accounts sign in only
// where the demonstration was asked for.
type audience int

const (
	forWork audience = iota
	forDemonstration
)

// openRunning connects to the database that is set, to the one that a running
// Lávka has, or to one that it starts for as long as the command runs.
func (s *Settings) openRunning(ctx context.Context, t terminal) (*database, error) {
	if s.Neo4jURI == "" {
		if found, running := neo4jd.Find(s.neo4jFolder()); running {
			return s.connect(ctx, store.Config{URI: found.URI, User: defaultUser, Password: found.Password})
		}
	}
	return s.openOwn(ctx, t, forWork)
}

// openOwn connects to the database that is set, or starts one.
func (s *Settings) openOwn(ctx context.Context, t terminal, whom audience) (*database, error) {
	config := store.Config{URI: s.Neo4jURI, User: s.Neo4jUser, Demonstration: whom == forDemonstration}
	if s.Neo4jURI != "" {
		var err error
		if config.Password, err = s.password(); err != nil {
			return nil, err
		}
		return s.connect(ctx, config)
	}
	server, err := neo4jd.Start(ctx, neo4jd.Options{
		Data: s.neo4jFolder(), Progress: func(line string) { t.say("%s", line) },
	})
	if err != nil {
		return nil, fmt.Errorf("start the database: %w", err)
	}
	config.URI, config.User, config.Password = server.URI(), defaultUser, server.Password()
	d, err := s.connect(ctx, config)
	if err != nil {
		return nil, errors.Join(err, stop(server))
	}
	d.server = server
	return d, nil
}

func (s *Settings) connect(ctx context.Context, config store.Config) (*database, error) {
	keys, err := vault.Load(s.keyFile())
	if err != nil {
		return nil, named("LAVKA_KEY_FILE", err)
	}
	config.Clock, config.NewID, config.Vault, config.Mail = now, newID, keys, s.mails()
	opened, err := store.Open(ctx, config)
	if err != nil {
		return nil, fmt.Errorf("connect to the database at %s: %w", config.URI, err)
	}
	return &database{store: opened, vault: keys}, nil
}

func stop(server *neo4jd.Server) error {
	ctx, cancel := context.WithTimeout(context.Background(), stopWithin)
	defer cancel()
	return server.Stop(ctx)
}

// close gives the connection back and ends the server that was started for it.
func (d *database) close() error {
	ctx, cancel := context.WithTimeout(context.Background(), stopWithin)
	defer cancel()
	err := d.store.Close(ctx)
	if d.server != nil {
		err = errors.Join(err, d.server.Stop(ctx))
	}
	return err
}

// lost tells when our own database is gone for good; never for somebody else's.
func (d *database) lost() <-chan error {
	if d.server == nil {
		return nil
	}
	return d.server.Lost()
}

// prepare brings the schema and the reference facts to this version, once it is
// sure that the texts in it can be read.
func (d *database) prepare(ctx context.Context) error {
	if err := d.store.Migrate(ctx); err != nil {
		return err
	}
	if err := d.unlock(ctx); err != nil {
		return err
	}
	_, err := seed.Reference(ctx, d.store)
	return err
}

// with runs one piece of work over a prepared database and closes it again.
func (s *Settings) with(ctx context.Context, t terminal, work func(*database) error) error {
	d, err := s.openRunning(ctx, t)
	if err != nil {
		return err
	}
	if err := d.prepare(ctx); err != nil {
		return errors.Join(err, d.close())
	}
	return errors.Join(work(d), d.close())
}
