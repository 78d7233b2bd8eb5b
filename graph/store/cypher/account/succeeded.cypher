// params: id, now
// returns: id
MATCH (a:Account {id: $id})
SET a.failures = 0, a.signedInAt = $now
REMOVE a.retryAt
RETURN a.id AS id
