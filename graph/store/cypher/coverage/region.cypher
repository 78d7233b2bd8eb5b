// What the coverage of one region is computed from, as for the country: services that cover something in it, whenever.
// params: region, kinds
// returns: regions, districts, municipalities, kinds, services
MATCH (r:Region {id: $region})
WITH r, [{code: r.id, name: r.name}] AS regions
CALL (r) {
  MATCH (r)<-[:IN {until: ''}]-(orp:District)
  WITH r, orp ORDER BY orp.nameKey
  RETURN collect([orp.id, orp.name, r.id, orp.lat, orp.lon, orp.population]) AS districts
}
CALL (r) {
  MATCH (r)<-[:IN {until: ''}]-(orp:District)
  MATCH (orp)<-[i:IN]-(m:Municipality)
  RETURN collect([m.id, m.population, orp.id, i.from, i.until]) AS municipalities
}
CALL {
  MATCH (k:ServiceKind) WHERE k.id IN $kinds
  RETURN collect({
    code: k.id, nameCs: k.nameCs, nameEn: k.nameEn, abbreviation: k.abbreviation, paragraph: k.paragraph, group: k.group
  }) AS kinds
}
CALL (r) {
  CALL (r) {
    RETURN r AS place
    UNION
    MATCH (r)<-[:IN {until: ''}]-(orp:District) RETURN orp AS place
    UNION
    MATCH (r)<-[:IN {until: ''}]-(orp:District)
    MATCH (orp)<-[:IN]-(m:Municipality) RETURN m AS place
  }
  MATCH (place)<-[:COVERS]-(s:Service)
  WITH DISTINCT s
  MATCH (s)-[:OF_KIND]->(k:ServiceKind) WHERE k.id IN $kinds
  RETURN collect([s.id, k.id, s.from, s.until,
    [(s)-[c:COVERS]->(p) | [p.ref, c.from, c.until]],
    [(s)-[at:AT]->(:Site {confidential: false})-[:IN]->(m) | [m.id, at.from, at.until]]]) AS services
}
RETURN regions, districts, municipalities, kinds, services
