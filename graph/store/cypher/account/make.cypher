// params: worker, email, password, id, now
// returns: account
MATCH (w:Worker {id: $worker})
MERGE (a:Account {email: $email})
ON CREATE SET a.id = $id, a.createdAt = $now, a.demonstration = false
SET a.passwordHash = $password, a.passwordAt = $now, a.failures = 0
MERGE (a)-[:IS]->(w)
RETURN a.id AS account
