package main

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	"lavka/graph"
	"lavka/graph/store"
)

type userCommand struct {
	Invite   inviteCommand   `cmd:"" help:"Make an invitation and print its link, once."`
	Password passwordCommand `cmd:"" help:"Make a link for somebody who forgot their password."`
	End      endCommand      `cmd:"" help:"End somebody's roles in an organisation."`
}

type inviteCommand struct {
	Organisation string    `aliases:"ico" help:"IČO or id of the organisation; of a worker or coordinator." placeholder:"ICO|ID"`
	District     string    `help:"Code of the ORP; of a facilitator." placeholder:"CODE"`
	Region       string    `help:"Code of the region; of a planner." placeholder:"CODE"`
	Name         string    `required:"true" help:"The person's name."`
	Email        string    `required:"true" help:"The person's work address."`
	Role         string    `enum:"worker,coordinator,facilitator,planner,admin" default:"worker" help:"${enum}."`
	From         time.Time `format:"2006-01-02" help:"First day of the role." placeholder:"YYYY-MM-DD"`
	Until        time.Time `format:"2006-01-02" help:"Last day of the role." placeholder:"YYYY-MM-DD"`
}

// Run invites somebody; the link is shown once and stored only as a hash.
func (c inviteCommand) Run(ctx context.Context, s Settings, t terminal) error {
	return s.with(ctx, t, func(d *database) error {
		holding, err := c.holding(ctx, d.store)
		if err != nil {
			return err
		}
		return s.sendLink(ctx, t, d, graph.Invitation{
			Name: c.Name, Email: c.Email, Holding: holding, Purpose: graph.ToJoin,
		})
	})
}

// sendLink makes an invitation and shows its link.
func (s *Settings) sendLink(ctx context.Context, t terminal, d *database, invitation graph.Invitation) error {
	token := graph.NewToken()
	if _, err := d.store.Invite(ctx, graph.System(), newID(), invitation, graph.HashToken(token)); err != nil {
		return fmt.Errorf("invite %s: %w", invitation.Email, err)
	}
	t.say("Link for %s, good for 14 days and one use:", invitation.Email)
	t.say("%s/pozvanka/%s", s.baseURL(), token)
	return nil
}

var errToward = errors.New("a worker or coordinator needs --organisation, a facilitator --district, a planner --region")

// holding is the role with what it is held towards.
func (c inviteCommand) holding(ctx context.Context, s *store.Store) (graph.Holding, error) {
	role := graph.Role(strings.ToUpper(c.Role))
	holding := graph.Holding{Role: role, From: c.From, Until: c.Until}
	switch role {
	case graph.RoleFacilitator:
		holding.Toward = c.District
	case graph.RolePlanner:
		holding.Toward = c.Region
	case graph.RoleAdmin:
		return holding, nil
	case graph.RoleWorker, graph.RoleCoordinator:
		if c.Organisation == "" {
			return holding, errToward
		}
		organisation, err := organisationBy(ctx, s, c.Organisation)
		holding.Toward = string(organisation.ID)
		return holding, err
	}
	if holding.Toward == "" {
		return holding, errToward
	}
	return holding, nil
}

// organisationBy finds an organisation by its IČO or its id.
func organisationBy(ctx context.Context, s *store.Store, text string) (graph.OrganisationDetail, error) {
	if number := graph.RegistrationNumber(text); number.Valid() {
		return s.OrganisationByNumber(ctx, graph.System(), number)
	}
	return s.Organisation(ctx, graph.System(), graph.OrganisationID(text))
}

type passwordCommand struct {
	Email string `required:"true" help:"The address that the person signs in with."`
}

// Run makes a link that sets a new password and ends all sessions.
func (c passwordCommand) Run(ctx context.Context, s Settings, t terminal) error {
	return s.with(ctx, t, func(d *database) error {
		account, err := d.store.AccountByEmail(ctx, c.Email)
		if err != nil {
			return fmt.Errorf("find the account of %s: %w", c.Email, err)
		}
		return s.sendLink(ctx, t, d, graph.Invitation{
			Name: account.Email, Email: account.Email, Purpose: graph.ForPassword,
			Holding: graph.Holding{Role: graph.RoleAdmin},
		})
	})
}

type endCommand struct {
	Organisation string `required:"true" aliases:"ico" help:"IČO or id of the organisation." placeholder:"ICO|ID"`
	Email        string `required:"true" help:"The address that the person signs in with."`
}

// Run ends all roles of a person in an organisation, from their next request on.
func (c endCommand) Run(ctx context.Context, s Settings, t terminal) error {
	return s.with(ctx, t, func(d *database) error {
		organisation, err := organisationBy(ctx, d.store, c.Organisation)
		if err != nil {
			return fmt.Errorf("find the organisation %s: %w", c.Organisation, err)
		}
		account, err := d.store.AccountByEmail(ctx, c.Email)
		if err != nil {
			return fmt.Errorf("find the account of %s: %w", c.Email, err)
		}
		if err := d.store.EndHoldings(ctx, graph.System(), newID(), account.Worker, organisation.ID); err != nil {
			return fmt.Errorf("end the roles of %s: %w", c.Email, err)
		}
		t.say("%s does not work for %s any more.", c.Email, organisation.Name)
		return nil
	})
}
