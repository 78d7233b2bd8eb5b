package graph_test

import (
	"testing"

	"lavka/graph"
)

func TestACoordinatorWorksForTheOrganisationToo(t *testing.T) {
	a := coordinator()
	if !a.WorksFor(provider) || !a.Coordinates(provider) || !a.Has(graph.RoleWorker) {
		t.Error("a coordinator is no worker")
	}
	if w := colleague(); !w.WorksFor(provider) || w.Coordinates(provider) || w.Has(graph.RoleCoordinator) {
		t.Error("a worker is not just a worker")
	}
}

func TestAWorkerWorksOnlyForTheOrganisationActedFor(t *testing.T) {
	a := colleague()
	a.Holdings = append(a.Holdings, graph.Holding{Role: graph.RoleCoordinator, Toward: string(rival)})
	if a.WorksFor(rival) || a.Coordinates(rival) {
		t.Error("a worker acts for two organisations at a time")
	}
	a.ActingFor = rival
	if !a.Coordinates(rival) || a.WorksFor(provider) {
		t.Error("a worker can not act for the other organisation")
	}
	a.ActingFor = third
	if a.WorksFor(third) {
		t.Error("acting for an organisation is enough to work for it")
	}
}

func TestNobodyWorksForNothing(t *testing.T) {
	a := graph.Actor{Kind: graph.ActorWorker, Holdings: []graph.Holding{{Role: graph.RoleWorker}}}
	if a.WorksFor("") {
		t.Error("an empty id is an organisation")
	}
}

func TestOnlyAWorkerIsSignedInOrWorks(t *testing.T) {
	for _, kind := range []graph.ActorKind{
		graph.ActorNobody, graph.ActorClientLink, graph.ActorPartnerLink, graph.ActorMachine, graph.ActorSystem,
	} {
		a := coordinator()
		a.Kind = kind
		if a.SignedIn() || a.WorksFor(provider) || a.Coordinates(provider) {
			t.Errorf("%s acts as a worker", kind)
		}
	}
	if !colleague().SignedIn() {
		t.Error("a worker is not signed in")
	}
}

func TestTheAdministratorHoldsItsRoleTowardsEverything(t *testing.T) {
	if a := admin(); !a.Holds(graph.RoleAdmin, "anything") || a.Holds(graph.RoleCoordinator, string(provider)) {
		t.Error("the administrator's role is bound, or stands for another")
	}
	if colleague().Holds(graph.RoleWorker, string(rival)) {
		t.Error("a role towards one organisation is held towards another")
	}
}
