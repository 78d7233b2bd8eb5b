// The invitation is locked before it is read, so that one use wins.
// params: hash, password, id, command, now
// returns: account
MATCH (i:Invitation {hash: $hash})-[:INVITES]->(w:Worker)
SET i.lock = $command
WITH i, w WHERE i.usedAt IS NULL AND i.expiresAt > $now
SET i.usedAt = $now
MERGE (a:Account {email: w.email})
ON CREATE SET a.id = $id, a.createdAt = $now, a.demonstration = false
SET a.passwordHash = $password, a.failures = 0
MERGE (a)-[:IS]->(w)
RETURN a.id AS account
