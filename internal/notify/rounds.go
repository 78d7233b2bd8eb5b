package notify

import (
	"context"
	"errors"
	"time"

	"lavka/graph"
)

// Outbox is where mails wait. Of several programs over one outbox each mail is
// sent by one.
type Outbox interface {
	// DueMails lists what wants sending now.
	DueMails(ctx context.Context, actor graph.Actor) ([]graph.MailDue, error)
	// TakeMail takes one for the holder; NOT_FOUND where nothing is left to send.
	TakeMail(ctx context.Context, actor graph.Actor, due graph.MailDue, holder string) (graph.Mail, error)
	// SettleMail writes down what came of it.
	SettleMail(ctx context.Context, actor graph.Actor, try graph.MailTry) error
	// DeliverSent records what has reached its recipients.
	DeliverSent(ctx context.Context, actor graph.Actor) (int, error)
}

// Post sends one mail: the Mailer.
type Post interface {
	Send(ctx context.Context, mail graph.Mail) error
}

// Rounds go through the outbox again and again. Post is nil where no mail is
// sent: then only what was sent is recorded as delivered.
type Rounds struct {
	Outbox Outbox
	Post   Post
	// Holder names this program among those over the same outbox.
	Holder string
	Every  time.Duration
	// Failed is told what kept a round from its end.
	Failed func(error)
}

// Run goes on until ctx ends. What fails in one round is tried in the next.
func (r Rounds) Run(ctx context.Context) {
	tick := time.NewTicker(r.Every)
	defer tick.Stop()
	for {
		if err := r.Round(ctx); err != nil && ctx.Err() == nil {
			r.Failed(err)
		}
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
	}
}

// Round sends what is due and records what was delivered. It ends at the first
// thing that fails but a reader's own refusal: a server that is away is not asked
// again for each mail.
func (r Rounds) Round(ctx context.Context) error {
	if err := r.send(ctx); err != nil {
		return err
	}
	_, err := r.Outbox.DeliverSent(ctx, graph.System())
	return err
}

func (r Rounds) send(ctx context.Context) error {
	if r.Post == nil {
		return nil
	}
	due, err := r.Outbox.DueMails(ctx, graph.System())
	if err != nil {
		return err
	}
	for _, one := range due {
		if ctx.Err() != nil {
			return ctx.Err()
		}
		reached, err := r.one(ctx, one)
		if err != nil || !reached {
			return err
		}
	}
	return nil
}

// one takes, sends and settles one mail, and says whether the server was reached.
// Once it is taken, the end of the program waits for its answer.
func (r Rounds) one(ctx context.Context, due graph.MailDue) (bool, error) {
	ctx = context.WithoutCancel(ctx)
	mail, err := r.Outbox.TakeMail(ctx, graph.System(), due, r.Holder)
	if graph.CodeOf(err) == graph.NotFound {
		return true, nil
	}
	if err != nil {
		return false, err
	}
	try := graph.MailTry{Mail: mail.ID, Holder: r.Holder, Result: graph.ResultSent}
	reached := true
	if err := r.Post.Send(ctx, mail); err != nil {
		refusal, ok := errors.AsType[*RefusalError](err)
		if !ok {
			return false, err
		}
		try.Result, try.Problem, reached = graph.ResultTemporary, refusal.Code, !refusal.Unreached
		if refusal.Permanent {
			try.Result = graph.ResultPermanent
		}
	}
	err = r.Outbox.SettleMail(ctx, graph.System(), try)
	if graph.CodeOf(err) == graph.Conflict {
		return reached, nil
	}
	return reached, err
}
