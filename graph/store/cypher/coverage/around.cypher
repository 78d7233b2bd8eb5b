// One district and one kind: all services of the kind, and those of related kinds that stand or are seated in the
// district or next door. Kinds are related where they answer one need. Next door are the districts that touch, or the
// nearest seats where nobody has said what touches. A confidential address is no point.
// params: district, kind
// returns: region, kind, neighbours, districts, municipalities, candidates
MATCH (here:District {id: $district})-[:IN {until: ''}]->(region:Region)
MATCH (kind:ServiceKind {id: $kind})
CALL (here) {
  MATCH (here)-[:TOUCHES]-(orp:District)
  WITH here, orp ORDER BY point.distance(
    point({latitude: here.lat, longitude: here.lon}), point({latitude: orp.lat, longitude: orp.lon}))
  RETURN collect(orp) AS touching
}
CALL (here) {
  MATCH (orp:District) WHERE orp <> here
  WITH here, orp ORDER BY point.distance(
    point({latitude: here.lat, longitude: here.lon}), point({latitude: orp.lat, longitude: orp.lon})) LIMIT 6
  RETURN collect(orp) AS nearest
}
WITH here, region, kind, CASE size(touching) WHEN 0 THEN nearest ELSE touching END AS neighbours
CALL {
  MATCH (r:Region)<-[:IN {until: ''}]-(orp:District)
  RETURN collect([orp.id, orp.name, r.id, orp.lat, orp.lon, orp.population]) AS districts
}
CALL (here) {
  MATCH (here)<-[i:IN]-(m:Municipality)
  RETURN collect([m.id, m.population, here.id, i.from, i.until]) AS municipalities
}
CALL (here, kind, neighbours) {
  MATCH (kind)<-[:OF_KIND]-(s:Service) RETURN s, kind AS k
  UNION
  WITH [here] + neighbours AS area
  UNWIND area AS orp
  CALL (orp) {
    MATCH (orp)<-[:IN {until: ''}]-(:Municipality)<-[:SEATED_IN]-(:Organisation)-[:PROVIDES]->(s:Service) RETURN s
    UNION
    MATCH (orp)<-[:IN {until: ''}]-(:Municipality)<-[:IN]-(:Site {confidential: false})<-[:AT]-(s:Service) RETURN s
  }
  MATCH (s)-[:OF_KIND]->(k:ServiceKind)
  WHERE k <> kind AND EXISTS { (kind)-[:ANSWERS]->(:Need)<-[:ANSWERS]-(k) }
  RETURN s, k
}
RETURN {code: region.id, name: region.name} AS region,
  {
    code: kind.id, nameCs: kind.nameCs, nameEn: kind.nameEn, abbreviation: kind.abbreviation,
    paragraph: kind.paragraph, group: kind.group
  } AS kind,
  [orp IN neighbours | orp.id] AS neighbours, districts, municipalities,
  collect({
    facts: [s.id, k.id, s.from, s.until,
      [(s)-[c:COVERS]->(p) | [p.ref, c.from, c.until]],
      [(s)-[at:AT]->(x:Site {confidential: false})-[:IN]->(m) |
        [m.id, at.from, at.until, CASE x.lat WHEN 0 THEN m.lat ELSE x.lat END, CASE x.lon WHEN 0 THEN m.lon ELSE x.lon END]]],
    stays: [(s)-[:COVERS]->(m:Municipality)-[i:IN]->(orp) | [m.id, m.population, orp.id, i.from, i.until]] +
      [(s)-[:AT]->(:Site {confidential: false})-[:IN]->(m)-[i:IN]->(orp) | [m.id, m.population, orp.id, i.from, i.until]],
    name: s.name, phone: s.phone, kindCs: k.nameCs, kindEn: k.nameEn, forms: s.forms,
    organisation: head([(s)<-[:PROVIDES]-(o:Organisation) | {id: o.id, name: o.name}]),
    seat: head([(s)<-[:PROVIDES]-(:Organisation)-[:SEATED_IN]->(:Municipality)-[:IN {until: ''}]->(orp) | orp.id]),
    capacities: [(s)-[:HAS]->(f:ServiceForm)-[:HAS]->(c:Capacity) | {form: f.form, unit: c.unit, count: c.count}]
  }) AS candidates
