// Whole referrals with their attempts and events; what refers to nothing is missing from the counts.
// params: histories
// returns: referrals, attempts
UNWIND $histories AS history
MATCH (b:AgeBand {id: history.ageBand})
MATCH (p:Entry {ref: history.staysIn}) WHERE p:Municipality OR p:District OR p:Region
CREATE (r:Referral)-[:OF_AGE]->(b), (r)-[:STAYS_IN]->(p)
SET r = history.values
WITH history, r
CALL (history, r) {
  UNWIND history.needs AS need
  MATCH (n:Need {id: need})
  CREATE (r)-[:ASKS_FOR]->(n)
}
CALL (history, r) {
  UNWIND history.attempts AS past
  MATCH (s:Service {id: past.service})
  MATCH (f:Organisation {id: past.sender})
  MATCH (w:Worker {id: past.worker})
  CREATE (a:Attempt)-[:OF]->(r), (a)-[:SENT_FROM]->(f), (a)-[:SENT_BY]->(w), (a)-[:ADDRESSED_TO]->(s)
  SET a = past.values
  FOREACH (event IN past.events | CREATE (e:ReferralEvent)-[:RECORDED_IN]->(a) SET e = event)
  WITH past, a
  WHERE past.supersedes IS NOT NULL
  MATCH (old:Attempt {id: past.supersedes})
  CREATE (a)-[:SUPERSEDES]->(old)
}
RETURN count(r) AS referrals, sum(COUNT { (r)<-[:OF]-(:Attempt) }) AS attempts
