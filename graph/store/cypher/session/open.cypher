// params: account, hash, now
// returns: hash
MATCH (a:Account {id: $account})
CREATE (s:Session {hash: $hash, openedAt: $now, seenAt: $now})-[:OF]->(a)
RETURN s.hash AS hash
