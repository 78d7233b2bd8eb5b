package graph_test

import (
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
