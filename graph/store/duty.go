package store

import (
	"context"
	"errors"
	"time"

	"lavka/graph"
)

// dutyBatch is how many attempts one look takes.
const dutyBatch = 50

// putOff is how long a duty waits that could not be done.
const putOff = time.Hour

// DoDuties does what is due by the clock about attempts, one batch of them, each
// in a transaction of its own: reminders, escalations, expiries; and counts anew
// what changed terms made stale. Any number of instances may do so at once, and
// any of them may die at any moment: a duty has one key, and is looked at again
// under the lock. What can not be done is put off and counted. Who may call:
// SYSTEM.
func (s *Store) DoDuties(ctx context.Context, actor graph.Actor) (graph.DutyReport, error) {
	report := graph.DutyReport{Done: graph.NoDuties()}
	if actor.Kind != graph.ActorSystem {
		return report, graph.Refuse(graph.Forbidden, "do duties", "")
	}
	rows, err := s.list(ctx, "duty/due", params{"now": s.clock(), "most": dutyBatch})
	if err != nil {
		return report, err
	}
	report.More = len(rows) == dutyBatch
	for _, r := range rows {
		id := graph.AttemptID(r.text("id"))
		kind, err := s.doDuty(ctx, actor, id)
		switch {
		case err == nil && kind != "":
			report.Done[kind]++
		case err == nil || graph.CodeOf(err) == graph.Conflict:
			report.Settled++ // somebody was faster, or nothing is due any more
		case ctx.Err() != nil || graph.CodeOf(err) == graph.Unavailable:
			return report, err
		default:
			report.Failed++
			if err := s.put(ctx, "duty/put_off", params{"id": string(id), "until": s.clock().Add(putOff)}); err != nil {
				return report, err
			}
		}
	}
	return report, nil
}

// duty is the input of a duty as its key remembers it.
type duty struct {
	Attempt graph.AttemptID
	Verb    graph.Verb
	Nth     int
}

// doDuty does what is due about one attempt and says what it was, empty where
// nothing was: then the attempt says anew when something will be.
func (s *Store) doDuty(ctx context.Context, actor graph.Actor, id graph.AttemptID) (graph.DutyKind, error) {
	var next graph.Duty
	err := s.read(ctx, "look at an attempt's duty", func(t transaction) error {
		a, err := t.attempt(id)
		next = a.NextDuty()
		return err
	})
	if err != nil {
		return "", err
	}
	if !next.Due(s.clock()) {
		return "", s.retime(ctx, id)
	}
	in, err := s.intend(actor, next.Key(id), duty{id, next.Command().Verb(), next.Nth})
	if err != nil {
		return "", err
	}
	var done graph.DutyKind
	_, err = s.once(ctx, in, "", func(t transaction) (graph.AttemptID, error) {
		current, err := t.lock(id, in.command)
		if err != nil {
			return "", err
		}
		if now := current.NextDuty(); now.Kind != next.Kind || now.Nth != next.Nth || !now.Due(in.now) {
			return "", graph.Refuse(graph.Conflict, "do a duty", graph.RefuseDone)
		}
		done = next.Kind
		order := graph.Order{Key: in.key, Attempt: id, Seen: current.Version(), Command: next.Command()}
		return id, t.give(in, &current, order)
	})
	return done, err
}

// retime writes anew until when an attempt's next step is due, and when the system
// has to look at it.
func (s *Store) retime(ctx context.Context, id graph.AttemptID) error {
	command := s.newID()
	return s.write(ctx, "count an attempt anew", func(t transaction) error {
		a, err := t.lock(id, command)
		if err != nil {
			return err
		}
		_, err = t.one("duty/settle", params{"id": string(id), "values": standing(a.Attempt)})
		return err
	})
}

// retimeSome counts anew what an organisation's changed terms made stale, as much
// as fits into a request; the rest is left to DoDuties.
func (s *Store) retimeSome(ctx context.Context, organisation graph.OrganisationID) error {
	rows, err := s.list(ctx, "terms/marked", params{"organisation": string(organisation), "most": dutyBatch})
	for _, r := range rows {
		err = errors.Join(err, s.retime(ctx, graph.AttemptID(r.text("id"))))
	}
	return err
}
