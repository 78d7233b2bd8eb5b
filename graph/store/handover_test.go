package store_test

import (
	"testing"
	"time"

	"lavka/graph"
	"lavka/graph/store"
	"lavka/graph/store/storetest"
)

// told is a pair whose steps happen when the test says.
type told struct {
	pair
	t     *testing.T
	clock *storetest.Clock
}

func tell(t *testing.T) *told {
	t.Helper()
	clock := &storetest.Clock{At: prague(t, "2026-11-01 12:00")}
	s := process.Open(t, func(c *store.Config) { c.Clock = clock.Now })
	w := storetest.NewWorld(t, s)
	kotva := w.Organisation("Kotva")
	return &told{t: t, clock: clock, pair: pair{
		store: s, world: w,
		sender:   w.Organisation("Město").Person("Jana Malá", graph.RoleWorker),
		receiver: kotva.Person("Petra Velká", graph.RoleCoordinator),
		service:  kotva.Service("Dluhová poradna", storetest.Advice),
	}}
}

func prague(t *testing.T, text string) time.Time {
	t.Helper()
	at, err := time.ParseInLocation("2006-01-02 15:04", text, graph.Prague())
	if err != nil {
		t.Fatal(err)
	}
	return at.UTC()
}

func (w *told) at(moment string) *told {
	w.clock.At = prague(w.t, moment)
	return w
}

func (w *told) give(who graph.Actor, a *graph.AttemptDetail, c graph.Command) {
	w.t.Helper()
	*a = w.apply(w.t, who, *a, c)
}

func november() graph.HandoverSpan {
	return graph.HandoverSpan{
		District: storetest.District,
		From:     time.Date(2026, 11, 1, 0, 0, 0, 0, time.UTC), Until: time.Date(2026, 11, 30, 0, 0, 0, 0, time.UTC),
	}
}

func (w *told) report() graph.HandoverReport {
	w.t.Helper()
	report, err := w.store.Handovers(w.t.Context(), w.sender, november())
	if err != nil {
		w.t.Fatal(err)
	}
	return report
}

// Four attempts whose working times are counted by hand: 17 November, a Tuesday,
// is a public holiday.
func (w *told) four() {
	w.t.Helper()
	slow := w.at("2026-11-16 09:00").send(w.t)
	w.at("2026-11-18 08:30").give(w.receiver, &slow, graph.Acknowledge{})                          // 7 h + 0.5 h
	w.at("2026-11-18 10:30").give(w.receiver, &slow, graph.Accept{Responsible: w.receiver.Worker}) // 7 h + 2.5 h
	w.at("2026-11-19 12:30").give(w.receiver, &slow, graph.FirstContact{Channel: graph.InPerson})  // 7 h + 8 h + 4.5 h
	w.at("2026-11-20 09:00").give(w.receiver, &slow, graph.Complete{Outcome: "one_off_help"})
	w.at("2026-11-20 10:00").give(w.sender, &slow, graph.SeeResult{})

	declined := w.at("2026-11-12 15:00").send(w.t)
	w.at("2026-11-16 10:00").give(w.receiver, &declined, graph.Decline{Reason: "capacity_full", By: graph.ByProvider}) // 1 h + 8 h + 2 h

	quick := w.at("2026-11-19 10:00").send(w.t)
	w.at("2026-11-19 10:20").give(w.receiver, &quick, graph.Accept{Responsible: w.receiver.Worker}) // 20 min

	w.at("2026-11-20 08:00").send(w.t) // still waits
	w.at("2026-11-20 15:00")
}

func TestMediansOfHandoversAreTheWorkingTimesCountedByHand(t *testing.T) {
	w := tell(t)
	w.four()
	report := w.report()
	if len(report.Rows) != 1 || report.Pairs != 1 || report.Mutual != 0 {
		t.Fatalf("report: %+v", report)
	}
	got := report.Rows[0].HandoverCounts
	want := graph.HandoverCounts{
		Sent: 4, Answered: 3, Decided: 3, Accepted: 2, FirstContacts: 1, Waiting: 1, Closed: 1,
		ToAnswer:   graph.Wait{Median: 450 * time.Minute, N: 3}, // 20, 450, 660
		ToDecision: graph.Wait{Median: 570 * time.Minute, N: 3}, // 20, 570, 660
		ToContact:  graph.Wait{Median: 1170 * time.Minute, N: 1},
	}
	if got != want {
		t.Errorf("counts %+v\nwant %+v", got, want)
	}
	if report.Total != got {
		t.Errorf("one pair counts %+v, all %+v", got, report.Total)
	}
}

func TestQuestionStopsTheClockOfTheRecipient(t *testing.T) {
	steps := []graph.HandoverStep{}
	step := func(state graph.State, at string) {
		steps = append(steps, graph.HandoverStep{State: state, At: prague(t, at), EffectiveAt: prague(t, at)})
	}
	step(graph.Draft, "2026-11-12 15:00")
	step(graph.Sent, "2026-11-12 15:00")
	step(graph.InfoNeeded, "2026-11-12 15:30")
	step(graph.Received, "2026-11-16 12:00")
	step(graph.Waitlisted, "2026-11-16 13:00")
	step(graph.Accepted, "2026-11-25 08:00")
	step(graph.Active, "2026-11-25 09:15")
	report := graph.NewHandoverReport(graph.Place{}, []graph.HandoverPair{{
		From: graph.OrganisationRef{ID: "a"}, To: graph.OrganisationRef{ID: "b"},
		Attempts: []graph.HandoverAttempt{{State: graph.Active, SentAt: steps[1].At, Steps: steps}},
	}}, 10)
	if got := report.Total.ToAnswer.Median; got != 30*time.Minute {
		t.Errorf("answer after %s", got)
	}
	if got := report.Total.ToDecision.Median; got != 90*time.Minute {
		t.Errorf("decision after %s", got)
	}
	if got := report.Total.ToContact.Median; got != 165*time.Minute {
		t.Errorf("contact after %s", got)
	}
}

func TestTieIsMutualOnceSomethingWentBack(t *testing.T) {
	w := tell(t)
	town := w.world.Organisation("Obec")
	back := town.Service("Terénní práce", storetest.Advice)
	boss := town.Person("Eva Nová", graph.RoleCoordinator)
	one := w.pair
	one.sender = boss
	w.at("2026-11-10 09:00")
	one.send(t)
	one.send(t)
	if report := w.report(); report.Pairs != 1 || report.Mutual != 0 || report.Rows[0].Back != 0 {
		t.Fatalf("one way: %+v", report)
	}
	other := w.pair
	other.sender, other.service = w.receiver, back
	other.send(t)
	report := w.report()
	if report.Pairs != 1 || report.Mutual != 1 || report.Rows[0].Back != 1 || report.Rows[1].Back != 2 {
		t.Errorf("both ways: %+v", report)
	}
}

func TestTestReferralsAndErrorsAreNoHandovers(t *testing.T) {
	w := tell(t)
	w.at("2026-11-10 09:00")
	w.send(t)
	tried := w.send(t)
	process.Run(t, "MATCH (:Attempt {id: $id})-[:OF]->(r:Referral) SET r.test = true", map[string]any{"id": string(tried.ID)})
	if report := w.report(); report.Total.Sent != 1 || report.Rows[0].Sent != 1 {
		t.Errorf("a test is counted: %+v", report)
	}
}

func TestFacilitatorReadsStatesAndTimesOfAPairAndNobodyElseDoes(t *testing.T) {
	w := tell(t)
	w.four()
	facilitator := graph.Actor{
		Kind: graph.ActorWorker, Account: "f",
		Holdings: []graph.Holding{{Role: graph.RoleFacilitator, Toward: storetest.District}},
	}
	ask := func(who graph.Actor) (graph.HandoverLines, error) {
		return w.store.HandoverAttempts(t.Context(), who, november(), w.sender.ActingFor, w.receiver.ActingFor)
	}
	lines, err := ask(facilitator)
	if err != nil || lines.Total != 4 || len(lines.Lines) != 4 {
		t.Fatalf("%+v %v", lines, err)
	}
	slow := lines.Lines[2]
	if slow.State != graph.Completed || slow.ToContact == nil || *slow.ToContact != 1170*time.Minute || slow.SeenAt.IsZero() {
		t.Errorf("line: %+v", slow)
	}
	if path := slow.Path(); len(path) != 6 || path[0].State != graph.Draft || path[5].State != graph.Completed {
		t.Errorf("path: %+v", path)
	}
	if lines.Lines[0].ToAnswer != nil || lines.Lines[0].State != graph.Sent {
		t.Errorf("newest: %+v", lines.Lines[0])
	}
	elsewhere := facilitator
	elsewhere.Holdings = []graph.Holding{{Role: graph.RoleFacilitator, Toward: "4212"}}
	for name, who := range map[string]graph.Actor{"sender": w.sender, "stranger": elsewhere, "nobody": graph.Nobody()} {
		if _, err := ask(who); graph.CodeOf(err) != graph.NotFound {
			t.Errorf("%s: %v", name, err)
		}
	}
}
