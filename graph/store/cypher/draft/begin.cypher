// A new referral with its first attempt, of which nothing is said yet.
// params: referral, attempt, code, sender, worker, now
// returns: id
MATCH (f:Organisation {id: $sender})
MATCH (w:Worker {id: $worker})
CREATE (r:Referral {id: $referral, createdAt: $now})
CREATE (a:Attempt {id: $attempt, code: $code, state: '', version: 0, handed: false, ended: false, changedAt: $now})
CREATE (a)-[:OF]->(r), (a)-[:SENT_FROM]->(f), (a)-[:SENT_BY]->(w)
RETURN a.id AS id
