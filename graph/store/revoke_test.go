package store_test

import (
	"fmt"
	"testing"

	"lavka/graph"
	"lavka/graph/store/storetest"
)

// allWords is all the words that somebody reads of an attempt.
func (p pair) allWords(t *testing.T, who graph.Actor, id graph.AttemptID) string {
	t.Helper()
	a := p.sees(t, who, id)
	return fmt.Sprint(a.Told.Note, wordsOf(a))
}

func TestAfterARevocationTheRecipientReadsNothingThatWasToldBefore(t *testing.T) {
	for _, ended := range []bool{false, true} {
		p := newPair(t)
		a := p.apply(t, p.receiver, p.sendTold(t), graph.Ask{Text: askedWords})
		a = p.apply(t, p.sender, a, graph.Answer{Text: answerWords})
		state := graph.Withdrawn
		if ended {
			a = p.apply(t, p.receiver, a, graph.Decline{Reason: graph.ReasonCapacityFull, By: graph.ByProvider})
			state = graph.Declined
		}
		a = p.apply(t, p.receiver, a, graph.RevokeConsent{})
		if a.State != state || a.Told.Note != "" || len(wordsOf(a)) != 0 {
			t.Errorf("the recipient is answered with %s %+v %v", a.State, a.Told, wordsOf(a))
		}
		if got := p.allWords(t, p.receiver, a.ID); got != "[]" {
			t.Errorf("the recipient reads %s", got)
		}
		if got := p.allWords(t, p.sender, a.ID); got != fmt.Sprint(noteWords, []string{"asked: " + askedWords, "answered: " + answerWords}) {
			t.Errorf("the sender reads %s", got)
		}
		p.apply(t, p.sender, a, graph.Message{Text: letterWords})
		if got := p.allWords(t, p.receiver, a.ID); got != "[message: "+letterWords+"]" {
			t.Errorf("what was written afterwards: %s", got)
		}
	}
}

func TestAfterAnErasureNobodyReadsAnythingAndTheKeyIsGone(t *testing.T) {
	p := newPair(t)
	a := p.apply(t, p.receiver, p.sendTold(t), graph.Ask{Text: askedWords})
	a = p.apply(t, p.receiver, a, graph.Erase{})
	if a.State != graph.Withdrawn || a.Reason != graph.ReasonClientRequest {
		t.Errorf("erased: %+v", a.AttemptRow)
	}
	for _, who := range []graph.Actor{p.sender, p.receiver} {
		if got := p.allWords(t, who, a.ID); got != "[]" {
			t.Errorf("%s reads %s", who.Name, got)
		}
	}
	if rows := process.Run(t, "MATCH (n:DataKey|Text) RETURN n.id AS id", nil); len(rows) != 0 {
		t.Errorf("left behind: %v", rows)
	}
	if rows := process.Run(t, "MATCH (e:ReferralEvent) RETURN count(e) AS n", nil); rows[0]["n"] != int64(4) {
		t.Errorf("the history has %v events", rows[0]["n"])
	}
}

func TestAnAdministratorMarksAMistakeAndStandsOnNoSide(t *testing.T) {
	p := newPair(t)
	a := p.apply(t, p.receiver, p.sendTold(t), graph.Acknowledge{})
	admin := p.world.Organisation("Provozovatel").Person("Adam Správce", graph.RoleWorker)
	admin.Holdings = append(admin.Holdings, graph.Holding{Role: graph.RoleAdmin})
	seen, err := p.store.Attempt(t.Context(), admin, a.ID)
	if err != nil || seen.Side != graph.NoParty || seen.Told.Note != "" {
		t.Fatalf("an administrator sees %+v, %v", seen.AttemptRow, err)
	}
	order := graph.Order{Key: storetest.NewID(), Attempt: a.ID, Seen: a.Version, Command: graph.MarkError{Text: refuseWords}}
	if after, err := p.store.Apply(t.Context(), admin, order); err != nil || after.State != graph.Erroneous || len(wordsOf(after)) != 0 {
		t.Errorf("marked: %v %+v", err, after.AttemptRow)
	}
	if got := p.allWords(t, p.receiver, a.ID); got != fmt.Sprint(noteWords, []string{"marked_error: " + refuseWords}) {
		t.Errorf("the recipient is told %s", got)
	}
}
