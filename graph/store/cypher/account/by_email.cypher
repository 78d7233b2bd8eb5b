// params: email, demonstration
// returns: id, worker, email, hash, demonstration, failures, retryAt
MATCH (a:Account {email: $email})-[:IS]->(w:Worker)
WHERE $demonstration OR NOT a.demonstration
RETURN a.id AS id, w.id AS worker, a.email AS email, a.passwordHash AS hash, a.demonstration AS demonstration,
  a.failures AS failures, a.retryAt AS retryAt
