// What a draft says of the person and to whom it goes, in place of what it said before. What it refers to was checked
// in the same transaction; what is not said yet is empty.
// params: attempt, values, mode, service, needs, ageBand, staysIn, now
// returns: saves
MATCH (a:Attempt {id: $attempt})-[:OF]->(r:Referral)
MATCH (s:Service {id: $service})
SET r += $values, a.mode = $mode, a.changedAt = $now, a.saves = coalesce(a.saves, 0) + 1
WITH a, r, s
OPTIONAL MATCH (a)-[to:ADDRESSED_TO]->()
DELETE to
WITH DISTINCT a, r, s
OPTIONAL MATCH (r)-[said:OF_AGE|STAYS_IN|ASKS_FOR]->()
DELETE said
WITH DISTINCT a, r, s
CREATE (a)-[:ADDRESSED_TO]->(s)
WITH a, r
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
