// params: worker, today
// returns: id, worker, workerName, organisation, from, until, substitute
MATCH (x:Absence)-[:OF]->(w:Worker {id: $worker})
WHERE x.until >= $today
RETURN x.id AS id, w.id AS worker, w.name AS workerName, x.organisation AS organisation, x.from AS from, x.until AS until,
  head([(x)-[:SUBSTITUTED_BY]->(s:Worker) | {id: s.id, name: s.name}]) AS substitute
ORDER BY x.from
