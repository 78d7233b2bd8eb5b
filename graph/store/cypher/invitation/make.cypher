// params: hash, worker, organisation, expiresAt, by, now
// returns: hash
MATCH (w:Worker {id: $worker})
MATCH (o:Organisation {id: $organisation})
CREATE (i:Invitation {hash: $hash, expiresAt: $expiresAt, by: $by, createdAt: $now})-[:INVITES]->(w)
CREATE (i)-[:FOR]->(o)
RETURN i.hash AS hash
