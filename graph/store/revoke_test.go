package store_test

import (
	"context"
	"fmt"
	"slices"
	"testing"
	"time"

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

// administrator looks after the platform and works for no organisation.
func administrator() graph.Actor {
	return graph.Actor{
		Kind: graph.ActorWorker, Account: "sprava", Worker: "sprava", Name: "Adam Správce",
		Holdings: []graph.Holding{{Role: graph.RoleAdmin}},
	}
}

func TestAnAdministratorWithoutAnOrganisationSeesTheOutlineAndMarksAMistake(t *testing.T) {
	p := newPair(t)
	a := p.apply(t, p.receiver, p.sendTold(t), graph.Ask{Text: askedWords})
	admin := administrator()
	code, err := graph.ParseReferralCode(a.Code)
	if err != nil {
		t.Fatal(err)
	}
	seen, err := p.store.AttemptByCode(t.Context(), admin, code)
	if err != nil || seen.ID != a.ID || seen.State != graph.InfoNeeded || seen.From.Name != a.From.Name || len(seen.Events) != len(a.Events) {
		t.Fatalf("found %+v, %v", seen.AttemptRow, err)
	}
	if len(seen.Needs) != 0 || seen.AgeBand != nil || seen.StaysIn != nil || seen.Reach != "" || seen.Language != "" || seen.Interpreter ||
		seen.FromWorker != "" || seen.Told != (graph.Told{}) || len(wordsOf(seen)) != 0 {
		t.Errorf("of the person: %+v", seen)
	}
	for _, e := range seen.Events {
		if e.Worker != "" || e.WorkerName != "" || e.Reason != "" || e.Text != "" {
			t.Errorf("of an event: %+v", e)
		}
	}
	if !slices.Equal(allowed(seen), []graph.Verb{graph.VerbMarkError}) {
		t.Errorf("may %v", allowed(seen))
	}
	order := graph.Order{Key: storetest.NewID(), Attempt: a.ID, Seen: seen.Version}
	for _, c := range []graph.Command{
		graph.Withdraw{Reason: graph.ReasonSenderError}, graph.Answer{Text: answerWords}, graph.Message{Text: letterWords}, graph.Erase{},
	} {
		order.Command = c
		if _, err := p.store.Apply(t.Context(), admin, order); graph.CodeOf(err) != graph.Forbidden {
			t.Errorf("%s: %v", c.Verb(), err)
		}
	}
	order.Command = graph.MarkError{Text: refuseWords}
	after, err := p.store.Apply(t.Context(), admin, order)
	if err != nil || after.State != graph.Erroneous || len(after.Needs) != 0 || len(wordsOf(after)) != 0 {
		t.Errorf("marked: %v %+v", err, after)
	}
	for name, reader := range map[string]graph.Actor{"sender": p.sender, "recipient": p.receiver} {
		got, err := p.store.Attempt(t.Context(), reader, a.ID)
		if err != nil || got.State != graph.Erroneous || !slices.Contains(wordsOf(got), "marked_error: "+refuseWords) {
			t.Errorf("the %s reads %v, %v", name, wordsOf(got), err)
		}
	}
}

func TestWhoIsNoAdministratorFindsNoCodeOfOthers(t *testing.T) {
	p := newPair(t)
	code, err := graph.ParseReferralCode(p.send(t).Code)
	if err != nil {
		t.Fatal(err)
	}
	homeless := administrator()
	for name, holdings := range map[string][]graph.Holding{
		"nobody's worker": nil, "a facilitator": {{Role: graph.RoleFacilitator, Toward: storetest.District}}, "a planner": {{Role: graph.RolePlanner}},
	} {
		homeless.Holdings = holdings
		if _, err := p.store.AttemptByCode(t.Context(), homeless, code); graph.CodeOf(err) != graph.NotFound {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// allowed are the verbs that are open to who reads.
func allowed(a graph.AttemptDetail) []graph.Verb {
	var all []graph.Verb
	for _, one := range a.Allowances {
		if one.Reason == "" {
			all = append(all, one.Verb)
		}
	}
	return all
}

// The door holds the referral's lock from its question to its answer: who revokes in
// between waits, else the answer would come after the revocation.
func TestARevocationDoesNotComeBetweenTheStepsOfAReading(t *testing.T) {
	p := newPair(t)
	a := p.mustWrite(t)
	revoke := func(ctx context.Context) error {
		_, err := p.store.Apply(ctx, p.receiver, graph.Order{
			Key: storetest.NewID(), Attempt: a.ID, Seen: a.Version, Command: graph.RevokeConsent{},
		})
		return err
	}
	revoked := false
	reading := before(t, "identity/read", func() {
		short, cancel := context.WithTimeout(t.Context(), time.Second)
		defer cancel()
		revoked = revoke(short) == nil
	})
	if _, err := p.store.ReadIdentity(reading, p.receiver, storetest.NewID(), a.ID); err == nil && revoked {
		t.Error("read after the revocation was answered")
	}
	if !revoked {
		if err := revoke(t.Context()); err != nil {
			t.Fatal(err)
		}
	}
	p.refusedTo(t, p.receiver, a.ID, graph.Conflict, graph.RefuseConsent)
}
