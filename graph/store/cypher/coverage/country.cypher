// What the coverage of the country is computed from: districts, municipalities with where they lay when, services.
// Lists, not maps: a country has thousands. Days are judged by the rule, not here. A confidential address is not even
// a mark.
// params: kinds
// returns: regions, districts, municipalities, kinds, services
MATCH (r:Region)
WITH r ORDER BY r.nameKey
WITH collect({code: r.id, name: r.name}) AS regions
CALL {
  MATCH (r:Region)<-[:IN {until: ''}]-(orp:District)
  WITH r, orp ORDER BY r.nameKey, orp.nameKey
  RETURN collect([orp.id, orp.name, r.id, orp.lat, orp.lon, orp.population]) AS districts
}
CALL {
  MATCH (m:Municipality)-[i:IN]->(orp)
  RETURN collect([m.id, m.population, orp.id, i.from, i.until]) AS municipalities
}
CALL {
  MATCH (k:ServiceKind) WHERE k.id IN $kinds
  RETURN collect({
    code: k.id, nameCs: k.nameCs, nameEn: k.nameEn, abbreviation: k.abbreviation, paragraph: k.paragraph, group: k.group
  }) AS kinds
}
CALL {
  MATCH (k:ServiceKind) WHERE k.id IN $kinds
  MATCH (k)<-[:OF_KIND]-(s:Service)
  RETURN collect([s.id, k.id, s.from, s.until,
    [(s)-[c:COVERS]->(p) | [p.ref, c.from, c.until]],
    [(s)-[at:AT]->(:Site {confidential: false})-[:IN]->(m) | [m.id, at.from, at.until]]]) AS services
}
RETURN regions, districts, municipalities, kinds, services
