package main

import (
	"context"
	"fmt"
	"time"
)

// receive finds the referral in the receiver's box and by its spoken code.
func (t *tour) receive(ctx context.Context) error {
	var answer struct {
		Attempts struct {
			Waiting int
			Nodes   []struct{ ID string }
		}
		AttemptByCode *attempt
	}
	query := `query TourInbox($code: String!) {
		attempts(box: RECEIVED, filter: WAITING, first: 100) { waiting nodes { id } }
		attemptByCode(code: $code) { id code state side owes version } }`
	if err := t.receiver.ask(ctx, query, map[string]any{"code": t.attempt.Code}, &answer); err != nil {
		return err
	}
	listed := false
	for _, row := range answer.Attempts.Nodes {
		listed = listed || row.ID == t.attempt.ID
	}
	if !listed || answer.AttemptByCode == nil || answer.AttemptByCode.ID != t.attempt.ID {
		return fmt.Errorf("the receiver does not have the referral")
	}
	t.tell("The receiver has it in the box (%d wait there) and finds it by the code.", answer.Attempts.Waiting)
	return nil
}

func (t *tour) acknowledge(ctx context.Context) error {
	return t.move(ctx, "acknowledgeReferral", "", "RECEIVED", "says that it is being considered")
}

func (t *tour) accept(ctx context.Context) error {
	return t.move(ctx, "acceptReferral", "", "ACCEPTED", "takes the person over")
}

func (t *tour) meet(ctx context.Context) error {
	return t.move(ctx, "recordFirstContact", ", channel: IN_PERSON", "ACTIVE", "met the person")
}

func (t *tour) complete(ctx context.Context) error {
	return t.move(ctx, "completeReferral", ", outcome: one_off_help", "COMPLETED", "ends it with a result")
}

// move gives one command as the receiver and checks what the sender sees.
func (t *tour) move(ctx context.Context, field, more, state, did string) error {
	document := fmt.Sprintf(`mutation TourMove($key: ID!, $attempt: ID!, $seen: Int!) {
		done: %s(key: $key, attempt: $attempt, seen: $seen%s) { %s } }`, field, more, result)
	variables := map[string]any{"attempt": t.attempt.ID, "seen": t.attempt.Version}
	if err := t.receiver.command(ctx, document, variables, &t.attempt); err != nil {
		return err
	}
	if err := t.expect(state); err != nil {
		return err
	}
	seen, err := t.senderSees(ctx)
	if err != nil {
		return err
	}
	if seen.State != state {
		return fmt.Errorf("the sender sees %s instead of %s", seen.State, state)
	}
	t.tell("The receiver %s; the sender sees %s.", did, seen.State)
	return nil
}

// learn has the sender look at the result.
func (t *tour) learn(ctx context.Context) error {
	seen, err := t.senderSees(ctx)
	if err != nil {
		return err
	}
	document := `mutation TourLearn($key: ID!, $attempt: ID!, $seen: Int!) {
		done: seeResult(key: $key, attempt: $attempt, seen: $seen) { ` + result + ` } }`
	if err := t.sender.command(ctx, document, map[string]any{"attempt": seen.ID, "seen": seen.Version}, &t.attempt); err != nil {
		return err
	}
	if seen.Outcome != "one_off_help" {
		return fmt.Errorf("the sender does not see the outcome but %q", seen.Outcome)
	}
	t.tell("The sender reads the outcome: %s.", seen.Outcome)
	return nil
}

func (t *tour) countAgain(ctx context.Context) error {
	sent, err := t.handovers(ctx)
	if err != nil {
		return err
	}
	if sent != t.sentBefore+1 {
		return fmt.Errorf("the district counts %d hand-overs between the two, not %d", sent, t.sentBefore+1)
	}
	t.tell("The district's picture grew by one: %d hand-overs between the two instead of %d.", sent, t.sentBefore)
	return nil
}

func (t *tour) senderSees(ctx context.Context) (attempt, error) {
	var answer struct{ Attempt *attempt }
	query := `query TourSees($id: ID!) { attempt(id: $id) { id code state side owes version outcome } }`
	if err := t.sender.ask(ctx, query, map[string]any{"id": t.attempt.ID}, &answer); err != nil {
		return attempt{}, err
	}
	if answer.Attempt == nil {
		return attempt{}, fmt.Errorf("the sender does not see the referral")
	}
	return *answer.Attempt, nil
}

// handovers counts what the sender's organisation handed over to the
// receiver's in the last year.
func (t *tour) handovers(ctx context.Context) (int, error) {
	var answer struct {
		Handovers struct {
			Rows []struct {
				From, To struct{ ID string }
				Sent     int
			}
		}
	}
	query := `query TourHandovers($district: ID!, $from: String!, $until: String!) {
		handovers(district: $district, from: $from, until: $until) { rows { from { id } to { id } sent } } }`
	today := now()
	variables := map[string]any{
		"district": t.district, "from": today.AddDate(-1, 0, 0).Format(time.DateOnly),
		"until": today.AddDate(0, 0, 1).Format(time.DateOnly),
	}
	if err := t.sender.ask(ctx, query, variables, &answer); err != nil {
		return 0, err
	}
	for _, row := range answer.Handovers.Rows {
		if row.From.ID == t.from && row.To.ID == t.service.Organisation.ID {
			return row.Sent, nil
		}
	}
	return 0, nil
}

func (t *tour) expect(state string) error {
	if t.attempt.State != state {
		return fmt.Errorf("the referral is %s, not %s", t.attempt.State, state)
	}
	return nil
}
