// params: id, worker, substitute, organisation, from, until, now
// returns: id
MATCH (w:Worker {id: $worker})
CREATE (x:Absence {id: $id, organisation: $organisation, from: $from, until: $until, createdAt: $now})-[:OF]->(w)
WITH x
OPTIONAL MATCH (s:Worker {id: $substitute})
FOREACH (one IN CASE WHEN s IS NULL THEN [] ELSE [s] END | CREATE (x)-[:SUBSTITUTED_BY]->(one))
RETURN x.id AS id
