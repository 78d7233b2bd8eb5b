package store_test

import (
	"testing"

	"lavka/graph"
	"lavka/graph/store"
)

// BenchmarkFind asks a country of 6,000 services for first pages with total and
// facets, and for what somebody types.
func BenchmarkFind(b *testing.B) {
	s := process.Open(b)
	b.Cleanup(func() { drain(b) })
	country(b, 6000)
	furnish(b)
	need := []graph.NeedCode{"need-3"}
	questions := map[string]graph.ServiceFilter{
		"everything":               {},
		"a need":                   {Needs: need},
		"a district":               {Place: "District/D7"},
		"a need in a district":     {Needs: need, Place: "District/D7"},
		"a need in a region":       {Needs: need, Place: "Region/R3"},
		"words in a district":      {Text: "poradny", Place: "District/D7"},
		"words that 60 have":       {Text: "prvni 7"},
		"open now in a region":     {OpenNow: true, Place: "Region/R3"},
		"every part in a district": {Needs: need, Place: "District/D7", Forms: []graph.Form{graph.FormAmbulatory}, TargetGroups: []string{"3"}},
	}
	for name, question := range questions {
		b.Run(name, func(b *testing.B) {
			often(b, func() error {
				_, err := s.Services(b.Context(), graph.Nobody(), question, graph.Page{First: 20})
				return err
			})
		})
	}
	b.Run("nearby", func(b *testing.B) { nearby(b, s) })
	b.Run("suggestions", func(b *testing.B) {
		often(b, func() error { _, err := s.Suggestions(b.Context(), graph.Nobody(), "por", 5); return err })
	})
	b.Run("understanding", func(b *testing.B) {
		often(b, func() error {
			_, err := s.Understand(b.Context(), graph.Nobody(), "dluhy v Litoměřicích nzdm")
			return err
		})
	})
}

func nearby(b *testing.B, s *store.Store) {
	b.Helper()
	question := graph.ServiceFilter{Place: "District/D7", Needs: []graph.NeedCode{"need-3"}, Forms: []graph.Form{graph.FormOnline}}
	often(b, func() error { _, err := s.Nearby(b.Context(), graph.Nobody(), question, 3); return err })
}

// often measures what is asked again and again, once its statement is planned.
func often(b *testing.B, ask func() error) {
	b.Helper()
	for range 3 {
		if err := ask(); err != nil {
			b.Fatal(err)
		}
	}
	for b.Loop() {
		if err := ask(); err != nil {
			b.Fatal(err)
		}
	}
}

// furnish gives the services of the country what they are asked for by.
func furnish(b *testing.B) {
	b.Helper()
	for _, statement := range []string{
		`UNWIND range(0, 27) AS g CREATE (:TargetGroup:Entry {id: toString(g), ref: 'TargetGroup/' + g, nameCs: 'g', nameEn: 'g', nameKey: 'g' + g})`,
		`UNWIND range(0, 8) AS a CREATE (:AgeBand:Entry {id: toString(a), ref: 'AgeBand/' + a, nameCs: 'a', nameEn: 'a', from: a * 10, to: a * 10 + 9})`,
		`UNWIND range(0, 38) AS n
			CREATE (need:Need:Entry {id: 'need-' + n, ref: 'Need/need-' + n, nameCs: 'n', nameEn: 'n', nameFolded: 'n', order: n, synonyms: []})
			WITH need, n UNWIND range(0, 3) AS k MATCH (kind:ServiceKind {id: 'K' + ((n * 5 + k * 7) % 34)}) CREATE (kind)-[:ANSWERS]->(need)`,
		`MATCH (s:Service) WITH s, toInteger(substring(s.id, 1)) AS i
			SET s.name = 'Poradna ' + i, s.nameKey = 'poradna ' + i, s.nameFolded = 'poradna ' + i, s.nameStem = 'poradn ' + i,
				s.searchText = CASE i % 100 WHEN 7 THEN 'prvni ' ELSE '' END + 'poradna pomuze na uradu ' + i, s.prefixText = s.searchText,
				s.forms = CASE i % 2 WHEN 0 THEN ['AMBULATORY'] ELSE ['AMBULATORY', 'OUTREACH'] END,
				s.takesReferrals = i % 2 = 0, s.modes = ['ANONYMOUS'], s.basis = 'STATED', s.phone = '416 000 000'
			WITH s, i UNWIND range(0, i % 4) AS g MATCH (group:TargetGroup {id: toString((i + g * 5) % 28)}) CREATE (s)-[:FOR]->(group)`,
		`MATCH (s:Service) WITH s, toInteger(substring(s.id, 1)) AS i WHERE i % 3 > 0
			UNWIND range(0, i % 3) AS a MATCH (band:AgeBand {id: toString((i + a) % 9)}) CREATE (s)-[:FOR_AGE]->(band)`,
		`MATCH (:Service)-[a:AT]->() SET a.week = [480, 720, 780, 1020, 1920, 2160, 3360, 3600, 4800, 5040, 6240, 6480],
			a.exceptionDays = [], a.exceptionSpans = [], a.closedOnHolidays = true`,
		`MATCH (o:Organisation) WHERE toInteger(substring(o.id, 1)) % 3 = 0
			CREATE (:Account {id: o.id})-[:IS]->(:Worker:Entry {id: o.id, ref: 'Worker/' + o.id})-[:HOLDS {role: 'COORDINATOR', from: ''}]->(o)`,
		`CALL db.awaitIndexes()`,
	} {
		process.Run(b, statement, nil)
	}
}

// drain empties the graph in bites: one statement over all of it would take more
// memory than a test's server has.
func drain(b *testing.B) {
	b.Helper()
	for {
		rows := process.Run(b, `MATCH (n) WHERE NOT n:Migration AND NOT n:Platform WITH n LIMIT 10000 DETACH DELETE n RETURN count(*) AS gone`, nil)
		if rows[0]["gone"] == int64(0) {
			return
		}
	}
}
