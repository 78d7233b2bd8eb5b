// What came of a command that is not about an attempt, and whom to tell.
// params: actor, key, subject, noun, change, organisations, now
// returns: id
MATCH (c:Command {actor: $actor, key: $key})
SET c.subject = $subject
CREATE (x:Change {id: $change, noun: $noun, subject: $subject, organisations: $organisations, at: $now})
RETURN x.id AS id
