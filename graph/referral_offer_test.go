package graph_test

import (
	"slices"
	"testing"

	"lavka/graph"
)

func TestTheFirstClaimWinsAndTheOthersLoseSight(t *testing.T) {
	offer := offered(graph.Sent)
	claimed := must(t, offer, candidate(), graph.Claim{})
	claimed.Recipient = rival
	refused(t, claimed, worker("tina", graph.RoleWorker, third), graph.Claim{}, graph.RefuseOfferGone)
	refused(t, claimed, worker("tina", graph.RoleWorker, third), graph.Open{}, "")
	refused(t, claimed, stranger(), graph.Claim{}, "")
	must(t, claimed, candidate(), graph.Accept{Responsible: "carl"})
	if _, err := graph.Decide(claimed, order(offer, graph.Claim{}), candidate(), now()); graph.CodeOf(err) != graph.Conflict {
		t.Errorf("a second thumb of the winner got %v, want a conflict", err)
	}
}

func TestTheLastPassEndsAnOffer(t *testing.T) {
	a := offered(graph.Sent)
	for _, id := range []graph.OrganisationID{rival, third} {
		a = must(t, a, worker("someone", graph.RoleWorker, id), graph.Pass{})
		if a.State() != graph.Sent {
			t.Fatalf("the offer is %s while somebody may still claim it", a.State())
		}
	}
	refused(t, a, candidate(), graph.Claim{}, graph.RefuseOfferGone)
	events, err := decide(a, colleague(), graph.Pass{})
	if err != nil || len(events) != 2 {
		t.Fatalf("the last pass gave %v, %v", events, err)
	}
	pass, end := events[0], events[1]
	if pass.Kind != graph.EventPassed || end.Kind != graph.EventExpired || end.State != graph.Expired ||
		end.Reason != graph.ReasonNoAck || end.ActorKind != graph.ActorSystem || end.Version != pass.Version+1 {
		t.Errorf("the last pass wrote %+v", events)
	}
}

func TestAnOfferSentAgainMayBeClaimedByWhoPassedBefore(t *testing.T) {
	a := must(t, offered(graph.Sent), candidate(), graph.Pass{})
	a = must(t, must(t, a, sender(), graph.UndoSend{}), sender(), graph.Send{})
	must(t, a, candidate(), graph.Claim{})
}

func TestNobodyIsRecipientOfAnUnclaimedOffer(t *testing.T) {
	refused(t, offered(graph.Sent), coordinator(), graph.Accept{Responsible: "cora"}, graph.RefusePart)
	refused(t, offered(graph.Draft), candidate(), graph.Claim{}, "")
}

func TestAWorkerOfBothSidesMayDoWhatEachMay(t *testing.T) {
	a := in(graph.InfoNeeded, graph.Written)
	a.Sender = provider
	p := graph.PositionOf(a, responsible())
	for _, want := range []graph.Position{graph.PositionSender, graph.RecipientWorker, graph.RecipientResponsible} {
		if !p.Any(want) {
			t.Errorf("%v lacks %s", p, want)
		}
	}
	must(t, a, responsible(), graph.Answer{Text: "Two executions."})
	must(t, a, responsible(), graph.Decline{Reason: graph.ReasonDuplicate, By: graph.ByProvider})
	if draft := graph.PositionOf(in(graph.Draft, graph.Written), colleague()); !draft.Stranger() {
		t.Errorf("the recipient is %v of a draft", draft)
	}
}

func TestAWorkerActsForOneOrganisationOnly(t *testing.T) {
	both := colleague()
	both.Holdings = append(both.Holdings, graph.Holding{Role: graph.RoleCoordinator, Toward: string(townHall)})
	refused(t, in(graph.InfoNeeded, graph.Written), both, graph.Answer{Text: "Two."}, graph.RefusePart)
	both.ActingFor = townHall
	must(t, in(graph.InfoNeeded, graph.Written), both, graph.Answer{Text: "Two."})
	refused(t, in(graph.Sent, graph.Written), both, graph.Acknowledge{}, graph.RefusePart)
}

func TestDeclineReassignAndReopenWantRank(t *testing.T) {
	no := graph.Decline{Reason: graph.ReasonCapacityFull, By: graph.ByProvider}
	refused(t, in(graph.Sent, graph.Anonymous), colleague(), no, graph.RefuseRank)
	refused(t, in(graph.Sent, graph.Anonymous), colleague(), graph.Reassign{Responsible: "wendy"}, graph.RefuseRank)
	reassigned := must(t, in(graph.Sent, graph.Anonymous), coordinator(), graph.Reassign{Responsible: "wendy"})
	must(t, reassigned, colleague(), no)
	refused(t, reassigned, responsible(), no, graph.RefuseRank)
	refused(t, reassigned, sender(), no, graph.RefusePart)
}

func TestTheResponsibleWorkerLosesRankWithTheOrganisation(t *testing.T) {
	moved := worker("rita", graph.RoleWorker, "elsewhere")
	refused(t, in(graph.Received, graph.Written), moved, graph.Acknowledge{}, "")
}

func TestThoseWhoPassedOrLostHearNothingOfAnOfferAnyMore(t *testing.T) {
	a := offered(graph.Draft)
	concerned := func(a graph.Attempt, want ...graph.OrganisationID) {
		t.Helper()
		got := graph.Concerned(a)
		slices.Sort(got)
		slices.Sort(want)
		if !slices.Equal(got, want) {
			t.Errorf("in %s after %d events they hear: %v, want %v", a.State(), len(a.Events), got, want)
		}
	}
	concerned(a, townHall)
	a = must(t, a, sender(), graph.Send{})
	concerned(a, townHall, provider, rival, third)
	a = must(t, a, candidate(), graph.Pass{})
	concerned(a, townHall, provider, rival, third) // the one who passed, this once
	a = must(t, a, colleague(), graph.Claim{})
	a.Recipient = provider
	concerned(a, townHall, provider, third) // the loser, this once
	a = must(t, a, colleague(), graph.Accept{Responsible: "wendy"})
	concerned(a, townHall, provider)
}

func TestWhoConsidersIsWhoMayStillClaim(t *testing.T) {
	a := offered(graph.Sent)
	if n := len(a.Considering()); n != 3 {
		t.Errorf("%d consider it", n)
	}
	a = must(t, a, candidate(), graph.Pass{})
	if slices.Contains(a.Considering(), rival) || len(a.Considering()) != 2 {
		t.Errorf("%v consider it", a.Considering())
	}
	a.Recipient = provider
	if a.Considering() != nil {
		t.Errorf("%v consider what is claimed", a.Considering())
	}
}

func TestNobodyLearnsWhoPassed(t *testing.T) {
	passed := graph.Event{Kind: graph.EventPassed, Worker: "carl", Organisation: rival}
	seen, ok := graph.Shown(passed, graph.Positions{graph.PositionSender}, sender())
	if !ok || seen.Worker != "" || seen.Organisation != "" {
		t.Errorf("the sender sees %+v", seen)
	}
	for _, who := range []graph.Actor{colleague(), worker("tina", graph.RoleWorker, third)} {
		if _, ok := graph.Shown(passed, graph.Positions{graph.PositionCandidate}, who); ok {
			t.Errorf("%s sees who passed", who.Worker)
		}
	}
	if _, ok := graph.Shown(graph.Event{Kind: graph.EventSent}, graph.Positions{graph.PositionCandidate}, candidate()); !ok {
		t.Error("a candidate does not see that it was sent")
	}
}
