// params: number, today
// returns: id, name, kind, registrationNumber, phone, email, web, hasCoordinator, seat, services
MATCH (o:Organisation {registrationNumber: $number})
RETURN o.id AS id, o.name AS name, o.kind AS kind, o.registrationNumber AS registrationNumber,
  o.phone AS phone, o.email AS email, o.web AS web,
  EXISTS {
    (o)<-[h:HOLDS {role: 'COORDINATOR'}]-(:Worker)<-[:IS]-(:Account) WHERE coalesce(h.from, '') <= $today AND coalesce(h.until, $today) >= $today
  } AS hasCoordinator,
  head([(o)-[:SEATED_IN]->(p) | {
    ref: p.ref, code: p.id, name: p.name,
    kind: CASE WHEN p:Municipality THEN 'MUNICIPALITY' WHEN p:District THEN 'DISTRICT' ELSE 'REGION' END,
    district: head([(p)-[:IN {until: ''}]->(d:District) | d.name]),
    region: head([(p)-[:IN*1..2 {until: ''}]->(r:Region) | r.name])
  }]) AS seat,
  COLLECT {
    MATCH (o)-[:PROVIDES]->(s:Service)-[:OF_KIND]->(k:ServiceKind)
    WITH s, k ORDER BY s.nameKey, s.id LIMIT 21
    RETURN {id: s.id, name: s.name, kind: k.nameCs}
  } AS services
