package main

import (
	"context"
	"errors"

	"lavka/graph"
	"lavka/internal/web"
)

type checkCommand struct{}

// Run says whether the settings fit and the database answers.
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
	return d.close()
}

type migrateCommand struct{}

// Run brings the database to this version.
func (migrateCommand) Run(ctx context.Context, s Settings, t terminal) error {
	return s.with(ctx, t, func(*database) error {
		t.say("The database is that of version %s.", version)
		return nil
	})
}

type userCommand struct {
	Invite inviteCommand `cmd:"" help:"Make an invitation and print its link, once."`
}

type inviteCommand struct {
	Organisation string `required:"true" help:"IČO or id of the organisation." placeholder:"ICO|ID"`
	Name         string `required:"true" help:"The person's name."`
	Email        string `required:"true" help:"The person's work address."`
	Role         string `enum:"worker,coordinator" default:"worker" help:"worker or coordinator."`
}

// Run invites a worker; the link is shown once and stored only as a hash.
func (c inviteCommand) Run(ctx context.Context, s Settings, t terminal) error {
	return s.with(ctx, t, func(d *database) error {
		organisation, err := c.organisation(ctx, d)
		if err != nil {
			return err
		}
		token := web.NewToken()
		if err := d.store.Invite(ctx, graph.System(), c.invitation(organisation.ID), web.HashToken(token)); err != nil {
			return err
		}
		t.say("Invitation of %s to %s, good for 14 days and one use:", c.Email, organisation.Name)
		t.say("%s/pozvanka/%s", s.baseURL(), token)
		return nil
	})
}

func (c inviteCommand) organisation(ctx context.Context, d *database) (graph.OrganisationDetail, error) {
	if number := graph.RegistrationNumber(c.Organisation); number.Valid() {
		return d.store.OrganisationByNumber(ctx, graph.System(), number)
	}
	return d.store.Organisation(ctx, graph.System(), graph.OrganisationID(c.Organisation))
}

func (c inviteCommand) invitation(organisation graph.OrganisationID) graph.Invitation {
	role := graph.RoleWorker
	if c.Role == "coordinator" {
		role = graph.RoleCoordinator
	}
	return graph.Invitation{
		Worker: graph.Worker{
			Name: c.Name, Email: c.Email,
			Holdings: []graph.Holding{{Role: role, Toward: string(organisation)}},
		},
		Organisation: organisation,
	}
}
