// Who read whose identity, once for each key; written before anything is answered.
// params: id, actor, key, attempt, worker, organisation, now
// returns: id, attempt
MERGE (x:Audit {actor: $actor, key: $key})
ON CREATE SET x.id = $id, x.what = 'identity_read', x.attempt = $attempt, x.worker = $worker,
  x.organisation = $organisation, x.at = $now
RETURN x.id AS id, x.attempt AS attempt
