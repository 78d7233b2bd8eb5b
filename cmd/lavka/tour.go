package main

import (
	"context"
	"fmt"
	"strings"

	"lavka/graph"
)

// tourCommand walks the main job as two people of the demonstration. Its
// accounts are those of the invented world.
type tourCommand struct {
	URL      string `arg:"" optional:"" help:"Where the demonstration runs."`
	Sender   string `default:"jana.vondruskova@urad-litomerice.example" help:"Who sends."`
	Receiver string `default:"petra.kalousova@kotva.example" help:"Who takes over."`
	Password string `default:"lavka-pres-labe" help:"The password of both."`
}

// Run walks and tells. It fails at the first thing that did not happen.
func (c tourCommand) Run(ctx context.Context, s Settings, t terminal) error {
	base := strings.TrimSuffix(c.URL, "/")
	if base == "" {
		base = s.baseURL()
	}
	tour := &tour{terminal: t, sender: newVisitor(base), receiver: newVisitor(base)}
	for _, step := range []func(context.Context) error{
		func(ctx context.Context) error { return tour.signIn(ctx, c) },
		tour.find, tour.count, tour.send, tour.receive, tour.acknowledge, tour.accept,
		tour.meet, tour.complete, tour.learn, tour.countAgain,
	} {
		if err := step(ctx); err != nil {
			return fmt.Errorf("the tour stopped: %w", err)
		}
	}
	t.say("Everything happened: the person was handed over, and the sender knows how it ended.")
	return nil
}

// tour is what the two people know so far.
type tour struct {
	terminal         terminal
	sender, receiver *visitor
	number           int

	need, district, band string
	place                string
	service              found
	from                 string
	attempt              attempt
	sentBefore           int
}

// found is a service of the search.
type found struct {
	ID, Name       string
	TakesReferrals bool
	Organisation   struct{ ID, Name string }
}

// attempt is what both sides see.
type attempt struct {
	ID, Code, State, Side, Owes string
	Version                     int
	Outcome                     string
}

func (t *tour) tell(format string, values ...any) {
	t.number++
	t.terminal.say("%2d. "+format, append([]any{t.number}, values...)...)
}

func (t *tour) signIn(ctx context.Context, c tourCommand) error {
	for _, who := range []struct {
		visitor *visitor
		email   string
	}{{t.sender, c.Sender}, {t.receiver, c.Receiver}} {
		if err := who.visitor.signIn(ctx, who.email, c.Password); err != nil {
			return err
		}
		var answer struct {
			Viewer struct {
				Name      string
				ActingFor struct{ ID, Name string }
				District  struct{ Ref, Name string }
			}
		}
		query := `query TourViewer { viewer { name actingFor { id name } district { ref name } } }`
		if err := who.visitor.ask(ctx, query, nil, &answer); err != nil {
			return err
		}
		v := answer.Viewer
		t.tell("%s signs in by the form and acts for %s", v.Name, v.ActingFor.Name)
		if who.visitor == t.sender {
			t.from, t.district = v.ActingFor.ID, strings.TrimPrefix(v.District.Ref, "District/")
			t.place = v.District.Ref
		}
	}
	return nil
}

// find looks for help with debts in the sender's district.
func (t *tour) find(ctx context.Context) error {
	var answer struct {
		Needs    []struct{ Code, NameEn string }
		AgeBands []struct{ Code, NameEn string }
		Services struct {
			Total int
			Nodes []found
		}
	}
	query := `query TourFind($place: ID!) {
		needs { code nameEn } ageBands { code nameEn }
		services(filter: {needs: ["debts"], place: $place, takesReferrals: true}, first: 20) {
			total nodes { id name takesReferrals organisation { id name } } } }`
	if err := t.sender.ask(ctx, query, map[string]any{"place": t.place}, &answer); err != nil {
		return err
	}
	mine, err := t.receiver.organisation(ctx)
	if err != nil {
		return err
	}
	for _, service := range answer.Services.Nodes {
		if service.Organisation.ID == mine {
			t.service = service
		}
	}
	if t.service.ID == "" || len(answer.AgeBands) == 0 {
		return fmt.Errorf("none of the %d services found belongs to the receiver", answer.Services.Total)
	}
	t.need, t.band = "debts", answer.AgeBands[len(answer.AgeBands)/2].Code
	t.tell("The sender looks for help with debts in the district: %d services take referrals, among them %s of %s",
		answer.Services.Total, t.service.Name, t.service.Organisation.Name)
	return nil
}

func (t *tour) count(ctx context.Context) error {
	sent, err := t.handovers(ctx)
	t.sentBefore = sent
	return err
}

func (t *tour) send(ctx context.Context) error {
	input := map[string]any{
		"service": t.service.ID, "mode": "ANONYMOUS", "needs": []string{t.need}, "ageBand": t.band,
		"staysIn": t.place, "urgency": "ROUTINE", "reach": "THROUGH_SENDER", "language": "cs",
	}
	document := `mutation TourSend($key: ID!, $input: SendReferralInput!) {
		done: sendReferral(key: $key, input: $input) { ` + result + ` } }`
	if err := t.sender.command(ctx, document, map[string]any{"input": input}, &t.attempt); err != nil {
		return err
	}
	t.tell("The sender hands the person over without a name. The code for the person is %s; state %s, next step owed by %s.",
		graph.ReferralCode(t.attempt.Code).Shown(), t.attempt.State, t.attempt.Owes)
	return t.expect("SENT")
}
