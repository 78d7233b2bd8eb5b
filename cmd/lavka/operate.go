package main

import (
	"context"
	"errors"
)

type checkCommand struct{}

// Run says whether the settings fit, the database answers and the mail server
// lets us in.
func (checkCommand) Run(ctx context.Context, s Settings, t terminal) error {
	t.say("Settings: fine (address %s, data folder %s).", s.Addr, s.Data)
	d, err := s.openRunning(ctx, t)
	if err != nil {
		return err
	}
	t.say("Database: answers.")
	if err := d.readable(ctx); err != nil {
		return errors.Join(err, d.close())
	}
	t.say("Keys: every text can be read (%s).", d.vault.Path())
	return errors.Join(s.checkMail(ctx, t), d.close())
}

type migrateCommand struct{}

// Run brings the database to this version.
func (migrateCommand) Run(ctx context.Context, s Settings, t terminal) error {
	return s.with(ctx, t, func(*database) error {
		t.say("The database is that of version %s.", version)
		return nil
	})
}
