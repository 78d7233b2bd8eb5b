package store_test

import (
	"context"
	"fmt"
	"slices"
	"sync"
	"testing"
	"time"

	"lavka/graph"
	"lavka/graph/store/storetest"
)

// move is one command of one side.
type move struct {
	who graph.Actor
	c   graph.Command
}

// everywhere is how many moves at the end of moves are allowed in every state.
const everywhere = 4

// moves are the commands of people that the rules allow in a state, apart from a
// look: it takes nothing from anybody.
func (p pair) moves(state graph.State) []move {
	ahead := storetest.Now().AddDate(0, 0, 7)
	recipient := map[graph.State][]graph.Command{
		graph.Sent: {graph.Acknowledge{}, graph.Accept{Responsible: p.receiver.Worker}},
		graph.Received: {
			graph.Ask{Text: askedWords},
			graph.Waitlist{ReviewOn: ahead},
			graph.Decline{Reason: graph.ReasonCapacityFull, By: graph.ByProvider},
		},
		graph.InfoNeeded: {graph.Decline{Reason: graph.ReasonCapacityFull, By: graph.ByProvider}},
		graph.Accepted: {
			graph.FirstContact{Channel: graph.ByPhone},
			graph.RecordContactAttempt{Channel: graph.ByPhone},
			graph.ScheduleAppointment{On: ahead},
			graph.Reassign{Responsible: p.receiver.Worker},
		},
		graph.Waitlisted: {graph.Promote{}, graph.Fail{Reason: graph.ReasonMovedAway}},
		graph.Active: {
			graph.Pause{Reason: graph.ReasonOther, ReviewOn: ahead}, graph.Complete{Outcome: graph.OutcomeOneOffHelp},
		},
		graph.Paused:    {graph.Resume{}, graph.Complete{Outcome: graph.OutcomeOneOffHelp}},
		graph.Completed: {graph.Reopen{Text: letterWords}},
		graph.Declined:  {graph.UndoDecline{}},
	}
	sender := map[graph.State][]graph.Command{
		graph.Sent: {graph.UndoSend{}}, graph.InfoNeeded: {graph.Answer{Text: answerWords}},
		graph.Completed: {graph.SeeResult{}}, graph.Declined: {graph.SeeResult{}},
	}
	var all []move
	for _, c := range recipient[state] {
		all = append(all, move{p.receiver, c})
	}
	for _, c := range sender[state] {
		all = append(all, move{p.sender, c})
	}
	if !state.Terminal() {
		all = append(all, move{p.sender, graph.Withdraw{Reason: graph.ReasonSenderError}})
	}
	return append(all, move{p.sender, graph.MarkError{Text: letterWords}}, move{p.receiver, graph.RevokeConsent{}},
		move{p.sender, graph.Erase{}}, move{p.sender, graph.Message{Text: letterWords}})
}

// at brings a new referral into the state.
func (p pair) at(t *testing.T, state graph.State) graph.AttemptDetail {
	t.Helper()
	way := map[graph.State][]graph.Command{
		graph.Sent:       {},
		graph.Received:   {graph.Acknowledge{}},
		graph.InfoNeeded: {graph.Ask{Text: askedWords}},
		graph.Accepted:   {graph.Accept{Responsible: p.receiver.Worker}},
		graph.Waitlisted: {graph.Waitlist{ReviewOn: storetest.Now().AddDate(0, 0, 7)}},
		graph.Declined:   {graph.Decline{Reason: graph.ReasonCapacityFull, By: graph.ByProvider}},
	}
	way[graph.Active] = with(way[graph.Accepted], graph.FirstContact{Channel: graph.InPerson})
	way[graph.Paused] = with(way[graph.Active], graph.Pause{
		Reason: graph.ReasonOther, ReviewOn: storetest.Now().AddDate(0, 0, 7),
	})
	way[graph.Completed] = with(way[graph.Active], graph.Complete{Outcome: graph.OutcomeOneOffHelp})
	a := p.send(t)
	for _, c := range way[state] {
		a = p.apply(t, p.receiver, a, c)
	}
	if a.State != state {
		t.Fatalf("the way leads to %s, not to %s", a.State, state)
	}
	return a
}

func with(way []graph.Command, next graph.Command) []graph.Command {
	return append(slices.Clone(way), next)
}

// collide gives both commands at once and returns how each ended, the loser with
// the attempt that it was shown.
func (p pair) collide(t *testing.T, a graph.AttemptDetail, both [2]move) ([2]error, [2]graph.AttemptDetail) {
	t.Helper()
	var errs [2]error
	var shown [2]graph.AttemptDetail
	var wait sync.WaitGroup
	start := make(chan struct{})
	for i, m := range both {
		wait.Go(func() {
			<-start
			shown[i], errs[i] = p.store.Apply(context.WithoutCancel(t.Context()), m.who, graph.Order{
				Key: storetest.NewID(), Attempt: a.ID, Seen: a.Version, Command: m.c,
			})
		})
	}
	close(start)
	wait.Wait()
	return errs, shown
}

func TestOfEachPairOfRacingCommandsOneWinsAndTheOtherIsShownWhatStands(t *testing.T) {
	p := newPair(t)
	states := []graph.State{
		graph.Sent, graph.Received, graph.InfoNeeded, graph.Accepted, graph.Waitlisted, graph.Active, graph.Paused,
		graph.Completed, graph.Declined,
	}
	for _, state := range states {
		t.Run(string(state), func(t *testing.T) {
			moves := p.moves(state)
			for i, one := range moves {
				// what is allowed everywhere races with its like in one state only
				if i >= len(moves)-everywhere && state != graph.Received {
					break
				}
				for _, other := range moves[i+1:] {
					p.oneWins(t, state, [2]move{one, other})
				}
			}
		})
	}
}

func (p pair) oneWins(t *testing.T, state graph.State, both [2]move) {
	t.Helper()
	a := p.at(t, state)
	name := fmt.Sprintf("%s and %s", both[0].c.Verb(), both[1].c.Verb())
	errs, shown := p.collide(t, a, both)
	if (errs[0] == nil) == (errs[1] == nil) {
		t.Fatalf("%s: %v, %v", name, errs[0], errs[1])
	}
	won, lost := 0, 1
	if errs[0] != nil {
		won, lost = 1, 0
	}
	if shown[won].Version != a.Version+1 {
		t.Errorf("%s: the winner stands at version %d after %d", name, shown[won].Version, a.Version)
	}
	// an undone send leaves the recipient nothing to be shown
	if both[won].c.Verb() == graph.VerbUndoSend && both[lost].who.Worker == p.receiver.Worker {
		if code := graph.CodeOf(errs[lost]); code != graph.NotFound {
			t.Errorf("%s: the recipient of an undone send gets %v", name, errs[lost])
		}
		return
	}
	if graph.CodeOf(errs[lost]) != graph.Conflict || shown[lost].Version != shown[won].Version || shown[lost].State != shown[won].State {
		t.Errorf("%s: %v, shown %s %d", name, errs[lost], shown[lost].State, shown[lost].Version)
	}
}

func TestALookRacesWithNobody(t *testing.T) {
	p := newPair(t)
	for range 10 {
		a := p.send(t)
		errs, _ := p.collide(t, a, [2]move{{p.receiver, graph.Open{}}, {p.receiver, graph.Acknowledge{}}})
		if errs[1] != nil {
			t.Fatalf("acknowledging while somebody opens it: %v", errs[1])
		}
	}
}

func TestASendIsUndoneOrOpenedNeverBoth(t *testing.T) {
	p := newPair(t)
	for range 10 {
		a := p.send(t)
		errs, _ := p.collide(t, a, [2]move{{p.sender, graph.UndoSend{}}, {p.receiver, graph.Open{}}})
		if (errs[0] == nil) == (errs[1] == nil) {
			t.Fatalf("undo: %v, open: %v", errs[0], errs[1])
		}
	}
}

func TestAnUndoneSendIsADraftAgainAndCountsAsNeverSent(t *testing.T) {
	p := newPair(t)
	a := p.sendTold(t)
	back := p.apply(t, p.sender, a, graph.UndoSend{})
	if back.State != graph.Draft || !back.SentAt.IsZero() || back.Told.Note != noteWords {
		t.Errorf("undone: %+v %+v", back.AttemptRow, back.Told)
	}
	p.blind(t, p.receiver, a)
	mine, err := p.store.Attempts(t.Context(), p.sender, graph.InboxQuery{Box: graph.BoxSent}, graph.Page{First: 5})
	if err != nil || len(mine.Rows)+mine.Total != 0 {
		t.Errorf("a draft is among what was sent: %+v %v", mine, err)
	}
	again, err := p.store.SendDraft(t.Context(), p.sender, storetest.NewID(), a.ID, toldNeed(p.service))
	if err != nil || again.State != graph.Sent || again.UndoSend < 29*time.Second {
		t.Errorf("sent again: %v %+v", err, again)
	}
}
