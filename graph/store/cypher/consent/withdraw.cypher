// A consent that was withdrawn stays, so that it can be shown that it was there.
// params: attempt, now
// returns: id
MATCH (a:Attempt {id: $attempt})
OPTIONAL MATCH (c:Consent)-[:OF]->(a)
SET c.withdrawnAt = coalesce(c.withdrawnAt, $now)
RETURN DISTINCT a.id AS id
