// params: id, today
// returns: id, name, email, phone, position, reachNote, updatedAt, roles, serves, services, choices, absences, stewards
MATCH (w:Worker {id: $id})
RETURN w.id AS id, w.name AS name, w.email AS email, w.phone AS phone, w.position AS position,
  w.reachNote AS reachNote, w.updatedAt AS updatedAt,
  COLLECT {
    MATCH (w)-[h:HOLDS]->(t:Entry)
    WHERE coalesce(h.from, '') <= $today AND (coalesce(h.until, '') = '' OR h.until >= $today)
    WITH h, t ORDER BY t:Organisation DESC, t.nameKey, h.role
    RETURN {
      role: h.role, name: CASE WHEN t:District THEN 'ORP ' + t.name ELSE t.name END, until: h.until,
      organisation: CASE WHEN t:Organisation THEN t.id END
    }
  } AS roles,
  COLLECT {
    MATCH (w)-[:SERVES]->(p) WITH DISTINCT p, CASE WHEN p:Region THEN 0 WHEN p:District THEN 1 ELSE 2 END AS rank
    ORDER BY rank, p.nameKey
    RETURN {
      ref: p.ref, code: p.id, name: p.name, kind: ['REGION', 'DISTRICT', 'MUNICIPALITY'][rank],
      district: CASE rank WHEN 2 THEN head([(p)-[:IN {until: ''}]->(d:District) | d.name]) END,
      region: CASE rank WHEN 0 THEN null ELSE head([(p)-[:IN*1..2 {until: ''}]->(r:Region) | r.name]) END
    }
  } AS serves,
  COLLECT {
    MATCH (w)-[:DELIVERS]->(s:Service)-[:OF_KIND]->(k:ServiceKind) WITH s, k ORDER BY s.nameKey, s.id
    RETURN {id: s.id, name: s.name, kind: k.nameCs}
  } AS services,
  COLLECT {
    MATCH (w)-[h:HOLDS]->(:Organisation)-[:PROVIDES]->(s:Service)-[:OF_KIND]->(k:ServiceKind)
    WHERE coalesce(h.from, '') <= $today AND (coalesce(h.until, '') = '' OR h.until >= $today)
    WITH DISTINCT s, k ORDER BY s.nameKey, s.id LIMIT 100
    RETURN {id: s.id, name: s.name, kind: k.nameCs}
  } AS choices,
  COLLECT {
    MATCH (w)<-[:OF]-(x:Absence), (w)-[h:HOLDS]->(o:Organisation {id: x.organisation})
    WHERE x.until >= $today AND coalesce(h.from, '') <= $today AND (coalesce(h.until, '') = '' OR h.until >= $today)
    WITH DISTINCT x, o ORDER BY x.from, o.nameKey
    RETURN {
      organisation: {id: o.id, name: o.name}, from: x.from, until: x.until, now: x.from <= $today,
      substitute: head([(x)-[:SUBSTITUTED_BY]->(s:Worker) | {id: s.id, name: s.name}])
    }
  } AS absences,
  COLLECT {
    MATCH (w)-[h:HOLDS]->(:Organisation)-[:PART_OF*0..1]->(o:Organisation)
    WHERE coalesce(h.from, '') <= $today AND (coalesce(h.until, '') = '' OR h.until >= $today)
    RETURN DISTINCT o.id
  } AS stewards
