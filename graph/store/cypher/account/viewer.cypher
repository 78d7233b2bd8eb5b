// params: account, worker, organisation, facilitates, now, today
// returns: district, waiting, demonstration, organisation, organisations
OPTIONAL MATCH (o:Organisation {id: $organisation})
OPTIONAL MATCH (o)-[:SEATED_IN]->(p)
OPTIONAL MATCH (p)-[:IN*0..1 {until: ''}]->(seat:District)
OPTIONAL MATCH (own:District {id: $facilitates})
WITH o, coalesce(own, seat) AS d
OPTIONAL MATCH (d)-[:IN]->(r:Region)
OPTIONAL MATCH (a:Account {id: $account})
RETURN CASE WHEN d IS NULL THEN null ELSE {
    ref: d.ref, kind: 'DISTRICT', code: d.id, name: d.name, region: r.name
  } END AS district,
  COUNT {
    MATCH (o)-[:PROVIDES]->(:Service)<-[to:ADDRESSED_TO|OFFERED_TO]-(x:Attempt)
    WHERE coalesce(to.open, true) AND x.handed AND NOT x.ended AND (x.owes = 'RECIPIENT' OR (x.owes = 'NOBODY' AND x.dueAt <= $now))
  } + COUNT {
    MATCH (o)<-[:SENT_FROM]-(x:Attempt) WHERE x.owes = 'SENDER' AND x.state <> 'DRAFT'
  } AS waiting,
  coalesce(a.demonstration, false) AS demonstration,
  COLLECT {
    MATCH (:Worker {id: $worker})-[h:HOLDS]->(t:Organisation)
    WHERE coalesce(h.from, '') <= $today AND coalesce(h.until, $today) >= $today
    WITH DISTINCT t ORDER BY t.nameKey, t.id LIMIT 50
    RETURN {id: t.id, name: t.name}
  } AS organisations,
  CASE WHEN o IS NULL THEN null ELSE {
    id: o.id, name: o.name, kind: o.kind, registrationNumber: o.registrationNumber,
    phone: o.phone, email: o.email, web: o.web,
    hasCoordinator: EXISTS {
      (o)<-[h:HOLDS {role: 'COORDINATOR'}]-(:Worker)<-[:IS]-(:Account)
      WHERE coalesce(h.from, '') <= $today AND coalesce(h.until, $today) >= $today
    },
    seat: head([(o)-[:SEATED_IN]->(s) | {
      ref: s.ref, code: s.id, name: s.name,
      kind: CASE WHEN s:Municipality THEN 'MUNICIPALITY' WHEN s:District THEN 'DISTRICT' ELSE 'REGION' END
    }]),
    services: COLLECT {
      MATCH (o)-[:PROVIDES]->(s:Service)-[:OF_KIND]->(k:ServiceKind)
      WITH s, k ORDER BY s.nameKey, s.id LIMIT 21
      RETURN {id: s.id, name: s.name, kind: k.nameCs}
    }
  } END AS organisation
