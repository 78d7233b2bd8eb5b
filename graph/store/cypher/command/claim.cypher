// MERGE under the constraint: of racing equal keys one is fresh, the others wait for it and are replays.
// params: actor, key, hash, id, now
// returns: fresh, hash, attempt, subject
MERGE (c:Command {actor: $actor, key: $key})
ON CREATE SET c.id = $id, c.hash = $hash, c.at = $now
RETURN c.id = $id AS fresh, c.hash AS hash, c.attempt AS attempt, c.subject AS subject
