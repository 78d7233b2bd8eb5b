// What coverage is computed from: districts, the municipalities that services name, services that cover something
// in the region. Lists, not maps: a country has thousands of rows. Days are judged by the rule, not here; only the
// sum of known populations is as of a day. A confidential address is not even a mark.
// params: region, kinds, on
// returns: regions, districts, municipalities, kinds, services
MATCH (r:Region) WHERE $region IS NULL OR r.id = $region
WITH r ORDER BY r.nameKey
WITH collect(r) AS found
WHERE size(found) > 0
WITH found, COLLECT {
  MATCH (k:ServiceKind) WHERE $kinds IS NULL OR k.id IN $kinds
  WITH k ORDER BY k.nameKey
  RETURN k
} AS asked
WITH found, asked, COLLECT {
  UNWIND asked AS k
  MATCH (k)<-[:OF_KIND]-(s:Service)
  WHERE $region IS NULL
    OR EXISTS { (s)-[:COVERS]->(:Region {id: $region}) }
    OR EXISTS { (s)-[:COVERS]->(orp)-[:IN]->(:Region {id: $region}) WHERE orp:District }
    OR EXISTS { (s)-[:COVERS]->(:Municipality)-[:IN]->(orp)-[:IN]->(:Region {id: $region}) }
  RETURN {s: s, kind: k.id}
} AS hits
RETURN
  [r IN found | {code: r.id, name: r.name}] AS regions,
  COLLECT {
    UNWIND found AS r
    MATCH (r)<-[:IN {until: ''}]-(orp:District)
    WITH r, orp ORDER BY r.nameKey, orp.nameKey
    RETURN [orp.id, orp.name, r.id, orp.lat, orp.lon, orp.population, reduce(sum = 0, people IN [
      (orp)<-[i:IN]-(m:Municipality) WHERE i.from <= $on AND (i.until = '' OR i.until >= $on) | m.population
    ] | sum + people)]
  } AS districts,
  COLLECT {
    UNWIND hits AS hit
    WITH hit.s AS s
    CALL (s) {
      MATCH (s)-[:COVERS]->(m:Municipality) RETURN m
      UNION
      MATCH (s)-[:AT]->(:Site {confidential: false})-[:IN]->(m) RETURN m
    }
    WITH DISTINCT m
    MATCH (m)-[i:IN]->(orp)
    RETURN [m.id, m.population, orp.id, i.from, i.until]
  } AS municipalities,
  [k IN asked | {
    code: k.id, nameCs: k.nameCs, nameEn: k.nameEn, abbreviation: k.abbreviation, paragraph: k.paragraph, group: k.group
  }] AS kinds,
  COLLECT {
    UNWIND hits AS hit
    WITH hit, hit.s AS s
    RETURN [s.id, hit.kind, s.from, s.until,
      [(s)-[c:COVERS]->(p) | [p.ref, c.from, c.until]],
      [(s)-[at:AT]->(x:Site {confidential: false})-[:IN]->(m) | [m.id, at.from, at.until, x.lat, x.lon]]]
  } AS services
