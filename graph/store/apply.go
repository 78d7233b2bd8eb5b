package store

import (
	"context"
	"time"

	"lavka/graph"
)

// intend is the intent of who acts for an organisation, or of the system.
func (s *Store) intend(actor graph.Actor, key string, input any) (intent, error) {
	if !actor.WorksFor(actor.ActingFor) && actor.Kind == graph.ActorWorker {
		return intent{}, graph.Refuse(graph.Forbidden, "write a referral", "")
	}
	if actor.Kind == graph.ActorNobody {
		return intent{}, graph.Refuse(graph.Unauthenticated, "write a referral", "")
	}
	return s.draws("write a referral", actor, key, input)
}

// intendOn is the intent of a command on an attempt that is there: an administrator
// needs no organisation for it. Which commands are theirs, the rules say.
func (s *Store) intendOn(actor graph.Actor, order graph.Order) (intent, error) {
	given := applied{order.Attempt, order.Seen, order.At, order.Command.Verb(), order.Command}
	if actor.SignedIn() && actor.Has(graph.RoleAdmin) {
		return s.draws("write a referral", actor, order.Key, given)
	}
	return s.intend(actor, order.Key, given)
}

// Apply gives one command to one attempt and returns the attempt as it then is.
// The key makes it happen once: a replay answers with the attempt as it is now.
// A refusal writes nothing and leaves the key free; with CONFLICT comes the
// attempt as it stands. A Pass answers with no attempt: it takes the offer from
// whoever gives it. The rules are graph.Decide's.
func (s *Store) Apply(ctx context.Context, actor graph.Actor, order graph.Order) (graph.AttemptDetail, error) {
	in, err := s.intendOn(actor, order)
	if err != nil {
		return graph.AttemptDetail{}, err
	}
	return s.once(ctx, in, order.Attempt, func(t transaction) (graph.AttemptID, error) {
		current, err := t.lock(order.Attempt, in.command)
		if err != nil {
			return "", err
		}
		return order.Attempt, t.give(in, &current, order)
	})
}

// give decides one command and writes what comes of it, its words included.
func (t transaction) give(in intent, a *loaded, order graph.Order) error {
	order.TextID = in.text
	events, err := graph.Decide(a.facing(in.actor).Attempt, order, in.actor, in.now)
	if err != nil {
		return err
	}
	if err := t.knows(graph.NamedServices(order.Command)); err != nil {
		return err
	}
	hash := ""
	if text := graph.Words(order.Command); text != "" {
		if hash, err = t.keep(in, a, written{text: text}); err != nil {
			return err
		}
	}
	return t.appendWorded(a, events, hash)
}

// applied is the input of Apply as its key remembers it.
type applied struct {
	Attempt graph.AttemptID
	Seen    int
	At      time.Time
	Verb    graph.Verb
	Command graph.Command
}

// once runs a write under its key in one transaction: claim the key, do it,
// settle the key with what came of it, read it back.
func (s *Store) once(
	ctx context.Context, in intent, about graph.AttemptID, do func(transaction) (graph.AttemptID, error),
) (graph.AttemptDetail, error) {
	var detail graph.AttemptDetail
	err := s.write(ctx, "write a referral", func(t transaction) error {
		id, err := t.claimed(in)
		if err != nil {
			return err
		}
		fresh := id == ""
		if fresh {
			if id, err = do(t); err != nil {
				return err
			}
		}
		after, err := t.attempt(id)
		if err != nil {
			return err
		}
		if fresh {
			if err := t.settle(in, after.Attempt); err != nil {
				return err
			}
		}
		detail, err = after.seenBy(in.actor, in.now)
		if graph.CodeOf(err) == graph.NotFound {
			return nil // who passes an offer loses sight of it by that
		}
		return err
	})
	if e, ok := graph.AsError(err); ok && e.Code == graph.Conflict && e.Reason != graph.RefuseOfferGone && about != "" {
		return s.standing(ctx, in.actor, about, err)
	}
	return detail, err
}

// standing adds the attempt as it stands to a conflict.
func (s *Store) standing(ctx context.Context, actor graph.Actor, id graph.AttemptID, conflict error) (graph.AttemptDetail, error) {
	current, err := s.Attempt(ctx, actor, id)
	if err != nil {
		return graph.AttemptDetail{}, conflict
	}
	return current, conflict
}

// claimed takes the key; it returns the attempt of an earlier use with the same
// input, empty when the key is fresh, CONFLICT when the input was another.
func (t transaction) claimed(in intent) (graph.AttemptID, error) {
	r, err := t.claim(in)
	if err != nil || r.is("fresh") {
		return "", err
	}
	return graph.AttemptID(r.text("attempt")), nil
}

// settle remembers what came of the key and tells those whom it concerns.
func (t transaction) settle(in intent, after graph.Attempt) error {
	p := params{"actor": string(in.actor.Account), "key": in.key, "attempt": string(after.ID), "version": after.Version()}
	if in.settle == "command/settle" {
		p["change"], p["organisations"], p["now"] = in.change, texts(graph.Concerned(after)), in.now
	}
	_, err := t.one(in.settle, p)
	return err
}

// lock takes the referral's lock and only then loads the attempt.
func (t transaction) lock(id graph.AttemptID, command string) (loaded, error) {
	if _, err := t.one("attempt/lock", params{"id": string(id), "command": command}); err != nil {
		return loaded{}, err
	}
	return t.attempt(id)
}

// append writes events without words behind those that the attempt has.
func (t transaction) append(a *loaded, events []graph.Event) error {
	return t.appendWorded(a, events, "")
}

// appendWorded writes events, and who is to hear of them; hash is that of the text
// that they name.
func (t transaction) appendWorded(a *loaded, events []graph.Event, hash string) error {
	a.Events = append(a.Events, events...)
	written := make([]params, len(events))
	for i, e := range events {
		written[i] = eventParams(e)
		if e.Text != "" {
			written[i]["textHash"] = hash
		}
	}
	if _, err := t.one("attempt/append", params{"id": string(a.ID), "values": standing(a.Attempt), "events": written}); err != nil {
		return err
	}
	if err := t.follow(a, events); err != nil {
		return err
	}
	return t.notify(a.Attempt, events)
}
