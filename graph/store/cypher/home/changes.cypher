// What changed in a district's entries since a moment. What its first day brought is no news; a confidential
// site says nothing.
// params: district, since, sinceDay, today
// returns: revisions
MATCH (d:District {id: $district})
WITH d, COLLECT {
  MATCH (o:Organisation)-[:SEATED_IN]->(p) WHERE p = d OR EXISTS { (p)-[:IN {until: ''}]->(d) }
  RETURN o.id AS id
  UNION
  MATCH (d)<-[:IN {until: ''}]-(:Municipality)<-[:IN]-(:Site {confidential: false})<-[:AT]-(:Service)<-[:PROVIDES]-(o:Organisation)
  RETURN o.id AS id
} AS here
WITH here, head(COLLECT {
  MATCH (o:Organisation) WHERE o.id IN here RETURN min(o.createdAt) + duration('P1D')
}) AS settled
WITH here, CASE WHEN settled > $since THEN settled ELSE $since END AS after
RETURN COLLECT {
  MATCH (o:Organisation)<-[:OF]-(v:Revision)
  WHERE o.id IN here AND v.at >= after
  RETURN {
    subject: 'ORGANISATION', id: o.id, name: o.name, organisation: {id: o.id, name: o.name},
    part: 'Organisation', field: v.field, at: v.at
  } AS found
  UNION ALL
  MATCH (o:Organisation)-[:PROVIDES]->(s:Service)-[:AT|REACHED_BY|HAS*0..2]->(n:Entry)<-[:OF]-(v:Revision)
  WHERE o.id IN here AND v.at >= after AND NOT coalesce(n.confidential, false)
  RETURN {
    subject: 'SERVICE', id: s.id, name: s.name, organisation: {id: o.id, name: o.name},
    part: head([label IN labels(n) WHERE label <> 'Entry']), field: v.field,
    was: CASE v.field WHEN 'AT' THEN v.was END, is: CASE v.field WHEN 'AT' THEN v.is END,
    endsOn: s.until, at: v.at
  } AS found
  UNION ALL
  MATCH (o:Organisation)-[:PROVIDES]->(s:Service)
  WHERE o.id IN here AND s.until >= $sinceDay AND s.until <= $today
  RETURN {
    subject: 'SERVICE', id: s.id, name: s.name, organisation: {id: o.id, name: o.name},
    part: 'Service', field: 'until', endsOn: s.until, at: datetime(s.until + 'T12:00:00Z')
  } AS found
  UNION ALL
  MATCH (o:Organisation)<-[h:HOLDS]-(w:Worker)<-[:IS]-(:Account)
  WHERE o.id IN here AND h.role IN ['WORKER', 'COORDINATOR']
    AND coalesce(h.from, '') <= $today AND coalesce(h.until, $today) >= $today
  WITH o, w, min(CASE WHEN coalesce(h.from, '') = '' THEN w.createdAt ELSE datetime(h.from + 'T12:00:00Z') END) AS since
  WHERE since >= after
  RETURN {
    subject: 'WORKER', id: w.id, name: w.name, organisation: {id: o.id, name: o.name},
    part: 'Worker', field: 'created', at: since
  } AS found
} AS revisions
