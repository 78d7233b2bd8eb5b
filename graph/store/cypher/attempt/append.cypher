// params: id, values, events
// returns: version
MATCH (a:Attempt {id: $id})
SET a += $values
WITH a
UNWIND $events AS event
CREATE (e:ReferralEvent)-[:RECORDED_IN]->(a)
SET e = event, e.attempt = a.id
RETURN max(e.version) AS version
