package store_test

import (
	"strings"
	"testing"
	"time"

	"lavka/graph"
	"lavka/graph/store/storetest"
)

// delivers makes the worker one of the service's people.
func (p *postal) delivers(who graph.Actor) {
	p.t.Helper()
	process.Run(p.t, "MATCH (w:Worker {id: $worker}), (s:Service {id: $service}) CREATE (w)-[:DELIVERS]->(s)",
		map[string]any{"worker": string(who.Worker), "service": string(p.service)})
}

func TestEscalationReachesTheCoordinatorsAndNotTheServicesPeople(t *testing.T) {
	p := newPostal(t)
	worker := p.kotva.Person("Ota Tichý", graph.RoleWorker)
	p.delivers(worker)
	a := p.send(t)
	for range 20 {
		p.clock.At = p.seen(p.receiver, a).Standing.NextDuty.At
		if _, err := p.store.DoDuties(t.Context(), graph.System()); err != nil {
			t.Fatal(err)
		}
		if p.event("escalated") == 1 {
			break
		}
	}
	rows := process.Run(t, "MATCH (n:Notice {kind: 'ESCALATION'}) RETURN n.worker AS worker", nil)
	if len(rows) != 1 || rows[0]["worker"] != string(p.receiver.Worker) {
		t.Errorf("an escalation is for %v, the coordinator is %s", rows, p.receiver.Worker)
	}
}

func TestWhereTheServicesPeopleHaveLeftTheCoordinatorsAreToldAndNobodyElse(t *testing.T) {
	p := newPostal(t)
	gone := p.kotva.Person("Ota Tichý", graph.RoleWorker)
	p.kotva.Person("Iva Jiná", graph.RoleWorker)
	p.delivers(gone)
	process.Run(t, "MATCH (:Worker {id: $worker})-[h:HOLDS]->() SET h.until = '2027-03-22'", map[string]any{"worker": string(gone.Worker)})
	p.send(t)
	p.pass(graph.MailWindow)
	p.round()
	p.wantMails(p.receiver)
}

func TestWhoTakesOverIsNotToldOfIt(t *testing.T) {
	p := newPostal(t)
	colleague := p.kotva.Person("Iva Jiná", graph.RoleWorker)
	a := p.apply(t, p.receiver, p.send(t), graph.Accept{Responsible: p.receiver.Worker})
	for _, to := range []graph.Actor{p.receiver, colleague} {
		order := graph.Order{Key: storetest.NewID(), Attempt: a.ID, Seen: a.Version, Command: graph.Reassign{Responsible: to.Worker}}
		assigned, err := p.store.Assign(t.Context(), p.receiver, order)
		if err != nil {
			t.Fatal(err)
		}
		a = assigned
	}
	rows := process.Run(t, "MATCH (n:Notice {kind: 'ASSIGNED'}) RETURN n.worker AS worker", nil)
	if len(rows) != 1 || rows[0]["worker"] != string(colleague.Worker) {
		t.Errorf("told are %v, given to %s", rows, colleague.Worker)
	}
}

func TestMailOfTwoNewsOfOneReferralLeadsToIt(t *testing.T) {
	p := newPostal(t)
	a := p.send(t)
	p.apply(t, p.sender, a, graph.Message{Text: letterWords})
	p.pass(graph.MailWindow)
	p.round()
	p.wantMails(p.receiver)
	if mail := p.server.Received()[0].Data; !strings.Contains(mail, "https://lavka.example/doporuceni/"+string(a.ID)) {
		t.Errorf("it leads elsewhere:\n%s", mail)
	}
}

func TestOfferThatAColleaguePassedIsNoNewsAnyMore(t *testing.T) {
	p := newPostal(t)
	p.kotva.Person("Druhá koordinátorka", graph.RoleCoordinator)
	jez := p.house("Jez")
	a := p.offer(t, jez)
	p.pair.pass(t, p.receiver, a)
	p.pass(graph.MailWindow)
	p.round()
	p.wantMails(jez.actor)
	if p.counts()["PENDING"] != 0 {
		t.Errorf("waits still: %v", p.counts())
	}
}

func TestResultThatAColleagueLookedAtIsNoNewsAnyMore(t *testing.T) {
	p := newPostal(t)
	colleague := p.world.Of(p.sender.ActingFor).Person("Alena Další", graph.RoleWorker)
	a := p.apply(t, p.receiver, p.send(t), graph.Decline{Reason: graph.ReasonCapacityFull, By: graph.ByProvider})
	p.apply(t, colleague, a, graph.SeeResult{})
	p.pass(time.Hour)
	p.round()
	p.wantMails()
}

func TestWhatWaitsForADigestIsNotLookedAtBefore(t *testing.T) {
	p := newPostal(t)
	p.set(p.receiver, func(s *graph.NoticeSettings) { s.Rhythm, s.DailyAt = graph.RhythmDaily, 14 })
	p.send(t)
	p.pass(graph.MailWindow)
	p.round()
	if due, err := p.store.DueMails(t.Context(), graph.System()); err != nil || len(due) != 0 {
		t.Errorf("due: %v %v", due, err)
	}
	p.wantMails()
}

func TestWhoWantsNoMailAnyMoreGetsNoSecondTry(t *testing.T) {
	p := newPostal(t)
	p.send(t)
	p.server.Refuse(p.receiver.Email, 451)
	p.pass(graph.MailWindow)
	p.round()
	p.server.Refuse(p.receiver.Email, 0)
	p.set(p.receiver, func(s *graph.NoticeSettings) { s.Rhythm = graph.RhythmOff })
	p.pass(time.Hour)
	p.round()
	p.wantMails()
	if p.counts()["DROPPED"] != 1 {
		t.Errorf("mails: %v", p.counts())
	}
}

func TestCrisisIsTheNewsOfItsMinuteAndAlsoAtNight(t *testing.T) {
	p := newPostal(t)
	p.clock.At = time.Date(2027, time.March, 23, 22, 0, 0, 0, graph.Prague())
	need := storetest.Need(p.service)
	need.Mode, need.Urgency, need.AgeBand, need.StaysIn = graph.Crisis, graph.UrgencyCrisis, "", ""
	if _, err := p.store.SendReferral(t.Context(), p.sender, storetest.NewID(), need); err != nil {
		t.Fatal(err)
	}
	p.pass(graph.HoldNew - time.Second)
	p.round()
	p.wantMails()
	p.pass(time.Second)
	p.round()
	p.wantMails(p.receiver)
}

// dead has the receiver's mail tried until it is dead.
func (p *postal) dead() graph.UndeliveredMail {
	p.t.Helper()
	p.server.Refuse(p.receiver.Email, 451)
	p.pass(graph.MailWindow)
	for range graph.MaxMailTries {
		p.round()
		p.pass(graph.PauseAfter(graph.MaxMailTries))
	}
	dead, err := p.store.UndeliveredMails(p.t.Context(), p.receiver)
	if err != nil || len(dead) != 1 || dead[0].Tries != graph.MaxMailTries {
		p.t.Fatalf("undelivered: %+v %v", dead, err)
	}
	return dead[0]
}

func TestMailThatIsSentAnewHasAllItsTriesAgainAndIsSentOnce(t *testing.T) {
	p := newPostal(t)
	p.send(t)
	mail := p.dead()
	resend := func() error { return p.store.ResendMail(t.Context(), p.receiver, storetest.NewID(), mail.ID) }
	if err := resend(); err != nil {
		t.Fatal(err)
	}
	p.round()
	if p.counts()["WAITING"] != 1 {
		t.Errorf("after the first try of the new ones: %v", p.counts())
	}
	p.server.Refuse(p.receiver.Email, 0)
	p.pass(time.Hour)
	p.round()
	p.wantMails(p.receiver)
	if err := resend(); graph.CodeOf(err) != graph.NotFound {
		t.Errorf("what has gone is sent anew: %v", err)
	}
	p.round()
	p.wantMails(p.receiver)
}

// Of somebody who works for two, each coordinator cares for the mails about the own
// organisation.
func TestDeadMailIsTheOrganisationsThatItIsAbout(t *testing.T) {
	p := newPostal(t)
	other := p.world.Organisation("Jiná")
	boss := other.Person("Olga", graph.RoleCoordinator)
	process.Run(t, "MATCH (w:Worker {id: $worker}), (o:Organisation {id: $other}) CREATE (w)-[:HOLDS {role: 'WORKER'}]->(o)",
		map[string]any{"worker": string(p.receiver.Worker), "other": string(other.ID)})
	p.send(t)
	mail := p.dead()
	if seen, err := p.store.UndeliveredMails(t.Context(), boss); err != nil || len(seen) != 0 {
		t.Errorf("another's coordinator sees %+v %v", seen, err)
	}
	if err := p.store.ResendMail(t.Context(), boss, storetest.NewID(), mail.ID); graph.CodeOf(err) != graph.NotFound {
		t.Errorf("another's coordinator resends it: %v", err)
	}
}

// Delivered is what somebody may know of: not while the news still waits or is on
// its way.
func TestSendIsDeliveredOnceItsMailHasGone(t *testing.T) {
	p := newPostal(t)
	p.send(t)
	p.server.Refuse(p.receiver.Email, 451)
	for _, after := range []time.Duration{graph.HoldNew, graph.MailWindow, time.Second} {
		p.pass(after)
		p.round()
		if p.event("delivered") != 0 {
			t.Errorf("delivered, and mails are %v", p.counts())
		}
	}
	p.server.Refuse(p.receiver.Email, 0)
	p.pass(time.Hour)
	p.round()
	if p.event("delivered") != 1 {
		t.Errorf("delivered %d times, mails are %v", p.event("delivered"), p.counts())
	}
}
