// A stranger's request. The organisation is locked, so that its open requests are counted one after another.
// params: id, organisation, name, email, position, command, since, now, most
// returns: id, made
MATCH (o:Organisation {id: $organisation})
SET o.lock = $command
WITH o,
  COLLECT {
    MATCH (j:JoinRequest)-[:FOR]->(o) WHERE j.answer IS NULL AND j.askedAt > $since RETURN j
  } AS open
WITH o, open, head([j IN open WHERE j.email = $email]) AS mine
FOREACH (j IN CASE WHEN mine IS NULL THEN [] ELSE [mine] END | SET j.name = $name, j.position = $position, j.askedAt = $now)
FOREACH (ignored IN CASE WHEN mine IS NULL AND size(open) < $most THEN [1] ELSE [] END |
  CREATE (:JoinRequest {id: $id, name: $name, email: $email, position: $position, askedAt: $now})-[:FOR]->(o)
)
RETURN o.id AS id, mine IS NOT NULL OR size(open) < $most AS made
