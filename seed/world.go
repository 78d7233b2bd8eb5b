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
// of two districts, and a year of referrals before now. All but the ids of
// referrals follows from the day of now. A world that is there already is left
// as it is. The store must be open with Demonstration and hold the reference
// facts.
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

// make writes the directory, the accounts and the stories. One organisation
// comes last of all: it is the sign that the world is complete.
func (w world) make(ctx context.Context, s *store.Store, now time.Time) error {
	if _, err := s.Record(ctx, graph.System(), worldSource, w.entries()); err != nil {
		return graph.Wrap("record the invented directory", err)
	}
	hash, err := password.Hash(demonstrationPassword)
	if err != nil {
		return graph.Wrap("hash the demonstration password", err)
	}
	for _, p := range w.people() {
		if err := s.PutDemonstrationAccount(ctx, p.worker(), hash); err != nil {
			return graph.Wrap("make the account of "+p.Key, err)
		}
	}
	if err := w.tell(ctx, s, now); err != nil {
		return err
	}
	_, err = s.Record(ctx, graph.System(), worldSource, []graph.Entry{w.last().entry()})
	return err
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
