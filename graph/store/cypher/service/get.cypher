// params: id, today
// returns: card, email, web, areaText, source, targetGroups, sites, coverPlaces, needs, from, until
MATCH (s:Service {id: $id})
RETURN s.email AS email, s.web AS web, s.areaText AS areaText, s.source AS source, s.from AS from, s.until AS until,
  {
    id: s.id, name: s.name, summary: s.summary, forWhom: s.forWhom, phone: s.phone, forms: s.forms,
    basis: s.basis, updatedAt: s.updatedAt, modes: s.modes,
    takes: s.takesReferrals, coordinated: EXISTS {
      (s)<-[:PROVIDES]-(:Organisation)<-[:HOLDS {role: 'COORDINATOR'}]-(:Worker)<-[:IS]-(:Account)
    },
    kind: head([(s)-[:OF_KIND]->(k:ServiceKind) | {
      code: k.id, nameCs: k.nameCs, nameEn: k.nameEn, abbreviation: k.abbreviation, paragraph: k.paragraph
    }]),
    organisation: head([(s)<-[:PROVIDES]-(o:Organisation) | {id: o.id, name: o.name}]),
    sitedIn: COLLECT {
      MATCH (s)-[:AT]->(:Site {confidential: false})-[:IN]->(m) WITH DISTINCT m ORDER BY m.nameKey RETURN m.name
    },
    confidentialSite: EXISTS { (s)-[:AT]->(:Site {confidential: true}) },
    covers: COLLECT {
      MATCH (s)-[c:COVERS]->(p) WHERE c.from <= $today AND (c.until = '' OR c.until >= $today)
      WITH DISTINCT p, CASE WHEN p:Region THEN 0 WHEN p:District THEN 1 ELSE 2 END AS rank
      ORDER BY rank, p.nameKey LIMIT 20
      RETURN CASE rank WHEN 1 THEN 'ORP ' + p.name ELSE p.name END
    }
  } AS card,
  COLLECT {
    MATCH (s)-[:FOR]->(g:TargetGroup) WITH g ORDER BY g.nameKey
    RETURN {code: g.id, nameCs: g.nameCs, nameEn: g.nameEn}
  } AS targetGroups,
  COLLECT {
    MATCH (s)-[at:AT]->(site:Site) WHERE at.from <= $today AND (at.until = '' OR at.until >= $today)
    OPTIONAL MATCH (site)-[:IN]->(m:Municipality)-[:IN {until: ''}]->(d:District)
    WITH at, site, m, d ORDER BY site.name
    RETURN {
      id: site.id, name: site.name, confidential: site.confidential,
      week: at.week, closedOnHolidays: at.closedOnHolidays, hoursNote: at.hoursNote,
      exceptionDays: at.exceptionDays, exceptionSpans: at.exceptionSpans, exceptionNotes: at.exceptionNotes,
      street: CASE WHEN site.confidential THEN null ELSE site.street END,
      place: CASE WHEN site.confidential OR m IS NULL THEN null ELSE {
        ref: m.ref, kind: 'MUNICIPALITY', code: m.id, name: m.name, district: d.name
      } END
    }
  } AS sites,
  COLLECT {
    MATCH (s)-[c:COVERS]->(p) WHERE c.from <= $today AND (c.until = '' OR c.until >= $today)
    WITH DISTINCT p, CASE WHEN p:Region THEN 0 WHEN p:District THEN 1 ELSE 2 END AS rank ORDER BY rank, p.nameKey
    RETURN {
      ref: p.ref, code: p.id, name: p.name, kind: ['REGION', 'DISTRICT', 'MUNICIPALITY'][rank],
      district: CASE rank WHEN 2 THEN head([(p)-[:IN {until: ''}]->(d:District) | d.name]) END,
      region: CASE rank WHEN 0 THEN null ELSE head([(p)-[:IN*1..2 {until: ''}]->(r:Region) | r.name]) END
    }
  } AS coverPlaces,
  COLLECT {
    MATCH (s)-[:OF_KIND]->(:ServiceKind)-[:ANSWERS]->(n:Need) WITH n ORDER BY n.order
    RETURN {code: n.id, nameCs: n.nameCs, nameEn: n.nameEn, synonyms: n.synonyms}
  } AS needs
