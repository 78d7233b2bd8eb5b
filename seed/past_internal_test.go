package seed

import (
	"encoding/json"
	"slices"
	"testing"
	"time"

	"lavka/graph"
)

// noon is the Wednesday before which the pasts of these tests lie.
var noon = time.Date(2026, time.November, 18, 12, 0, 0, 0, time.UTC)

func pastBefore(t *testing.T, now time.Time) (world, []graph.History) {
	t.Helper()
	w, err := readWorld()
	if err != nil {
		t.Fatal(err)
	}
	facts, err := ReadFacts()
	if err != nil {
		t.Fatal(err)
	}
	histories, err := newPast(w, facts, now).histories()
	if err != nil {
		t.Fatal(err)
	}
	return w, histories
}

func attemptsOf(histories []graph.History) []graph.PastAttempt {
	var all []graph.PastAttempt
	for _, h := range histories {
		all = append(all, h.Attempts...)
	}
	return all
}

func TestPastIsTheSameForTheSameDayAndAnotherForTheNext(t *testing.T) {
	written := func(now time.Time) string {
		_, histories := pastBefore(t, now)
		text, err := json.Marshal(histories)
		if err != nil {
			t.Fatal(err)
		}
		return string(text)
	}
	first := written(noon)
	if again := written(noon); again != first {
		t.Error("two pasts of one moment differ")
	}
	if written(noon.AddDate(0, 0, 1)) == first {
		t.Error("the next day has the same past")
	}
}

func TestPastFillsEighteenMonthsByTheRules(t *testing.T) {
	_, histories := pastBefore(t, noon)
	if len(histories) != referrals {
		t.Errorf("%d referrals, want %d", len(histories), referrals)
	}
	months := map[string]int{}
	for _, h := range histories {
		months[h.CreatedAt.Format("2006-01")]++
		for _, a := range h.Attempts {
			if _, err := graph.Replay(a.Events); err != nil {
				t.Errorf("attempt %s: %v", a.ID, err)
			}
			if last := a.Events[len(a.Events)-1]; last.RecordedAt.After(noon) {
				t.Errorf("attempt %s ends in the future, %s", a.ID, last.RecordedAt)
			}
		}
	}
	if n := overdue(attemptsOf(histories)); n > 0 {
		t.Errorf("the demonstration would begin with %d overdue duties", n)
	}
	if len(months) < 18 {
		t.Errorf("only %d months: %v", len(months), months)
	}
}

// overdue counts the attempts about which the system has something to do at noon.
func overdue(attempts []graph.PastAttempt) int {
	n := 0
	for _, a := range attempts {
		if a.NextDuty().Due(noon) {
			n++
		}
	}
	return n
}

// told counts what a past shows.
type told struct {
	states         map[graph.State]int
	sent, refused  map[load]int
	pairs          map[[2]graph.OrganisationID]int
	autumn, summer int
}

func tally(w world, histories []graph.History) told {
	services := map[graph.ServiceID]service{}
	for _, o := range w.Organisations {
		for _, s := range o.Services {
			services[s.id()] = s
		}
	}
	all := told{map[graph.State]int{}, map[load]int{}, map[load]int{}, map[[2]graph.OrganisationID]int{}, 0, 0}
	for _, a := range attemptsOf(histories) {
		s := services[a.Service]
		all.states[a.State()]++
		all.sent[s.Load]++
		all.pairs[[2]graph.OrganisationID{a.Sender, a.Recipient}]++
		if slices.ContainsFunc(a.Events, func(e graph.Event) bool { return e.Reason == graph.ReasonCapacityFull && e.State == graph.Declined }) {
			all.refused[s.Load]++
		}
		if s.Kind == "25" {
			all.season(a.Events[0].RecordedAt.Month())
		}
	}
	return all
}

func (c *told) season(month time.Month) {
	switch month {
	case time.July, time.August:
		c.summer++
	case time.September, time.October:
		c.autumn++
	default:
	}
}

func TestPastIsBelievable(t *testing.T) {
	all := tally(pastBefore(t, noon))
	for _, state := range []graph.State{
		graph.Sent, graph.Received, graph.Accepted, graph.Active, graph.Waitlisted, graph.Completed,
		graph.Declined, graph.Expired, graph.Failed, graph.Withdrawn,
	} {
		if all.states[state] == 0 {
			t.Errorf("no attempt is %s: %v", state, all.states)
		}
	}
	if all.refused[full]*all.sent[idle] <= all.refused[idle]*all.sent[full] {
		t.Errorf("full services refuse no more often than idle ones: %v of %v", all.refused, all.sent)
	}
	if all.autumn <= all.summer {
		t.Errorf("clubs are asked for %d times in autumn and %d times in the holidays", all.autumn, all.summer)
	}
	oneSided := 0
	for pair, n := range all.pairs {
		if n >= 3 && all.pairs[[2]graph.OrganisationID{pair[1], pair[0]}] == 0 {
			oneSided++
		}
	}
	if oneSided < 5 || oneSided == len(all.pairs) {
		t.Errorf("%d of %d ties are one-sided", oneSided, len(all.pairs))
	}
}

func TestWorldIsAsWideAsAPilot(t *testing.T) {
	w, _ := pastBefore(t, noon)
	services := 0
	for _, o := range w.Organisations {
		services += len(o.Services)
	}
	if len(w.Organisations) < 38 || services < 85 || len(w.people()) < 54 {
		t.Errorf("%d organisations, %d services, %d workers", len(w.Organisations), services, len(w.people()))
	}
}
