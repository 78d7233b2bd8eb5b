package store

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"time"

	"lavka/graph"
)

// keyReused is the reason of a key that carried other input before.
const keyReused = "key_reused"

const maxKey = 100

// intent is one write of a referral: who, by which key, with which input. All
// that must not change when the driver runs the transaction twice is drawn here.
type intent struct {
	actor   graph.Actor
	key     string
	hash    string
	now     time.Time
	command string
	change  string
}

func (s *Store) intend(actor graph.Actor, key string, input any) (intent, error) {
	if !actor.WorksFor(actor.ActingFor) && actor.Kind == graph.ActorWorker {
		return intent{}, graph.Refuse(graph.Forbidden, "write a referral", "")
	}
	if actor.Kind == graph.ActorNobody {
		return intent{}, graph.Refuse(graph.Unauthenticated, "write a referral", "")
	}
	if key == "" || len(key) > maxKey {
		return intent{}, graph.InvalidFields("write a referral", graph.Field{Path: "key", Code: graph.FieldRequired})
	}
	text, err := json.Marshal(input)
	if err != nil {
		return intent{}, fmt.Errorf("hash the input of a command: %w", err)
	}
	sum := sha256.Sum256(fmt.Appendf(nil, "%T%s", input, text))
	return intent{
		actor: actor, key: key, hash: hex.EncodeToString(sum[:]), now: s.clock(),
		command: s.newID(), change: s.newID(),
	}, nil
}

// Apply gives one command to one attempt and returns the attempt as it then is.
// The key makes it happen once: a replay answers with the attempt as it is now.
// A refusal writes nothing and leaves the key free; with CONFLICT comes the
// attempt as it stands. The rules are graph.Decide's.
func (s *Store) Apply(ctx context.Context, actor graph.Actor, order graph.Order) (graph.AttemptDetail, error) {
	in, err := s.intend(actor, order.Key, applied{order.Attempt, order.Seen, order.At, order.Command.Verb(), order.Command})
	if err != nil {
		return graph.AttemptDetail{}, err
	}
	return s.once(ctx, in, order.Attempt, func(t transaction) (graph.AttemptID, error) {
		current, err := t.lock(order.Attempt, in.command)
		if err != nil {
			return "", err
		}
		events, err := graph.Decide(current.Attempt, order, actor, in.now)
		if err != nil {
			return "", err
		}
		return order.Attempt, t.append(&current, events)
	})
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
		return err
	})
	if graph.CodeOf(err) == graph.Conflict && about != "" {
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
	r, err := t.one("command/claim", params{
		"actor": string(in.actor.Account), "key": in.key, "hash": in.hash, "id": in.command, "now": in.now,
	})
	if err != nil {
		return "", err
	}
	if r.is("fresh") {
		return "", nil
	}
	if r.text("hash") != in.hash {
		return "", graph.Refuse(graph.Conflict, "claim a key", keyReused)
	}
	return graph.AttemptID(r.text("attempt")), nil
}

func (t transaction) settle(in intent, after graph.Attempt) error {
	_, err := t.one("command/settle", params{
		"actor": string(in.actor.Account), "key": in.key, "attempt": string(after.ID), "version": after.Version(),
		"change": in.change, "organisations": texts([]graph.OrganisationID{after.Sender, after.Recipient}), "now": in.now,
	})
	return err
}

// lock takes the referral's lock and only then loads the attempt.
func (t transaction) lock(id graph.AttemptID, command string) (loaded, error) {
	if _, err := t.one("attempt/lock", params{"id": string(id), "command": command}); err != nil {
		return loaded{}, err
	}
	return t.attempt(id)
}

// append writes events behind those that the attempt has.
func (t transaction) append(a *loaded, events []graph.Event) error {
	a.Events = append(a.Events, events...)
	written := make([]params, len(events))
	for i, e := range events {
		written[i] = eventParams(e)
	}
	_, err := t.one("attempt/append", params{"id": string(a.ID), "values": standing(a.Attempt), "events": written})
	return err
}

// SendReferral drafts a referral and sends it to a service in one step; the key
// makes it happen once. INVALID with the fields, CONFLICT with the reason of a
// guard.
func (s *Store) SendReferral(ctx context.Context, actor graph.Actor, key string, r graph.NewReferral) (graph.AttemptDetail, error) {
	if err := graph.Validate("send a referral", r); err != nil {
		return graph.AttemptDetail{}, err
	}
	in, err := s.intend(actor, key, r)
	if err != nil {
		return graph.AttemptDetail{}, err
	}
	code, err := graph.NewReferralCode(rand.Reader)
	if err != nil {
		return graph.AttemptDetail{}, err
	}
	attempt, referral := s.newID(), s.newID()
	return s.once(ctx, in, "", func(t transaction) (graph.AttemptID, error) {
		if err := t.checkReferences(r); err != nil {
			return "", err
		}
		_, err := t.one("attempt/begin", params{
			"referral": referral, "attempt": attempt, "code": string(code), "mode": string(r.Mode),
			"urgency": string(r.Urgency), "reach": string(r.Reach), "language": r.Language, "needs": texts(r.Needs),
			"ageBand": r.AgeBand, "staysIn": string(r.StaysIn), "service": string(r.Service),
			"sender": string(actor.ActingFor), "worker": string(actor.Worker), "now": in.now,
		})
		if err != nil {
			return "", err
		}
		draft := graph.DraftReferral{
			Mode: r.Mode, Urgency: r.Urgency, Reach: r.Reach, Language: r.Language, Needs: r.Needs,
			AgeBand: r.AgeBand, StaysIn: r.StaysIn, Service: r.Service,
		}
		return graph.AttemptID(attempt), t.decide(in, graph.AttemptID(attempt), draft, graph.Send{})
	})
}

// decide gives commands to an attempt that this transaction made.
func (t transaction) decide(in intent, id graph.AttemptID, commands ...graph.Command) error {
	a, err := t.attempt(id)
	if err != nil {
		return err
	}
	for _, command := range commands {
		order := graph.Order{Key: in.key, Attempt: id, Seen: a.Version(), Command: command}
		events, err := graph.Decide(a.Attempt, order, in.actor, in.now)
		if err != nil {
			return err
		}
		if err := t.append(&a, events); err != nil {
			return err
		}
	}
	return nil
}

func (t transaction) checkReferences(r graph.NewReferral) error {
	found, err := t.one("attempt/check", params{
		"needs": texts(r.Needs), "ageBand": r.AgeBand, "staysIn": string(r.StaysIn), "service": string(r.Service),
	})
	if err != nil {
		return err
	}
	var fields []graph.Field
	for _, name := range []string{"ageBand", "staysIn", "service"} {
		if !found.is(name) {
			fields = append(fields, graph.Field{Path: name, Code: graph.FieldUnknown})
		}
	}
	if found.number("needs") != len(r.Needs) || len(r.Needs) == 0 {
		fields = append(fields, graph.Field{Path: "needs", Code: graph.FieldUnknown})
	}
	if len(fields) > 0 {
		return graph.InvalidFields("send a referral", fields...)
	}
	return nil
}

// Reroute sends the need of an ended attempt to another service: a new attempt
// that supersedes it. order.Command must be a graph.Reroute.
func (s *Store) Reroute(ctx context.Context, actor graph.Actor, order graph.Order) (graph.AttemptDetail, error) {
	to, ok := order.Command.(graph.Reroute)
	if !ok {
		return graph.AttemptDetail{}, graph.Refuse(graph.Internal, "reroute", "")
	}
	in, err := s.intend(actor, order.Key, applied{order.Attempt, order.Seen, order.At, to.Verb(), to})
	if err != nil {
		return graph.AttemptDetail{}, err
	}
	code, err := graph.NewReferralCode(rand.Reader)
	if err != nil {
		return graph.AttemptDetail{}, err
	}
	attempt := graph.AttemptID(s.newID())
	return s.once(ctx, in, order.Attempt, func(t transaction) (graph.AttemptID, error) {
		old, err := t.lock(order.Attempt, in.command)
		if err != nil {
			return "", err
		}
		drafted, err := graph.Decide(old.Attempt, order, actor, in.now)
		if err != nil {
			return "", err
		}
		_, err = t.one("attempt/supersede", params{
			"old": string(order.Attempt), "attempt": string(attempt), "code": string(code), "service": string(to.Service),
			"sender": string(actor.ActingFor), "worker": string(actor.Worker), "now": in.now,
		})
		if err != nil {
			return "", err
		}
		next, err := t.attempt(attempt)
		if err != nil {
			return "", err
		}
		if err := t.append(&next, drafted); err != nil {
			return "", err
		}
		return attempt, t.decide(in, attempt, graph.Send{})
	})
}
