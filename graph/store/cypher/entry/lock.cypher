// params: refs, command
// returns: locked
UNWIND $refs AS ref
MATCH (n:Entry {ref: ref})
SET n.lock = $command
RETURN count(n) AS locked
