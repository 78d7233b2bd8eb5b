package seed

import (
	"context"
	"time"

	"lavka/graph"
	"lavka/graph/store"
	"lavka/internal/password"
)

// worldSource names the invented world in revisions.
const worldSource = "seed:world"

// demonstrationPassword opens every demonstration account, and only those; they
// sign in only where the demonstration was asked for.
const demonstrationPassword = "lavka-pres-labe" //nolint:gosec // public on purpose, see above

// Demo is how to try the invented world.
type Demo struct{ Accounts []DemoAccount }

// DemoAccount is one account to sign in with. Purpose says in English what it
// shows, PurposeCS in Czech.
type DemoAccount struct {
	Email, Password, Name, Purpose, PurposeCS string
}

// World makes the invented world: organisations, services, workers and accounts
// of two districts in depth and of two regions thinly, and 18 months of
// referrals before now, decided by the rules that hold for all. It follows from
// worldSeed and the day of now. A world that is there already is left as it is.
// The store must be open with Demonstration and hold the reference facts.
func World(ctx context.Context, s *store.Store, now time.Time) (Demo, error) {
	w, err := readWorld()
	if err != nil {
		return Demo{}, err
	}
	there, err := s.KnownRefs(ctx, graph.System(), graph.LabelOrganisation)
	if err != nil {
		return Demo{}, graph.Wrap("look for the invented world", err)
	}
	if there[w.last().entry().Ref()] {
		return w.demo(), nil
	}
	return w.demo(), w.make(ctx, s, now)
}

// make writes the directory, the accounts and the past. One organisation comes
// last of all: it is the sign that the world is complete.
func (w world) make(ctx context.Context, s *store.Store, now time.Time) error {
	entries, err := w.entries(now)
	if err != nil {
		return err
	}
	if _, err := s.Record(ctx, graph.System(), worldSource, entries); err != nil {
		return graph.Wrap("record the invented directory", err)
	}
	hash, err := password.Hash(demonstrationPassword)
	if err != nil {
		return graph.Wrap("hash the demonstration password", err)
	}
	people := w.people()
	workers := make([]graph.Worker, len(people))
	for i, p := range people {
		workers[i] = p.worker()
	}
	if err := s.PutDemonstrationAccounts(ctx, workers, hash); err != nil {
		return graph.Wrap("make the accounts of the invented world", err)
	}
	if err := w.remember(ctx, s, now); err != nil {
		return err
	}
	_, err = s.Record(ctx, graph.System(), worldSource, []graph.Entry{w.last().entry()})
	return err
}

// remember draws the past and writes it.
func (w world) remember(ctx context.Context, s *store.Store, now time.Time) error {
	facts, err := ReadFacts()
	if err != nil {
		return err
	}
	histories, err := newPast(w, facts, now).histories()
	if err != nil {
		return err
	}
	if _, err := s.Restore(ctx, graph.System(), histories); err != nil {
		return graph.Wrap("write the invented past", err)
	}
	return nil
}

func (w world) demo() Demo {
	var demo Demo
	for _, p := range w.people() {
		if p.Purpose == "" {
			continue
		}
		demo.Accounts = append(demo.Accounts, DemoAccount{
			Email: p.Email, Password: demonstrationPassword, Name: p.Name,
			Purpose: p.Purpose, PurposeCS: p.PurposeCS,
		})
	}
	return demo
}
