// Who works there is read for signed-in people only.
// params: id, today, signedIn
// returns: card, email, web, areaText, source, targetGroups, ageBands, forms, channels, sites, coverPlaces, needs, workers, verified, stewards, from, until, languages, price, priceNote, conditions, organisationEmail
MATCH (s:Service {id: $id})
RETURN s.email AS email, head([(s)<-[:PROVIDES]-(o:Organisation) | o.email]) AS organisationEmail, s.web AS web, s.areaText AS areaText, s.source AS source, s.from AS from, s.until AS until,
  s.languages AS languages, s.price AS price, s.priceNote AS priceNote, s.conditions AS conditions,
  {
    id: s.id, name: s.name, summary: s.summary, forWhom: s.forWhom, phone: s.phone, forms: s.forms,
    basis: s.basis, updatedAt: s.updatedAt, modes: s.modes,
    takes: s.takesReferrals, coordinated: EXISTS {
      (s)<-[:PROVIDES]-(:Organisation)<-[h:HOLDS {role: 'COORDINATOR'}]-(:Worker)<-[:IS]-(:Account)
      WHERE coalesce(h.from, '') <= $today AND coalesce(h.until, $today) >= $today
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
    MATCH (s)-[:FOR_AGE]->(b:AgeBand) WITH b ORDER BY b.from
    RETURN {code: b.id, nameCs: b.nameCs, nameEn: b.nameEn, from: b.from, to: b.to}
  } AS ageBands,
  COLLECT {
    MATCH (s)-[:HAS]->(f:ServiceForm) WITH f ORDER BY f.form
    RETURN {
      form: f.form, room: f.vacancyRoom, free: f.vacancyFree, asOf: f.vacancyAsOf,
      capacities: COLLECT { MATCH (f)-[:HAS]->(c:Capacity) WITH c ORDER BY c.unit RETURN {unit: c.unit, count: c.count} }
    }
  } AS forms,
  COLLECT {
    MATCH (s)-[:REACHED_BY]->(c:Channel) WITH c ORDER BY c.createdAt, c.id
    RETURN {
      id: c.id, kind: c.kind, handle: c.handle, languages: c.languages,
      week: c.week, closedOnHolidays: c.closedOnHolidays, hoursNote: c.hoursNote,
      exceptionDays: c.exceptionDays, exceptionSpans: c.exceptionSpans, exceptionNotes: c.exceptionNotes
    }
  } AS channels,
  COLLECT {
    MATCH (s)-[at:AT]->(site:Site) WHERE at.from <= $today AND (at.until = '' OR at.until >= $today)
    OPTIONAL MATCH (site)-[:IN]->(m:Municipality)-[:IN {until: ''}]->(d:District)
    WITH at, site, m, d ORDER BY site.name
    RETURN {
      id: site.id, name: site.name, confidential: site.confidential, stepFree: site.stepFree,
      week: at.week, closedOnHolidays: at.closedOnHolidays, hoursNote: at.hoursNote,
      exceptionDays: at.exceptionDays, exceptionSpans: at.exceptionSpans, exceptionNotes: at.exceptionNotes,
      street: CASE WHEN site.confidential THEN null ELSE site.street END,
      place: CASE WHEN site.confidential OR m IS NULL THEN null ELSE {
        ref: m.ref, kind: 'MUNICIPALITY', code: m.id, name: m.name, district: d.name
      } END
    }
  } AS sites,
  COLLECT {
    MATCH (s)-[c:COVERS]->(p)
    WITH c, p, CASE WHEN p:Region THEN 0 WHEN p:District THEN 1 ELSE 2 END AS rank ORDER BY rank, p.nameKey
    RETURN {
      from: c.from, until: c.until, ref: p.ref, code: p.id, name: p.name, kind: ['REGION', 'DISTRICT', 'MUNICIPALITY'][rank],
      district: CASE rank WHEN 2 THEN head([(p)-[:IN {until: ''}]->(d:District) | d.name]) END,
      region: CASE rank WHEN 0 THEN null ELSE head([(p)-[:IN*1..2 {until: ''}]->(r:Region) | r.name]) END
    }
  } AS coverPlaces,
  COLLECT {
    MATCH (s)-[:OF_KIND]->(:ServiceKind)-[:ANSWERS]->(n:Need) WITH n ORDER BY n.order
    RETURN {code: n.id, nameCs: n.nameCs, nameEn: n.nameEn, synonyms: n.synonyms}
  } AS needs,
  CASE WHEN $signedIn THEN COLLECT {
    MATCH (s)<-[:DELIVERS]-(w:Worker)
    WHERE EXISTS {
      MATCH (s)<-[:PROVIDES]-(:Organisation)<-[h:HOLDS]-(w)
      WHERE coalesce(h.from, '') <= $today AND (coalesce(h.until, '') = '' OR h.until >= $today)
    }
    WITH w ORDER BY w.nameKey, w.id LIMIT 50
    RETURN {id: w.id, name: w.name, position: w.position, phone: w.phone, email: w.email, reachNote: w.reachNote}
  } ELSE [] END AS workers,
  head(COLLECT {
    MATCH (s)<-[:OF]-(v:Verified) WITH v ORDER BY v.at DESC LIMIT 1
    RETURN {group: v.group, on: v.on, by: head(COLLECT { MATCH (w:Worker {id: v.by}) RETURN w.name })}
  }) AS verified,
  COLLECT { MATCH (s)<-[:PROVIDES]-(:Organisation)-[:PART_OF*0..1]->(o:Organisation) RETURN DISTINCT o.id } AS stewards
