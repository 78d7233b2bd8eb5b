package store_test

import (
	"fmt"
	"testing"

	"lavka/graph"
	"lavka/graph/store/storetest"
)

// recount goes through the events of every history, one after the other: a refusal
// is given with each decline and taken from the count with each one taken back.
func (p *pasts) recount(t *testing.T, of graph.Actor, year int) map[graph.ServiceID]map[graph.DeclineCount]int {
	t.Helper()
	from, until := prague(t, "2026-01-01 00:00").AddDate(year-2026, 0, 0), prague(t, "2027-01-01 00:00").AddDate(year-2026, 0, 0)
	counts := map[graph.ServiceID]map[graph.DeclineCount]int{}
	for _, a := range p.attempts {
		if a.Recipient != of.ActingFor {
			continue
		}
		if counts[a.Service] == nil {
			counts[a.Service] = map[graph.DeclineCount]int{}
		}
		var given *graph.Event
		for _, e := range a.Events {
			switch e.Kind {
			case graph.EventDeclined:
				given = &e
			case graph.EventDeclineUndone:
				given = nil
			default:
			}
		}
		if given != nil && !given.EffectiveAt.Before(from) && given.EffectiveAt.Before(until) {
			counts[a.Service][graph.DeclineCount{Reason: given.Reason, By: given.DeclinedBy}]++
		}
	}
	return counts
}

func TestYearlyRefusalsEqualARecountOfTheEvents(t *testing.T) {
	for _, seed := range []uint64{1, 2, 3} {
		p := newPasts(t, seed)
		p.write(t, 200)
		for _, year := range []int{2025, 2026} {
			report, err := p.store.DeclineReport(t.Context(), p.harbour, year)
			if err != nil {
				t.Fatal(err)
			}
			if report.Organisation.Name != "Přístav" || len(report.Services) != 2 {
				t.Fatalf("report of %q about %d services", report.Organisation.Name, len(report.Services))
			}
			want := p.recount(t, p.harbour, year)
			for _, service := range report.Services {
				sameRefusals(t, fmt.Sprintf("seed %d, %d, %s", seed, year, service.Name), service, want[service.Service])
			}
		}
		p.metEverySort(t)
	}
}

// sameRefusals holds the counts of a service against the recounted ones.
func sameRefusals(t *testing.T, what string, service graph.ServiceDeclines, want map[graph.DeclineCount]int) {
	t.Helper()
	for _, c := range service.Counts {
		if n := want[graph.DeclineCount{Reason: c.Reason, By: c.By}]; n != c.Count {
			t.Errorf("%s: %s by %s %d times, recounted %d", what, c.Reason, c.By, c.Count, n)
		}
	}
	recounted := 0
	for _, n := range want {
		recounted += n
	}
	if service.Total() != recounted || recounted == 0 {
		t.Errorf("%s: %d refusals, recounted %d", what, service.Total(), recounted)
	}
}

// metEverySort says whether the histories had what the count has to mind.
func (p *pasts) metEverySort(t *testing.T) {
	t.Helper()
	undone, again, mistaken, expired := 0, 0, 0, 0
	for _, a := range p.attempts {
		declines, back := 0, 0
		for _, e := range a.Events {
			switch e.Kind {
			case graph.EventDeclined:
				declines++
			case graph.EventDeclineUndone:
				back++
			default:
			}
		}
		if back > 0 {
			undone++
		}
		if declines > 1 && a.State() == graph.Declined {
			again++
		}
		if declines > back && a.State() == graph.Erroneous {
			mistaken++
		}
		if a.State() == graph.Expired {
			expired++
		}
	}
	if undone == 0 || again == 0 || mistaken == 0 || expired == 0 {
		t.Errorf("%d undone, %d refused again, %d mistaken after a refusal, %d expired", undone, again, mistaken, expired)
	}
}

// The year turns at midnight in Prague, an hour before it does in UTC.
func TestARefusalCountsInTheYearOfPrague(t *testing.T) {
	w := tell(t)
	a := w.at("2026-12-31 10:00").send(t)
	w.at("2027-01-01 00:30").give(w.receiver, &a, graph.Decline{Reason: graph.ReasonCapacityFull, By: graph.ByProvider})
	for year, want := range map[int]int{2026: 0, 2027: 1} {
		report, err := w.store.DeclineReport(t.Context(), w.receiver, year)
		if err != nil || report.Services[0].Letter("b") != want {
			t.Errorf("%d: %+v, %v", year, report.Services, err)
		}
	}
}

func TestASecondResultIsToBeSeenAgain(t *testing.T) {
	p := newPair(t)
	no := graph.Decline{Reason: graph.ReasonCapacityFull, By: graph.ByProvider}
	a := p.apply(t, p.receiver, p.send(t), no)
	a = p.apply(t, p.sender, a, graph.SeeResult{})
	a = p.apply(t, p.receiver, a, graph.UndoDecline{})
	p.apply(t, p.receiver, a, no)
	if now := p.sees(t, p.sender, a.ID); !now.ResultUnseen {
		t.Error("the second refusal counts as seen")
	}
}

func TestYearlyRefusalsAreForTheProviderAlone(t *testing.T) {
	p := newPair(t)
	holder := graph.Actor{Kind: graph.ActorWorker, Holdings: []graph.Holding{{Role: graph.RolePlanner, Toward: "CZ042"}}}
	for name, c := range map[string]struct {
		who  graph.Actor
		year int
		want graph.Code
	}{
		"coordinator": {p.receiver, 2026, ""},
		"planner":     {holder, 2026, graph.Forbidden},
		"facilitator": {graph.Actor{Kind: graph.ActorWorker, Holdings: []graph.Holding{{Role: graph.RoleFacilitator, Toward: storetest.District}}}, 2026, graph.Forbidden},
		"nobody":      {graph.Nobody(), 2026, graph.Forbidden},
		"no year":     {p.receiver, 26, graph.Invalid},
	} {
		if _, err := p.store.DeclineReport(t.Context(), c.who, c.year); codeOf(err) != c.want {
			t.Errorf("%s: %v", name, err)
		}
	}
}
