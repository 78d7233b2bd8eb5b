package seed

import (
	"context"
	"fmt"
	"time"

	"lavka/graph"
	"lavka/graph/store"
)

// ending says how far a story goes.
type ending string

const (
	endSilent       ending = "silent"
	endAcknowledged ending = "acknowledged"
	endAccepted     ending = "accepted"
	endContacted    ending = "contacted"
	endCompleted    ending = "completed"
	endDeclined     ending = "declined"
	// endUnseen is a refusal that its sender has not looked at.
	endUnseen ending = "unseen"
)

// story is one referral of the invented past. Detail is the outcome or the
// reason of the ending, RerouteTo the service that the sender tried next.
type story struct {
	Key               string
	Number, DaysAgo   int
	From, To          string
	Needs             []graph.NeedCode
	Age               string
	Place             graph.PlaceRef
	Urgency           graph.Urgency
	Reach             graph.Reach
	End               ending
	Detail, RerouteTo string
}

func readStories() ([]story, error) {
	return readTable("world/stories.csv", func(l line) story {
		return story{
			Key: l.text("key"), Number: l.whole("key"), DaysAgo: l.whole("days_ago"),
			From: l.text("from"), To: l.text("to"),
			Needs: split[graph.NeedCode](l.text("needs"), " "), Age: l.text("age"),
			Place: graph.PlaceRef(l.text("place")), Urgency: graph.Urgency(l.text("urgency")),
			Reach: graph.Reach(l.text("reach")), End: ending(l.text("end")),
			Detail: l.text("detail"), RerouteTo: l.text("reroute_to"),
		}
	})
}

// When the steps of a story happen: working days after the one before.
const (
	daysToAccept   = 1
	daysToContact  = 3
	daysToComplete = 18
	daysToSee      = 1
	daysToExpire   = 15
	daysToReroute  = 1
)

// tell sends every story through the store by the rules that hold for all.
func (w world) tell(ctx context.Context, s *store.Store, now time.Time) error {
	actors, err := w.actors(ctx, s)
	if err != nil {
		return err
	}
	for _, st := range w.Stories {
		t := telling{world: w, actors: actors, store: s, now: now, story: st, at: st.start(now)}
		if err := t.whole(ctx); err != nil {
			return graph.Wrap("tell story "+st.Key+" of the invented world", err)
		}
	}
	return nil
}

// start is a working day and an hour in which offices are open.
func (s story) start(now time.Time) time.Time {
	day := now.UTC().Truncate(24*time.Hour).AddDate(0, 0, -s.DaysAgo)
	for weekend(day) {
		day = day.AddDate(0, 0, -1)
	}
	return day.Add(7*time.Hour + time.Duration(s.Number*37%300)*time.Minute)
}

func weekend(day time.Time) bool {
	return day.Weekday() == time.Saturday || day.Weekday() == time.Sunday
}

// telling is one story on its way. Steps that would lie in the future do not
// happen: over says so.
type telling struct {
	world   world
	actors  map[string]graph.Actor
	store   *store.Store
	now     time.Time
	story   story
	at      time.Time
	over    bool
	step    int
	attempt graph.AttemptDetail
	sender  graph.Actor
	taker   graph.Actor
}

func (t *telling) whole(ctx context.Context) error {
	fresh, err := t.send(ctx)
	if err != nil || !fresh {
		return err
	}
	switch t.story.End {
	case endSilent:
		return t.system(ctx, daysToExpire, graph.Expire{})
	case endAcknowledged:
		return t.recipient(ctx, 0, graph.Acknowledge{})
	case endDeclined, endUnseen:
		return t.decline(ctx)
	case endAccepted, endContacted, endCompleted:
		return t.help(ctx)
	}
	return fmt.Errorf("unknown ending %q", t.story.End)
}

// send makes the referral. It is not fresh where a start that was cut off has
// told the story before: then the rest is left as it is.
func (t *telling) send(ctx context.Context) (bool, error) {
	sender, ok := t.actors[t.story.From]
	if !ok {
		return false, fmt.Errorf("nobody has the key %q", t.story.From)
	}
	t.sender = sender
	service, err := t.turnTo(t.story.To)
	if err != nil {
		return false, err
	}
	t.attempt, err = t.past().SendReferral(ctx, t.sender, t.key(), graph.NewReferral{
		Service: service, Mode: graph.Anonymous, Needs: t.story.Needs, AgeBand: t.story.Age,
		StaysIn: t.story.Place, Urgency: t.story.Urgency, Reach: t.story.Reach, Language: "cs",
	})
	return err == nil && t.attempt.State == graph.Sent && t.attempt.ChangedAt.Equal(t.at), err
}

// turnTo makes the coordinator of the service's organisation the one who answers.
func (t *telling) turnTo(key string) (graph.ServiceID, error) {
	service, provider, err := t.world.provider(key)
	if err != nil {
		return "", err
	}
	coordinator, err := provider.coordinator()
	if err != nil {
		return "", err
	}
	t.taker = t.actors[coordinator.Key]
	return service, nil
}

func (t *telling) help(ctx context.Context) error {
	if err := t.recipient(ctx, daysToAccept, graph.Accept{Responsible: t.taker.Worker}); err != nil {
		return err
	}
	if t.story.End == endAccepted {
		return nil
	}
	if err := t.recipient(ctx, daysToContact, graph.FirstContact{Channel: graph.InPerson}); err != nil {
		return err
	}
	if t.story.End == endContacted {
		return nil
	}
	outcome := graph.Outcome(t.story.Detail)
	if err := t.recipient(ctx, daysToComplete, graph.Complete{Outcome: outcome}); err != nil {
		return err
	}
	return t.give(ctx, t.sender, daysToSee, graph.SeeResult{})
}

func (t *telling) decline(ctx context.Context) error {
	decline := graph.Decline{Reason: graph.Reason(t.story.Detail), By: graph.ByProvider}
	if err := t.recipient(ctx, daysToAccept, decline); err != nil || t.story.End == endUnseen {
		return err
	}
	if err := t.give(ctx, t.sender, daysToSee, graph.SeeResult{}); err != nil || t.story.RerouteTo == "" {
		return err
	}
	return t.reroute(ctx)
}

// reroute sends the same need to the next service, where it is taken on.
func (t *telling) reroute(ctx context.Context) error {
	if !t.advance(daysToReroute) {
		return nil
	}
	service, err := t.turnTo(t.story.RerouteTo)
	if err != nil {
		return err
	}
	t.attempt, err = t.past().Reroute(ctx, t.sender, t.order(graph.Reroute{Service: service}))
	if err != nil {
		return err
	}
	if err := t.recipient(ctx, daysToAccept, graph.Accept{Responsible: t.taker.Worker}); err != nil {
		return err
	}
	return t.recipient(ctx, daysToContact, graph.FirstContact{Channel: graph.InPerson})
}

func (t *telling) recipient(ctx context.Context, days int, command graph.Command) error {
	return t.give(ctx, t.taker, days, command)
}

func (t *telling) system(ctx context.Context, days int, command graph.Command) error {
	return t.give(ctx, graph.System(), days, command)
}

// give lets days pass and applies the command, unless that lies in the future.
func (t *telling) give(ctx context.Context, actor graph.Actor, days int, command graph.Command) error {
	if !t.advance(days) {
		return nil
	}
	attempt, err := t.past().Apply(ctx, actor, t.order(command))
	if err != nil {
		return graph.Wrap(string(command.Verb()), err)
	}
	t.attempt = attempt
	return nil
}

func (t *telling) order(command graph.Command) graph.Order {
	return graph.Order{Key: t.key(), Attempt: t.attempt.ID, Seen: t.attempt.Version, Command: command}
}

// key names the step; the same step of the same story has the same key.
func (t *telling) key() string {
	return idOf("step", fmt.Sprintf("%s:%d", t.story.Key, t.step))
}

// past is the store in the moment of the step.
func (t *telling) past() *store.Store {
	at := t.at
	return t.store.At(func() time.Time { return at })
}

// advance goes on by working days and some minutes; false where the story has
// reached the present.
func (t *telling) advance(days int) bool {
	at := t.at.Add(time.Duration(11+t.story.Number*7%40) * time.Minute)
	for range days {
		at = at.AddDate(0, 0, 1)
		for weekend(at) {
			at = at.AddDate(0, 0, 1)
		}
	}
	if t.over || at.After(t.now) {
		t.over = true
		return false
	}
	t.at = at
	t.step++
	return true
}

// actors are all workers of the world by key, as they are when they are signed
// in and act for their organisation.
func (w world) actors(ctx context.Context, s *store.Store) (map[string]graph.Actor, error) {
	actors := map[string]graph.Actor{}
	for _, p := range w.people() {
		account, err := s.AccountByEmail(ctx, p.Email)
		if err != nil {
			return nil, graph.Wrap("find the account of "+p.Key, err)
		}
		worker := p.worker()
		actors[p.Key] = graph.Actor{
			Kind: graph.ActorWorker, Account: account.ID, Worker: worker.ID, Name: worker.Name,
			Email: worker.Email, ActingFor: p.organisation, Holdings: worker.Holdings,
		}
	}
	return actors, nil
}
