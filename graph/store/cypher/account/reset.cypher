// A new password without the old one: only by a link that the operator made.
// params: account, password, now
// returns: id
MATCH (a:Account {id: $account})
SET a.passwordHash = $password, a.passwordAt = $now, a.failures = 0
REMOVE a.retryAt
RETURN a.id AS id
