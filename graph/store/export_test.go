package store

import "maps"

// WithoutLock is a store whose commands do not lock their referral: the test of
// the race must fail through it.
func WithoutLock(s *Store) *Store {
	other := *s
	other.queries = maps.Clone(s.queries)
	other.queries["attempt/lock"] = "MATCH (a:Attempt {id: $id}) RETURN a.id AS id, $command AS unused"
	return &other
}

// LuceneQueries is what the fuzz test feeds.
func LuceneQueries(typed string) (string, string) { return luceneQueries(typed) }
