// Requests that wait, of one district or of all, the one that waits longest first.
// params: districts, everywhere, since, today
// returns: id, name, email, position, askedAt, organisation, phone, place, joined
MATCH (j:JoinRequest)-[:FOR]->(o:Organisation)
WHERE j.answer IS NULL AND j.askedAt > $since AND ($everywhere
  OR EXISTS { (o)-[:SEATED_IN]->(p)-[:IN*0..1 {until: ''}]->(d:District) WHERE d.id IN $districts })
RETURN j.id AS id, j.name AS name, j.email AS email, j.position AS position, j.askedAt AS askedAt,
  {id: o.id, name: o.name} AS organisation, o.phone AS phone,
  head([(o)-[:SEATED_IN]->(p) | p.name]) AS place,
  EXISTS {
    (o)<-[h:HOLDS {role: 'COORDINATOR'}]-(:Worker)<-[:IS]-(:Account)
    WHERE coalesce(h.from, '') <= $today AND coalesce(h.until, $today) >= $today
  } AS joined
ORDER BY j.askedAt, j.id
LIMIT 100
