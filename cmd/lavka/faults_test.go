package main

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"
	"syscall"
	"testing"
	"time"

	"lavka/graph"
)

// victim is the town's worker who sends while things die.
type victim struct {
	*visitor
	t       *testing.T
	service string
	band    string
}

func newVictim(t *testing.T, base string) *victim {
	t.Helper()
	v := &victim{visitor: newVisitor(base), t: t}
	if err := v.signIn(t.Context(), tourSender, tourPassword); err != nil {
		t.Fatal(err)
	}
	var answer struct {
		Services struct{ Nodes []struct{ ID string } }
		AgeBands []struct{ Code string }
	}
	err := v.ask(t.Context(), `query Choices {
		ageBands { code }
		services(filter: {needs: ["debts"], place: "District/4205", takesReferrals: true}, first: 1) { nodes { id } }
	}`, nil, &answer)
	if err != nil || len(answer.Services.Nodes) == 0 || len(answer.AgeBands) == 0 {
		t.Fatalf("nothing to choose from: %v %+v", err, answer)
	}
	v.service, v.band = answer.Services.Nodes[0].ID, answer.AgeBands[len(answer.AgeBands)-1].Code
	return v
}

// send sends one referral by the key and returns its id.
func (v *victim) send(ctx context.Context, key string) (string, error) {
	var answer struct{ Done json.RawMessage }
	err := v.ask(ctx, `mutation Send($key: ID!, $input: SendReferralInput!) {
		done: sendReferral(key: $key, input: $input) { __typename ... on Attempt { id } }
	}`, map[string]any{"key": key, "input": map[string]any{
		"service": v.service, "mode": "ANONYMOUS", "needs": []string{"debts"}, "ageBand": v.band,
		"staysIn": "District/4205", "urgency": "ROUTINE", "reach": "THROUGH_SENDER", "language": "cs",
	}}, &answer)
	if err != nil {
		return "", err
	}
	var done attempt
	if err := json.Unmarshal(answer.Done, &done); err != nil || done.ID == "" {
		return "", fmt.Errorf("not sent: %s %w", answer.Done, err)
	}
	return done.ID, nil
}

// persist repeats the send by the same key until it is answered, as the screen
// does.
func (v *victim) persist(key string) string {
	v.t.Helper()
	deadline := time.Now().Add(patience)
	for {
		id, err := v.send(v.t.Context(), key)
		if err == nil {
			return id
		}
		if time.Now().After(deadline) {
			v.t.Fatalf("the send was never answered: %v", err)
		}
		<-time.After(200 * time.Millisecond) // the pause of an impatient thumb, not a wait for a condition
	}
}

// read asks until the server is ready to answer: one that has just started plans
// its statements first.
func (v *victim) read(query string, variables map[string]any, answer any) {
	v.t.Helper()
	deadline := time.Now().Add(patience)
	for {
		err := v.ask(v.t.Context(), query, variables, answer)
		if err == nil {
			return
		}
		if !strings.Contains(err.Error(), string(graph.Unavailable)) || time.Now().After(deadline) {
			v.t.Fatal(err)
		}
		<-time.After(200 * time.Millisecond) // as a screen that asks again
	}
}

func (v *victim) sent() int {
	v.t.Helper()
	var answer struct{ Attempts struct{ Total int } }
	v.read(`query Sent { attempts(box: SENT, first: 1) { total } }`, nil, &answer)
	return answer.Attempts.Total
}

// moments are how long after the send somebody dies: before it arrives, inside
// it, after it.
func moments() []time.Duration {
	return []time.Duration{0, 15 * time.Millisecond, 60 * time.Millisecond}
}

func (p *program) killedMakesOneReferral(t *testing.T) {
	v := newVictim(t, p.base())
	v.persist(newID()) // the statements are planned: a moment is a moment
	for _, moment := range moments() {
		t.Run(fmt.Sprintf("of the server after %s", moment), func(t *testing.T) {
			before, key := v.sent(), newID()
			go func() { _, _ = v.send(context.WithoutCancel(t.Context()), key) }() // cut off
			<-time.After(moment)                                                   // the fault's moment is what is tried
			p.kill()
			p.serve("--demo")
			v.persist(key)
			if after := v.sent(); after != before+1 {
				t.Errorf("%d referrals instead of one", after-before)
			}
		})
		t.Run(fmt.Sprintf("of the database after %s", moment), func(t *testing.T) {
			before, key, pid := v.sent(), newID(), p.database()
			go func() { _, _ = v.send(context.WithoutCancel(t.Context()), key) }() // cut off
			<-time.After(moment)                                                   // as above
			if err := syscall.Kill(pid, syscall.SIGKILL); err != nil {
				t.Fatal(err)
			}
			v.persist(key)
			if after := v.sent(); after != before+1 {
				t.Errorf("%d referrals instead of one", after-before)
			}
			if p.database() == pid {
				t.Error("the killed database has not been started again")
			}
		})
	}
}
