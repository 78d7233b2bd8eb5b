package storetest

import (
	"context"
	"errors"
	"fmt"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"lavka/graph/store"
	"lavka/internal/neo4jd"
	"lavka/internal/vault"
)

// keptFolder names the data folder of a Neo4j that the command keep runs: tests
// that are run again and again, and packages one after the other, then start no
// server and find it warm. Everything in it is wiped.
const keptFolder = "LAVKA_TEST_KEPT"

// kept takes the server of the folder and migrates it. What a changed migration
// left behind is dropped first.
func kept(ctx context.Context, folder string) (*Process, error) {
	address, running := neo4jd.Find(folder)
	if !running {
		return nil, fmt.Errorf("%s: no Neo4j runs in %s", keptFolder, folder)
	}
	p, err := connect(address, func() {})
	if err != nil {
		return nil, err
	}
	if err := p.migrate(ctx); err == nil {
		return p, nil
	}
	if err := p.drop(ctx); err != nil {
		return nil, err
	}
	if err := p.migrate(ctx); err != nil {
		return nil, err
	}
	return p, nil
}

func (p *Process) migrate(ctx context.Context) error {
	s, err := store.Open(ctx, store.Config{
		URI: p.address.URI, User: "neo4j", Password: p.address.Password, Clock: Now, NewID: NewID, Vault: vault.InMemory(),
	})
	if err != nil {
		return err
	}
	return errors.Join(s.Migrate(ctx), s.Close(ctx))
}

// drop removes all nodes, constraints and indexes.
func (p *Process) drop(ctx context.Context) error {
	if err := p.execute(ctx, "MATCH (n) DETACH DELETE n"); err != nil {
		return err
	}
	for _, list := range []string{
		"SHOW CONSTRAINTS YIELD name RETURN 'DROP CONSTRAINT ' + name AS drop",
		"SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN 'DROP INDEX ' + name AS drop",
	} {
		found, err := neo4j.ExecuteQuery(ctx, p.driver, list, nil, neo4j.EagerResultTransformer)
		if err != nil {
			return err
		}
		for _, record := range found.Records {
			statement, _ := record.AsMap()["drop"].(string)
			if err := p.execute(ctx, statement); err != nil {
				return err
			}
		}
	}
	return nil
}

func (p *Process) execute(ctx context.Context, statement string) error {
	_, err := neo4j.ExecuteQuery(ctx, p.driver, statement, nil, neo4j.EagerResultTransformer)
	return err
}
