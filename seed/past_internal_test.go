package seed

import (
	"encoding/json"
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
	if written(noon) != written(noon) {
		t.Error("two pasts of one moment differ")
	}
	if written(noon) == written(noon.AddDate(0, 0, 1)) {
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
	if len(months) < 18 {
		t.Errorf("only %d months: %v", len(months), months)
	}
}

func TestPastIsBelievable(t *testing.T) {
	w, histories := pastBefore(t, noon)
	services := map[graph.ServiceID]service{}
	for _, o := range w.Organisations {
		for _, s := range o.Services {
			services[s.id()] = s
		}
	}
	states := map[graph.State]int{}
	sent, declinedFull := map[load]int{}, map[load]int{}
	pairs := map[[2]graph.OrganisationID]int{}
	winter, summer := 0, 0
	for _, a := range attemptsOf(histories) {
		states[a.State()]++
		s := services[a.Service]
		sent[s.Load]++
		pairs[[2]graph.OrganisationID{a.Sender, a.Recipient}]++
		if a.State() == graph.Declined && a.Events[len(a.Events)-1].Reason != graph.ReasonNotInterested {
			declinedFull[s.Load]++
		}
		if s.Kind == "25" {
			switch month := a.Events[0].RecordedAt.Month(); month {
			case time.July, time.August:
				summer++
			case time.October, time.September:
				winter++
			default:
			}
		}
	}
	for _, state := range []graph.State{
		graph.Sent, graph.Received, graph.Accepted, graph.Active, graph.Waitlisted, graph.Completed,
		graph.Declined, graph.Expired, graph.Failed, graph.Withdrawn,
	} {
		if states[state] == 0 {
			t.Errorf("no attempt is %s: %v", state, states)
		}
	}
	if declinedFull[full]*sent[idle] <= declinedFull[idle]*sent[full] {
		t.Errorf("full services decline no more often than idle ones: %v of %v", declinedFull, sent)
	}
	if winter <= summer {
		t.Errorf("clubs are asked for %d times in autumn and %d times in the holidays", winter, summer)
	}
	oneSided := 0
	for pair, n := range pairs {
		if n >= 3 && pairs[[2]graph.OrganisationID{pair[1], pair[0]}] == 0 {
			oneSided++
		}
	}
	if oneSided < 5 || oneSided == len(pairs) {
		t.Errorf("%d of %d ties are one-sided", oneSided, len(pairs))
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
