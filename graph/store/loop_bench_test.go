package store_test

import (
	"testing"
	"time"

	"lavka/graph"
	"lavka/graph/loop"
	"lavka/graph/store"
	"lavka/graph/store/storetest"
)

// BenchmarkLoop measures the report of a region with fifty thousand attempts a
// year, of one of its organisations with a tenth of them, and of a month.
func BenchmarkLoop(b *testing.B) {
	clock := &storetest.Clock{At: time.Date(2026, 11, 20, 9, 0, 0, 0, time.UTC)}
	s := process.Open(b, func(c *store.Config) { c.Clock = clock.Now })
	w := storetest.NewWorld(b, s)
	town := w.Organisation("Město")
	sender := town.Person("Jana", graph.RoleWorker)
	taking := func(name string, kind graph.KindCode) graph.NewReferral {
		taker := w.Organisation(name)
		taker.Person("Petra", graph.RoleCoordinator)
		return storetest.Need(taker.Service("Služba", kind))
	}
	sent, err := s.SendReferral(b.Context(), sender, "k", taking("Klub", storetest.Advice))
	if err != nil {
		b.Fatal(err)
	}
	for n := range 10 {
		to := sent
		if n > 0 {
			of := w.Organisation("Obec").Person("Eva", graph.RoleWorker)
			if to, err = s.SendReferral(b.Context(), of, "k", taking("Spolek", storetest.Youth)); err != nil {
				b.Fatal(err)
			}
		}
		process.Run(b, `
			MATCH (a:Attempt {id: $id})-[:OF]->(r:Referral), (a)-[:ADDRESSED_TO]->(s), (a)-[:SENT_FROM]->(f), (a)-[:SENT_BY]->(w),
				(r)-[:OF_AGE]->(g)
			UNWIND range(1, 5000) AS i
			CALL (a, r, s, f, w, g, i) {
				CREATE (x:Attempt)-[:OF]->(y:Referral), (x)-[:ADDRESSED_TO]->(s), (x)-[:SENT_FROM]->(f), (x)-[:SENT_BY]->(w), (y)-[:OF_AGE]->(g)
				SET y = r {.*, id: r.id + i}, x = a {
					.*, id: a.id + i, code: a.code + i, sentAt: a.sentAt - duration({hours: i}),
					acknowledgedAt: a.sentAt - duration({hours: i - 5}), decidedAt: a.sentAt - duration({hours: i - 30}),
					takenAt: a.sentAt - duration({hours: i - 30}), metAt: a.sentAt - duration({hours: i - 90}),
					state: CASE WHEN i % 10 > 0 THEN 'COMPLETED' ELSE 'SENT' END, owes: CASE WHEN i % 10 > 0 THEN 'NOBODY' ELSE 'RECIPIENT' END,
					endedAt: a.sentAt - duration({hours: i - 200}), endSeenAt: a.sentAt - duration({hours: i - 230})
				}
			}`, map[string]any{"id": string(to.ID)})
	}
	planner := graph.Actor{Kind: graph.ActorWorker, Holdings: []graph.Holding{{Role: graph.RolePlanner, Toward: "CZ042"}}}
	for name, c := range map[string]struct {
		who graph.Actor
		ask loop.Query
	}{
		"region, a year":       {planner, loop.Query{Scope: loop.ScopeRegion, Toward: "CZ042", From: "2025-12", Until: "2026-11"}},
		"region, a month":      {planner, loop.Query{Scope: loop.ScopeRegion, Toward: "CZ042", From: "2026-10", Until: "2026-10"}},
		"organisation, a year": {sender, loop.Query{Scope: loop.ScopeSent, From: "2025-12", Until: "2026-11"}},
	} {
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				report, err := s.Loop(b.Context(), c.who, c.ask)
				if err != nil || report.Total.Reached[loop.StepSent] == 0 {
					b.Fatal(report.Total, err)
				}
				b.ReportMetric(float64(report.Total.Reached[loop.StepSent]), "attempts")
			}
		})
	}
}
