package store_test

import (
	"fmt"
	"testing"

	"lavka/graph"
	"lavka/graph/store/storetest"
)

// benchAttempts is how many attempts an organisation has whose box is measured;
// one in ten is open.
const benchAttempts = 5000

// BenchmarkBox measures the first page of fifty of a box of five thousand, and a
// page from its middle.
func BenchmarkBox(b *testing.B) {
	s := process.Open(b)
	w := storetest.NewWorld(b, s)
	town, club := w.Organisation("Město"), w.Organisation("Klub")
	sender, boss := town.Person("Jana", graph.RoleWorker), club.Person("Petra", graph.RoleCoordinator)
	sent, err := s.SendReferral(b.Context(), sender, "k", storetest.Need(club.Service("Poradna", storetest.Advice)))
	if err != nil {
		b.Fatal(err)
	}
	process.Run(b, `
		MATCH (a:Attempt {id: $id})-[:OF]->(r:Referral), (a)-[:ADDRESSED_TO]->(s), (a)-[:SENT_FROM]->(f), (a)-[:SENT_BY]->(w),
			(r)-[:ASKS_FOR]->(n), (r)-[:OF_AGE]->(g), (r)-[:STAYS_IN]->(p)
		UNWIND range(2, $count) AS i
		CREATE (x:Attempt)-[:OF]->(y:Referral), (x)-[:ADDRESSED_TO]->(s), (x)-[:SENT_FROM]->(f), (x)-[:SENT_BY]->(w),
			(y)-[:ASKS_FOR]->(n), (y)-[:OF_AGE]->(g), (y)-[:STAYS_IN]->(p)
		SET y = r {.*, id: r.id + i}, x = a {
			.*, id: a.id + i, code: a.code + i, dueAt: a.dueAt + duration({minutes: i}), ended: i % 10 > 0,
			keeper: CASE WHEN i % 3 = 0 THEN $boss END, state: CASE WHEN i % 10 > 0 THEN 'COMPLETED' ELSE 'SENT' END,
			owes: CASE WHEN i % 10 > 0 THEN 'NOBODY' ELSE 'RECIPIENT' END
		}`,
		map[string]any{"id": string(sent.ID), "count": benchAttempts, "boss": string(boss.Worker)})
	measure := func(ask graph.InboxQuery, page graph.Page) func(b *testing.B) {
		return func(b *testing.B) { //nolint:thelper // it is what is measured
			often(b, func() error {
				found, err := s.Attempts(b.Context(), boss, ask, page)
				if err == nil && len(found.Rows) != page.First {
					return fmt.Errorf("%d rows", len(found.Rows))
				}
				return err
			})
		}
	}
	all := graph.InboxQuery{Box: graph.BoxReceived}
	b.Run("all", measure(all, graph.Page{First: 50}))
	b.Run("hundred", measure(all, graph.Page{First: 100}))
	b.Run("open", measure(graph.InboxQuery{Box: graph.BoxReceived, Filter: graph.AttemptsOpen}, graph.Page{First: 50}))
	first, err := s.Attempts(b.Context(), boss, all, graph.Page{First: 100})
	if err != nil {
		b.Fatal(err)
	}
	b.Run("next", measure(all, graph.Page{First: 50, After: first.Info.End}))
}
