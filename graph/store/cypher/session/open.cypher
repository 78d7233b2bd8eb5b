// The password is asked again: it may have changed since it was looked at.
// params: account, password, hash, id, browser, system, owner, command, now
// returns: id
MATCH (a:Account {id: $account})
SET a.lock = $command
WITH a WHERE coalesce(a.passwordHash, '') = $password
CREATE (s:Session {
  hash: $hash, id: $id, openedAt: $now, seenAt: $now, browser: $browser, system: $system, owner: $owner
})-[:OF]->(a)
RETURN s.id AS id
