package storetest

import (
	"context"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"lavka/internal/neo4jd"
)

// Bare is the driver without anything of ours around it: what a benchmark
// compares the store with.
type Bare struct{ driver neo4j.DriverWithContext }

// OpenBare connects to a server.
func OpenBare(address neo4jd.Address) (Bare, error) {
	driver, err := neo4j.NewDriverWithContext(address.URI, neo4j.BasicAuth("neo4j", address.Password, ""))
	return Bare{driver}, err
}

// Read runs one statement in a managed transaction, as the driver's manual has it.
func (b Bare) Read(ctx context.Context, text string, parameters map[string]any) ([]map[string]any, error) {
	session := b.driver.NewSession(ctx, neo4j.SessionConfig{AccessMode: neo4j.AccessModeRead, DatabaseName: "neo4j"})
	defer func() { _ = session.Close(ctx) }() // nothing was written
	return neo4j.ExecuteRead(ctx, session, func(tx neo4j.ManagedTransaction) ([]map[string]any, error) {
		result, err := tx.Run(ctx, text, parameters)
		if err != nil {
			return nil, err
		}
		records, err := result.Collect(ctx)
		rows := make([]map[string]any, len(records))
		for i, record := range records {
			rows[i] = record.AsMap()
		}
		return rows, err
	})
}
