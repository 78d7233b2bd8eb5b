package graph_test

import (
	"testing"
	"time"

	"lavka/graph"
)

func TestOrganisationOutsideIsReferredToByLinkWhereTheSenderChoseIt(t *testing.T) {
	for name, row := range map[string]struct {
		mode    graph.Mode
		change  func(*graph.Facts)
		refused string
	}{
		"by link":               {graph.Anonymous, func(*graph.Facts) {}, ""},
		"accompanied":           {graph.Warm, func(*graph.Facts) {}, ""},
		"the client carries it": {graph.Self, func(*graph.Facts) {}, ""},
		"with identity":         {graph.Written, func(*graph.Facts) {}, graph.RefuseNoCoordinator},
		"in a crisis":           {graph.Crisis, func(*graph.Facts) {}, graph.RefuseNoCoordinator},
		"without an address":    {graph.Anonymous, func(f *graph.Facts) { f.AnswersByLink = false }, graph.RefuseNoCoordinator},
		"not chosen":            {graph.Anonymous, func(f *graph.Facts) { f.LinkChosen = false }, graph.RefuseNoCoordinator},
		"its switch is off":     {graph.Anonymous, func(f *graph.Facts) { f.ServiceActive = false }, graph.RefuseServiceInactive},
	} {
		t.Run(name, func(t *testing.T) {
			a := in(graph.Draft, row.mode)
			a.Facts.CoordinatorActive, a.Facts.AnswersByLink, a.Facts.LinkChosen = false, true, true
			row.change(&a.Facts)
			if row.refused != "" {
				refused(t, a, sender(), graph.Send{}, row.refused)
				return
			}
			must(t, a, sender(), graph.Send{})
		})
	}
}

func TestPartnersLinkOpensNoModeWithIdentity(t *testing.T) {
	partner := graph.PartnerActor("link", provider, "attempt")
	for _, mode := range graph.Modes() {
		stranger := graph.PositionOf(in(graph.Received, mode), partner).Stranger()
		if opens := mode == graph.Anonymous || mode == graph.Self || mode == graph.Warm; stranger == opens {
			t.Errorf("%s: stranger is %v", mode, stranger)
		}
	}
}

func TestPartnersLinkEndsByTimeAndByHand(t *testing.T) {
	link := graph.PartnerLink{ExpiresAt: now()}
	if link.Ended(now().Add(-time.Second)) || !link.Ended(now()) {
		t.Error("it does not end when its time is over")
	}
	link = graph.PartnerLink{ExpiresAt: now().Add(time.Hour), RevokedAt: now()}
	if !link.Ended(now()) {
		t.Error("it does not end by hand")
	}
}
