package main

import (
	"fmt"
	"testing"
	"time"

	"lavka/graph"
)

// longAgo is when what is overdue was sent: some working days before now, also
// over any holidays.
const longAgo = 14 * 24 * time.Hour

// overdue sends so many referrals long ago, beside the running program, which
// begins to remind of them at once.
func (v *victim) overdue(p *program, n int) []graph.AttemptID {
	v.t.Helper()
	settings := Settings{Data: p.data}
	beside, err := settings.openRunning(v.t.Context(), terminal{p.out, p.out})
	if err != nil {
		v.t.Fatal(err)
	}
	defer beside.close() //nolint:errcheck // the program may have been killed
	past := beside.store.At(func() time.Time { return now().Add(-longAgo) })
	ids := make([]graph.AttemptID, n)
	for i := range ids {
		sent, err := past.SendReferral(v.t.Context(), v.actor(), newID(), graph.NewReferral{
			Service: graph.ServiceID(v.service), Mode: graph.Anonymous, Needs: []graph.NeedCode{"debts"}, AgeBand: v.band,
			StaysIn: "District/4205", Urgency: graph.Routine, Reach: graph.ReachThroughSender, Language: "cs",
		})
		if err != nil {
			v.t.Fatal(err)
		}
		ids[i] = sent.ID
	}
	return ids
}

// actor is the victim as the store knows them.
func (v *victim) actor() graph.Actor {
	v.t.Helper()
	var answer struct {
		Viewer struct {
			ID        string
			ActingFor struct{ ID string }
		}
	}
	v.read(`query Own { viewer { id actingFor { id } } }`, nil, &answer)
	own := answer.Viewer.ActingFor.ID
	return graph.Actor{
		Kind: graph.ActorWorker, Account: "beside", Worker: graph.WorkerID(answer.Viewer.ID),
		ActingFor: graph.OrganisationID(own), Holdings: []graph.Holding{{Role: graph.RoleWorker, Toward: own}},
	}
}

// reminders counts those of an attempt.
func (v *victim) reminders(id graph.AttemptID) int {
	v.t.Helper()
	var answer struct {
		Attempt struct{ Events []struct{ Kind string } }
	}
	v.read(`query One($id: ID!) { attempt(id: $id) { events { kind } } }`, map[string]any{"id": id}, &answer)
	n := 0
	for _, e := range answer.Attempt.Events {
		if e.Kind == string(graph.EventReminded) {
			n++
		}
	}
	return n
}

func (p *program) killedDoesEachDutyOnce(t *testing.T) {
	v := newVictim(t, p.base())
	for _, moment := range moments() {
		t.Run(fmt.Sprintf("after %s", moment), func(t *testing.T) {
			v.t = t
			ids := v.overdue(p, 8)
			<-time.After(moment) // the fault's moment is what is tried
			p.kill()
			p.serve("--demo")
			for _, id := range ids {
				p.await("the reminder of each", func() bool { return v.reminders(id) > 0 })
			}
			for _, id := range ids {
				if n := v.reminders(id); n != 1 {
					t.Errorf("attempt %s was reminded %d times", id, n)
				}
			}
		})
	}
}
