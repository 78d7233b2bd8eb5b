// params: worker, email, hash, id, now
// returns: id
MATCH (w:Worker {id: $worker})
MERGE (a:Account {email: $email})
ON CREATE SET a.id = $id, a.createdAt = $now, a.failures = 0, a.demonstration = true, a.passwordHash = $hash
MERGE (a)-[:IS]->(w)
RETURN a.id AS id
