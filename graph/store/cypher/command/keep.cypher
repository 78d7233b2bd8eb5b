// The outcome of a key that nobody else has to hear of.
// params: actor, key, attempt, version
// returns: id
MATCH (c:Command {actor: $actor, key: $key})
SET c.attempt = $attempt, c.version = $version
RETURN c.id AS id
