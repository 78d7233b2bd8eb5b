// A new referral with its first attempt; everything it refers to was checked in the same transaction.
// params: referral, attempt, code, mode, urgency, reach, language, needs, ageBand, staysIn, service, sender, worker, now
// returns: needs
MATCH (s:Service {id: $service})
MATCH (f:Organisation {id: $sender})
MATCH (w:Worker {id: $worker})
MATCH (b:AgeBand {id: $ageBand})
MATCH (p:Entry {ref: $staysIn}) WHERE p:Municipality OR p:District OR p:Region
CREATE (r:Referral {id: $referral, urgency: $urgency, reach: $reach, language: $language, createdAt: $now})
CREATE (a:Attempt {id: $attempt, code: $code, mode: $mode, state: '', version: 0, handed: false, ended: false, changedAt: $now})
CREATE (a)-[:OF]->(r), (a)-[:SENT_FROM]->(f), (a)-[:SENT_BY]->(w), (a)-[:ADDRESSED_TO]->(s)
CREATE (r)-[:OF_AGE]->(b), (r)-[:STAYS_IN]->(p)
WITH r
UNWIND $needs AS need
MATCH (n:Need {id: need})
CREATE (r)-[:ASKS_FOR]->(n)
RETURN count(n) AS needs
