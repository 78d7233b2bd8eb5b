// Who is in a district: its organisations' services that serve it, with all hours, and who works there.
// params: district, today
// returns: district, neighbours, organisations, services, workers
MATCH (d:District {id: $district})
WITH d, COLLECT {
  MATCH (o:Organisation)-[:SEATED_IN]->(p) WHERE p = d OR EXISTS { (p)-[:IN {until: ''}]->(d) }
  RETURN o.id AS id
  UNION
  MATCH (d)<-[:IN {until: ''}]-(:Municipality)<-[:IN]-(:Site {confidential: false})<-[:AT]-(:Service)<-[:PROVIDES]-(o:Organisation)
  RETURN o.id AS id
} AS here
RETURN {
  ref: d.ref, kind: 'DISTRICT', code: d.id, name: d.name, region: head([(d)-[:IN]->(r:Region) | r.name])
} AS district,
  COLLECT {
    MATCH (d)-[:TOUCHES]-(n:District)
    WITH DISTINCT n ORDER BY n.nameKey
    RETURN {ref: n.ref, kind: 'DISTRICT', code: n.id, name: n.name}
  } AS neighbours,
  size(here) AS organisations,
  COLLECT {
    MATCH (o:Organisation)-[:PROVIDES]->(s:Service)-[:OF_KIND]->(k:ServiceKind)
    WHERE o.id IN here AND s.from <= $today AND (s.until = '' OR s.until >= $today)
      AND (EXISTS { (s)-[:AT]->(:Site {confidential: false})-[:IN]->(:Municipality)-[:IN {until: ''}]->(d) }
        OR EXISTS {
          (s)-[c:COVERS]->(p)
          WHERE c.from <= $today AND (c.until = '' OR c.until >= $today)
            AND (p = d OR EXISTS { (p)-[:IN {until: ''}]->(d) } OR EXISTS { (d)-[:IN]->(p) })
        })
    WITH o, s, k ORDER BY s.nameKey, s.id LIMIT 300
    RETURN {
      id: s.id, name: s.name, kind: k.nameCs, phone: s.phone, organisation: {id: o.id, name: o.name},
      takes: s.takesReferrals AND EXISTS {
        (o)<-[h:HOLDS {role: 'COORDINATOR'}]-(:Worker)<-[:IS]-(:Account)
        WHERE coalesce(h.from, '') <= $today AND coalesce(h.until, $today) >= $today
      },
      hours: [(s)-[at:AT]->(:Site)
        WHERE coalesce(at.from, '') <= $today AND (coalesce(at.until, '') = '' OR at.until >= $today) | properties(at)],
      channels: [(s)-[:REACHED_BY]->(c:Channel) | {
        kind: c.kind, handle: c.handle, week: c.week, closedOnHolidays: c.closedOnHolidays,
        exceptionDays: c.exceptionDays, exceptionSpans: c.exceptionSpans
      }],
      vacancies: COLLECT {
        MATCH (s)-[:HAS]->(f:ServiceForm) WHERE f.vacancyRoom IS NOT NULL
        WITH f ORDER BY f.form
        RETURN {form: f.form, room: f.vacancyRoom, free: f.vacancyFree, asOf: f.vacancyAsOf}
      }
    }
  } AS services,
  COLLECT {
    MATCH (o:Organisation)<-[h:HOLDS]-(w:Worker)<-[:IS]-(:Account)
    WHERE o.id IN here AND h.role IN ['WORKER', 'COORDINATOR']
      AND coalesce(h.from, '') <= $today AND coalesce(h.until, $today) >= $today
    WITH o, w, 'COORDINATOR' IN collect(h.role) AS coordinator
    ORDER BY o.nameKey, w.nameKey, w.id LIMIT 100
    RETURN {
      id: w.id, name: w.name, position: w.position, phone: w.phone, coordinator: coordinator,
      organisation: {id: o.id, name: o.name},
      awayUntil: head(COLLECT {
        MATCH (x:Absence {organisation: o.id})-[:OF]->(w) WHERE x.from <= $today AND x.until >= $today
        RETURN x.until ORDER BY x.until DESC LIMIT 1
      })
    }
  } AS workers
