// The attempts that the system has to look at, the longest overdue first; then those that are to be counted anew.
// params: now, most
// returns: id
CALL () {
  MATCH (a:Attempt) WHERE a.dutyAt <= $now
  RETURN a, 0 AS rank ORDER BY a.dutyAt LIMIT $most
  UNION
  MATCH (a:Attempt) WHERE a.retimeAt <= $now
  RETURN a, 1 AS rank ORDER BY a.retimeAt LIMIT $most
}
WITH a, min(rank) AS first ORDER BY first, coalesce(a.dutyAt, a.retimeAt), a.id LIMIT $most
RETURN a.id AS id
