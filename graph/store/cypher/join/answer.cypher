// The request is locked before it is read: one answer wins.
// params: id, districts, everywhere, answer, by, command, now
// returns: name, email, organisation, before
MATCH (j:JoinRequest {id: $id})-[:FOR]->(o:Organisation)
WHERE $everywhere OR EXISTS { (o)-[:SEATED_IN]->(p)-[:IN*0..1 {until: ''}]->(d:District) WHERE d.id IN $districts }
SET j.lock = $command
WITH j, o, j.answer AS before
SET j.answer = coalesce(before, $answer), j.answeredBy = coalesce(j.answeredBy, $by),
  j.answeredAt = coalesce(j.answeredAt, $now)
RETURN j.name AS name, j.email AS email, o.id AS organisation, before
