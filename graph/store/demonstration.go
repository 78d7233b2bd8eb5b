package store

import (
	"context"
	"strings"

	"lavka/graph"
)

// PutDemonstrationAccount makes a worker known and gives them an account that
// signs in only where the demonstration was asked for.
func (s *Store) PutDemonstrationAccount(ctx context.Context, worker graph.Worker, passwordHash string) error {
	return s.PutDemonstrationAccounts(ctx, []graph.Worker{worker}, passwordHash)
}

// PutDemonstrationAccounts does it for many.
func (s *Store) PutDemonstrationAccounts(ctx context.Context, workers []graph.Worker, passwordHash string) error {
	entries, accounts := make([]graph.Entry, len(workers)), make([]params, len(workers))
	for i, w := range workers {
		entries[i] = w.Entry()
		accounts[i] = params{"worker": string(w.ID), "email": strings.ToLower(w.Email), "id": s.newID()}
	}
	if _, err := s.Record(ctx, graph.System(), "demonstration", entries); err != nil {
		return err
	}
	return s.put(ctx, "account/demonstration", params{"accounts": accounts, "hash": passwordHash, "now": s.clock()})
}
