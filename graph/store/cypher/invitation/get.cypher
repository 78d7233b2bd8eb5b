// params: hash, now
// returns: worker, name, email, organisation, expiresAt
MATCH (i:Invitation {hash: $hash})-[:INVITES]->(w:Worker)
MATCH (i)-[:FOR]->(o:Organisation)
WHERE i.usedAt IS NULL AND i.expiresAt > $now
RETURN w.id AS worker, w.name AS name, w.email AS email, o.id AS organisation, i.expiresAt AS expiresAt
