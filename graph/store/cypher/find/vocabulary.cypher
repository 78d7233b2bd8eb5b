// All needs, kinds, groups, ages and regions, and what bears one of the names.
// params: phrases, today
// returns: needs, kinds, groups, ages, places, bodies
RETURN COLLECT {
    MATCH (n:Need)
    WITH n ORDER BY n.order, n.id
    RETURN {code: n.id, nameCs: n.nameCs, nameEn: n.nameEn, synonyms: n.synonyms}
  } AS needs,
  COLLECT {
    MATCH (k:ServiceKind)
    WITH k ORDER BY k.nameKey, k.id
    RETURN {
      code: k.id, nameCs: k.nameCs, nameEn: k.nameEn, abbreviation: k.abbreviation, paragraph: k.paragraph
    }
  } AS kinds,
  COLLECT {
    MATCH (g:TargetGroup) WITH g ORDER BY g.nameKey, g.id RETURN {code: g.id, nameCs: g.nameCs, nameEn: g.nameEn}
  } AS groups,
  COLLECT {
    MATCH (b:AgeBand)
    WITH b ORDER BY b.from, b.id
    RETURN {code: b.id, nameCs: b.nameCs, nameEn: b.nameEn, from: b.from, to: b.to}
  } AS ages,
  COLLECT {
    MATCH (p:Region)
    RETURN {ref: p.ref, code: p.id, name: p.name, kind: 'REGION', population: 0} AS place
    UNION ALL
    MATCH (p:District) WHERE p.nameStem IN $phrases
    RETURN {
      ref: p.ref, code: p.id, name: p.name, kind: 'DISTRICT', region: head([(p)-[:IN {until: ''}]->(r:Region) | r.name]),
      population: p.population
    } AS place
    UNION ALL
    MATCH (p:Municipality) WHERE p.nameStem IN $phrases AND p.until = ''
    RETURN {
      ref: p.ref, code: p.id, name: p.name, kind: 'MUNICIPALITY', population: p.population,
      district: head([(p)-[:IN {until: ''}]->(d:District) | d.name]),
      region: head([(p)-[:IN*1..2 {until: ''}]->(r:Region) | r.name])
    } AS place
  } AS places,
  COLLECT {
    MATCH (o:Organisation) WHERE o.nameStem IN $phrases
    WITH o ORDER BY o.nameKey, o.id LIMIT 20
    RETURN {kind: 'ORGANISATION', code: o.id, nameCs: o.name, nameEn: o.name} AS body
    UNION ALL
    MATCH (s:Service) WHERE s.nameStem IN $phrases AND s.from <= $today AND (s.until = '' OR s.until >= $today)
    WITH s ORDER BY s.nameKey, s.id LIMIT 20
    RETURN {
      kind: 'SERVICE', code: s.id, nameCs: s.name, nameEn: s.name, of: head([(s)<-[:PROVIDES]-(o:Organisation) | o.name])
    } AS body
  } AS bodies
