package web

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"time"

	"github.com/graph-gophers/graphql-go"

	"lavka/graph"
	"lavka/graph/store"
	"lavka/resolvers"
)

const (
	// heartbeat keeps proxies from closing a quiet stream.
	heartbeat = 15 * time.Second
	// writePatience bounds one write to a client that does not read.
	writePatience = 10 * time.Second
)

// stream serves a subscription by the distinct connections mode of graphql-sse:
// one event "next" per message, "complete" when nothing more will come.
func (d *Door) stream(w http.ResponseWriter, r *http.Request, in request) {
	ctx, statements := store.CountStatements(r.Context())
	a, wrong := d.enter(ctx, r, in, d.watcherOf)
	line := record{operation: a.document.name, actor: a.caller.actor, began: d.clock(), statements: statements}
	if len(wrong) == 0 && !a.document.subscription {
		wrong = refused(graph.Refuse(graph.Invalid, "open a stream", "not_a_subscription"))
	}
	if len(wrong) > 0 {
		said := publish(wrong)
		d.write(line, said)
		answer := &graphql.Response{Errors: said.errors}
		send(w, statusOf(answer, said.code), answer)
		return
	}
	ctx, done, err := d.streams.open(ctx, a.caller.session)
	if err != nil {
		d.refuse(w, http.StatusTooManyRequests, err)
		return
	}
	defer done()
	d.metrics.streams.Inc()
	defer d.metrics.streams.Dec()
	messages, err := d.api.schema.Subscribe(resolvers.WithActor(ctx, a.caller.actor), a.document.text, "", a.variables)
	if err != nil {
		d.refuse(w, http.StatusInternalServerError, err)
		return
	}
	d.write(line, public{})
	d.pour(ctx, newEvents(w), a.caller, messages)
}

// pour writes messages until the client or the session is gone, or acts for
// another organisation than it did at first. A stream that we end is not
// completed, so that the client connects again.
func (d *Door) pour(ctx context.Context, out *events, who caller, messages <-chan any) {
	beat := time.NewTicker(d.streams.beat)
	defer beat.Stop()
	err := out.open()
	for err == nil {
		select {
		case <-ctx.Done():
			return
		case <-beat.C:
			if err = d.stillThere(ctx, who); err == nil {
				err = out.beat()
			}
		case message, more := <-messages:
			if !more {
				return
			}
			if answer, ok := message.(*graphql.Response); ok {
				answer.Errors = publish(answer.Errors).errors
				err = out.next(answer)
			}
		}
	}
}

// stillThere tells whether a stream may go on: here the hub lets go of those whose
// session or role ended, elsewhere only this finds out.
func (d *Door) stillThere(ctx context.Context, who caller) error {
	actor, err := d.store.WatchSession(ctx, who.session)
	if err == nil && actor.ActingFor != who.actor.ActingFor {
		err = graph.Refuse(graph.Conflict, "go on with a stream", "")
	}
	return wrapped("look at a stream's session", err)
}

// events writes server-sent events; each write has its own deadline, for the
// server's would end the stream.
type events struct {
	w       http.ResponseWriter
	control *http.ResponseController
}

func newEvents(w http.ResponseWriter) *events {
	return &events{w: w, control: http.NewResponseController(w)}
}

func (e *events) open() error {
	e.w.Header().Set("Content-Type", typeStream)
	e.w.Header().Set("X-Accel-Buffering", "no")
	e.w.WriteHeader(http.StatusOK)
	return e.write(":\n\n")
}

func (e *events) beat() error { return e.write(":\n\n") }

func (e *events) next(answer *graphql.Response) error {
	body, err := json.Marshal(answer)
	if err != nil {
		return fmt.Errorf("encode a message: %w", err)
	}
	return e.write("event: next\ndata: " + string(body) + "\n\n")
}

func (e *events) write(text string) error {
	if err := e.control.SetReadDeadline(time.Time{}); err != nil {
		return fmt.Errorf("lift the read deadline: %w", err)
	}
	if err := e.control.SetWriteDeadline(deadline(writePatience)); err != nil {
		return fmt.Errorf("set the write deadline: %w", err)
	}
	if _, err := e.w.Write([]byte(text)); err != nil {
		return fmt.Errorf("write an event: %w", err)
	}
	if err := e.control.Flush(); err != nil {
		return fmt.Errorf("flush an event: %w", err)
	}
	return nil
}

// deadline is of the machine's clock, not of the domain's: it is handed to the
// network.
func deadline(patience time.Duration) time.Time {
	return time.Now().Add(patience) //nolint:forbidigo // a deadline of the network
}
