// Who works there is read for signed-in people only.
// params: id, signedIn, today
// returns: id, name, kind, registrationNumber, phone, email, web, hasCoordinator, seat, services, street, about, partOf, departments, workers, verified, updatedAt, source
MATCH (o:Organisation {id: $id})
RETURN o.id AS id, o.name AS name, o.kind AS kind, o.registrationNumber AS registrationNumber,
  o.phone AS phone, o.email AS email, o.web AS web, o.street AS street, o.about AS about,
  o.updatedAt AS updatedAt, o.source AS source,
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
  } AS services,
  head([(o)-[:PART_OF]->(p:Organisation) | {id: p.id, name: p.name}]) AS partOf,
  COLLECT {
    MATCH (o)<-[:PART_OF]-(d:Organisation) WITH d ORDER BY d.nameKey LIMIT 50 RETURN {id: d.id, name: d.name}
  } AS departments,
  CASE WHEN $signedIn THEN COLLECT {
    MATCH (o)<-[h:HOLDS]-(w:Worker)
    WHERE coalesce(h.from, '') <= $today AND (coalesce(h.until, '') = '' OR h.until >= $today)
    WITH DISTINCT o, w ORDER BY w.nameKey, w.id LIMIT 100
    RETURN {
      id: w.id, name: w.name, position: w.position, phone: w.phone, email: w.email, reachNote: w.reachNote,
      coordinator: EXISTS { (o)<-[:HOLDS {role: 'COORDINATOR'}]-(w) }
    }
  } ELSE [] END AS workers,
  head(COLLECT {
    MATCH (o)<-[:OF]-(v:Verified) WITH v ORDER BY v.at DESC LIMIT 1
    RETURN {group: v.group, on: v.on, by: head(COLLECT { MATCH (w:Worker {id: v.by}) RETURN w.name })}
  }) AS verified
