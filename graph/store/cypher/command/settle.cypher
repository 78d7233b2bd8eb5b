// params: actor, key, attempt, version, change, organisations, now
// returns: id
MATCH (c:Command {actor: $actor, key: $key})
SET c.attempt = $attempt, c.version = $version
CREATE (x:Change {id: $change, noun: 'ATTEMPT', subject: $attempt, organisations: $organisations, at: $now})
RETURN x.id AS id
