package main

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"time"

	"lavka/graph"
)

// unlock makes the first key where there is none, and refuses to go on where
// texts are encrypted by a key that the file does not have: whatever would be
// written then, nobody could read the rest.
func (d *database) unlock(ctx context.Context) error {
	if err := d.readable(ctx); err != nil {
		return err
	}
	if err := d.vault.Ready(now()); err != nil {
		return fmt.Errorf("make the file of keys: %w", err)
	}
	return nil
}

// readable names the keys that texts of the database need and the file lacks.
func (d *database) readable(ctx context.Context) error {
	used, err := d.store.KeysInUse(ctx, graph.System())
	if err != nil {
		return err
	}
	var lost []error
	for _, id := range d.vault.Lacks(slices.Sorted(maps.Keys(used))) {
		lost = append(lost, fmt.Errorf("the key %s is missing: it wraps the data keys of %d referrals", id, used[id]))
	}
	if len(lost) > 0 {
		lost = append(lost, fmt.Errorf("put the file of keys back to %s, or say with LAVKA_KEY_FILE where it is", d.vault.Path()))
	}
	return errors.Join(lost...)
}

type keyCommand struct {
	Rotate rotateCommand `cmd:"" help:"Make a new key and wrap every data key by it."`
}

// youngKey is how old a key must be before a rotation replaces it: a second run
// must not add another.
const youngKey = 24 * time.Hour

type rotateCommand struct {
	Replace bool `help:"Replace the newest key also where it was made less than a day ago."`
}

// Run adds a key where the newest is old enough, and wraps what is not wrapped by
// the newest yet: a run that broke off is carried on by the next.
func (c rotateCommand) Run(ctx context.Context, s Settings, t terminal) error {
	return s.with(ctx, t, func(d *database) error {
		newest, _ := d.vault.Newest()
		if c.Replace || now().Sub(newest.MadeAt) >= youngKey {
			made, err := d.vault.Add(now())
			if err != nil {
				return fmt.Errorf("add a key to %s: %w", d.vault.Path(), err)
			}
			newest = made
			t.say("Made the key %s in %s. Keep a copy of the file apart from the database.", made.ID, d.vault.Path())
		}
		n, err := d.store.RewrapKeys(ctx, graph.System())
		if err != nil {
			return err
		}
		if n == 0 {
			t.say("Every data key is wrapped by %s, made %s: nothing to do.", newest.ID, newest.MadeAt.Format(time.DateTime))
			return nil
		}
		t.say("Wrapped %d data keys by %s.", n, newest.ID)
		return nil
	})
}
