// Of two who change one password at once, the one who still knows it wins.
// params: account, old, password, command, now
// returns: id
MATCH (a:Account {id: $account})
SET a.lock = $command
WITH a WHERE a.passwordHash = $old
SET a.passwordHash = $password, a.passwordAt = $now, a.failures = 0
REMOVE a.retryAt
RETURN a.id AS id
