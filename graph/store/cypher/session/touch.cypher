// params: hash, now
// returns: hash
MATCH (s:Session {hash: $hash})
SET s.seenAt = $now
RETURN s.hash AS hash
