// What a draft says of the person and to whom it goes, in place of what it said before. What it refers to was checked
// in the same transaction; what is not said yet is empty. No identity survives a save: it comes with the send.
// params: attempt, values, standing, service, candidates, needs, ageBand, staysIn, now
// returns: saves
MATCH (a:Attempt {id: $attempt})-[:OF]->(r:Referral)
SET r += $values, a += $standing, a.changedAt = $now, a.saves = coalesce(a.saves, 0) + 1
WITH a, r
OPTIONAL MATCH (a)-[to:ADDRESSED_TO|OFFERED_TO]->()
DELETE to
WITH DISTINCT a, r
OPTIONAL MATCH (r)-[said:OF_AGE|STAYS_IN|ASKS_FOR]->()
DELETE said
WITH DISTINCT a, r
OPTIONAL MATCH (gone:Consent|Identity)-[:OF]->(a)
DETACH DELETE gone
WITH DISTINCT a, r
CALL (a) {
  MATCH (s:Service {id: $service})
  CREATE (a)-[:ADDRESSED_TO]->(s)
}
CALL (a) {
  UNWIND range(0, size($candidates) - 1) AS n
  MATCH (s:Service {id: $candidates[n]})
  CREATE (a)-[:OFFERED_TO {n: n, open: false}]->(s)
}
OPTIONAL MATCH (b:AgeBand {id: $ageBand})
OPTIONAL MATCH (p:Entry {ref: $staysIn}) WHERE p:Municipality OR p:District OR p:Region
FOREACH (age IN CASE WHEN b IS NULL THEN [] ELSE [b] END | CREATE (r)-[:OF_AGE]->(age))
FOREACH (place IN CASE WHEN p IS NULL THEN [] ELSE [p] END | CREATE (r)-[:STAYS_IN]->(place))
WITH a, r
CALL (r) {
  MATCH (n:Need) WHERE n.id IN $needs
  CREATE (r)-[:ASKS_FOR]->(n)
}
RETURN a.saves AS saves
