// What the organisation's terms are counted for: it is to be counted anew.
// params: organisation, now
// returns: marked
MATCH (o:Organisation {id: $organisation})
CALL (o) {
  MATCH (o)-[:PROVIDES]->(:Service)<-[:ADDRESSED_TO]-(a:Attempt) WHERE a.handed AND NOT a.ended
  RETURN a
  UNION
  MATCH (o)<-[:SENT_FROM]-(a:Attempt) WHERE a.handed AND (NOT a.ended OR a.owes = 'SENDER')
  RETURN a
}
SET a.retimeAt = $now
RETURN count(a) AS marked
