// params: id, retryAt
// returns: failures
MATCH (a:Account {id: $id})
SET a.failures = coalesce(a.failures, 0) + 1, a.retryAt = $retryAt
RETURN a.failures AS failures
