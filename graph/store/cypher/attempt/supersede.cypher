// The same need at another service; no row where the service does not exist.
// params: old, attempt, code, mode, service, sender, worker, now
// returns: id
MATCH (old:Attempt {id: $old})-[:OF]->(r:Referral)
MATCH (s:Service {id: $service})
MATCH (f:Organisation {id: $sender})
MATCH (w:Worker {id: $worker})
CREATE (a:Attempt {id: $attempt, code: $code, mode: $mode, state: '', version: 0, handed: false, ended: false, changedAt: $now})
CREATE (a)-[:OF]->(r), (a)-[:SENT_FROM]->(f), (a)-[:SENT_BY]->(w), (a)-[:ADDRESSED_TO]->(s), (a)-[:SUPERSEDES]->(old)
RETURN a.id AS id
