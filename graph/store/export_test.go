package store

import (
	"maps"
	"strings"
)

// WithoutLock is a store whose commands do not lock their referral: the test of
// the race must fail through it.
func WithoutLock(s *Store) *Store {
	return with(s, "attempt/lock", "MATCH (a:Attempt {id: $id}) RETURN a.id AS id, $command AS unused")
}

// WithoutComparison is a store whose claim sets the owner of an offer whether it has
// one or not.
func WithoutComparison(s *Store) *Store {
	claim := s.queries["offer/claim"]
	return with(s, "offer/claim", strings.Replace(claim, "WHERE NOT EXISTS { (a)-[:ADDRESSED_TO]->() }", "", 1))
}

func with(s *Store, name query, text string) *Store {
	other := *s
	other.queries = maps.Clone(s.queries)
	other.queries[name] = text
	return &other
}

// LuceneQueries is what the fuzz test feeds.
func LuceneQueries(typed string) (string, string) { return luceneQueries(typed) }
