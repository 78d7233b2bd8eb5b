// The invitation is locked before it is read, so that one use wins.
// params: hash, command, now
// returns: name, email, role, from, until, purpose, toward, towardRef, account
MATCH (i:Invitation {hash: $hash})-[:FOR]->(t:Entry)
SET i.lock = $command
WITH i, t WHERE i.usedAt IS NULL AND i.withdrawnAt IS NULL AND i.expiresAt > $now
SET i.usedAt = $now
RETURN i.name AS name, i.email AS email, i.role AS role, i.from AS from, i.until AS until, i.purpose AS purpose,
  t.id AS toward, t.ref AS towardRef, COLLECT { MATCH (a:Account {email: i.email}) RETURN a.id }[0] AS account
