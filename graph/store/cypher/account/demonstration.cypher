// params: accounts, hash, now
// returns: made
UNWIND $accounts AS account
MATCH (w:Worker {id: account.worker})
MERGE (a:Account {email: account.email})
ON CREATE SET a.id = account.id, a.createdAt = $now, a.failures = 0, a.demonstration = true, a.passwordHash = $hash
MERGE (a)-[:IS]->(w)
RETURN count(a) AS made
