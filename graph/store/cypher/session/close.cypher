// params: hash, now
// returns: closed
MATCH (s:Session {hash: $hash})
SET s.endedAt = $now
RETURN count(s) AS closed
