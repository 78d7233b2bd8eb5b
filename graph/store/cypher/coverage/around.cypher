// One district and one kind: all services of the kind, and those of related kinds that stand or are seated in the
// district or next door. Kinds are related where they answer one need. Next door are the districts that touch, or the
// nearest seats where nobody has said what touches. A confidential address is no point.
// params: district, kind, on
// returns: district, kind, region, neighbours, districts, municipalities, candidates
MATCH (here:District {id: $district})-[:IN {until: ''}]->(region:Region)
MATCH (kind:ServiceKind {id: $kind})
WITH here, region, kind, point({latitude: here.lat, longitude: here.lon}) AS seat,
  [(here)-[:TOUCHES]-(orp) | orp] AS touching
WITH here, region, kind, COLLECT {
  MATCH (orp:District)
  WHERE orp <> here AND (size(touching) = 0 OR orp IN touching)
  WITH orp ORDER BY point.distance(seat, point({latitude: orp.lat, longitude: orp.lon}))
  RETURN orp
}[0..CASE WHEN size(touching) = 0 THEN 6 ELSE 30 END] AS neighbours
WITH here, region, kind, neighbours, [here] + neighbours AS area
WITH here, region, kind, neighbours, COLLECT {
  MATCH (kind)<-[:OF_KIND]-(s:Service) RETURN {s: s, kind: kind}
} + COLLECT {
  MATCH (kind)-[:ANSWERS]->(:Need)<-[:ANSWERS]-(other:ServiceKind)
  WHERE other <> kind
  WITH DISTINCT other
  MATCH (other)<-[:OF_KIND]-(s:Service)
  WHERE (s.until = '' OR s.until >= $on) AND (
    EXISTS { (s)<-[:PROVIDES]-(:Organisation)-[:SEATED_IN]->(:Municipality)-[:IN {until: ''}]->(orp) WHERE orp IN area }
    OR EXISTS { (s)-[:AT]->(:Site {confidential: false})-[:IN]->(:Municipality)-[:IN {until: ''}]->(orp) WHERE orp IN area })
  RETURN {s: s, kind: other}
} AS hits
RETURN
  here.id AS district, {code: region.id, name: region.name} AS region,
  {
    code: kind.id, nameCs: kind.nameCs, nameEn: kind.nameEn, abbreviation: kind.abbreviation,
    paragraph: kind.paragraph, group: kind.group
  } AS kind,
  [orp IN neighbours | orp.id] AS neighbours,
  COLLECT {
    MATCH (r:Region)<-[:IN {until: ''}]-(orp:District)
    RETURN [orp.id, orp.name, r.id, orp.lat, orp.lon, orp.population, CASE orp WHEN here THEN reduce(sum = 0, people IN [
      (orp)<-[i:IN]-(m:Municipality) WHERE i.from <= $on AND (i.until = '' OR i.until >= $on) | m.population
    ] | sum + people) ELSE 0 END]
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
  COLLECT {
    UNWIND hits AS hit
    WITH hit, hit.s AS s
    RETURN {
      facts: [s.id, hit.kind.id, s.from, s.until,
        [(s)-[c:COVERS]->(p) | [p.ref, c.from, c.until]],
        [(s)-[at:AT]->(x:Site {confidential: false})-[:IN]->(m) |
          [m.id, at.from, at.until, CASE x.lat WHEN 0 THEN m.lat ELSE x.lat END, CASE x.lon WHEN 0 THEN m.lon ELSE x.lon END]]],
      name: s.name, phone: s.phone, kindCs: hit.kind.nameCs, kindEn: hit.kind.nameEn, forms: s.forms,
      organisation: head([(s)<-[:PROVIDES]-(o:Organisation) | {id: o.id, name: o.name}]),
      seat: head([(s)<-[:PROVIDES]-(:Organisation)-[:SEATED_IN]->(:Municipality)-[:IN {until: ''}]->(orp) | orp.id]),
      capacities: [(s)-[:HAS]->(f:ServiceForm)-[:HAS]->(c:Capacity) | {form: f.form, unit: c.unit, count: c.count}]
    }
  } AS candidates
