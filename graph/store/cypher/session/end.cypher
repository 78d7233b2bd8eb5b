// Ends one session of the account, or all of them, but for the one that is kept.
// params: account, id, keep, now
// returns: ended
MATCH (a:Account {id: $account})
OPTIONAL MATCH (s:Session)-[:OF]->(a)
WHERE s.endedAt IS NULL AND ($id IS NULL OR s.id = $id) AND ($keep IS NULL OR s.hash <> $keep)
SET s.endedAt = $now
RETURN count(s) AS ended
