// params: hash, now
// returns: id, name, email, role, from, until, purpose, toward, towardName, expiresAt, account
MATCH (i:Invitation {hash: $hash})-[:FOR]->(t:Entry)
WHERE i.usedAt IS NULL AND i.withdrawnAt IS NULL AND i.expiresAt > $now
RETURN i.id AS id, i.name AS name, i.email AS email, i.role AS role, i.from AS from, i.until AS until,
  i.purpose AS purpose, t.id AS toward, t.name AS towardName, i.expiresAt AS expiresAt,
  COLLECT { MATCH (a:Account {email: i.email}) RETURN a.id }[0] AS account
