// Services that fit every part of a question. With near those that fit all parts but one: each part then says how many
// services it alone keeps away, and the rows are those that only the place keeps away, the nearest first.
// The question is one map: a statement is planned anew for each mixture of types of its parameters, and there would be
// hundreds. It holds needs, kinds, forms, groups, ages, organisations, services (lists of codes or null), place, words and
// prefixes (texts or null), takesReferrals, anonymous, openNow, answersNow, online (the kinds of channel that answer
// online), today, minute (of the week), moment ("2026-12-24 0480"), holiday, near, facets, asked (refs to be named),
// farAway, afterRank, afterKey, afterId, first.
// params: question
// returns: total, rows, facets, drops, asked
OPTIONAL MATCH (here:Entry {ref: $question.place})
WITH CASE
    WHEN here.lat <> 0 THEN point({latitude: here.lat, longitude: here.lon})
    WHEN here:Municipality THEN head([(here)-[:IN {until: ''}]->(d:District) WHERE d.lat <> 0 |
      point({latitude: d.lat, longitude: d.lon})])
  END AS origin,
  CASE WHEN here IS NULL THEN [] ELSE COLLECT {
    MATCH (here)-[:IN*0..2 {until: ''}]->(up) RETURN up AS p
    UNION
    MATCH (here)<-[:IN*1..2 {until: ''}]-(down) WHERE down:District OR down:Municipality RETURN down AS p
  } END AS served,
  COLLECT { MATCH (k:ServiceKind)-[:ANSWERS]->(n:Need) WHERE n.id IN $question.needs RETURN DISTINCT k.id } AS answering
CALL (served, answering) {
  CALL (served) {
    CALL (served) {
      UNWIND CASE WHEN $question.near OR ($question.place IS NULL AND $question.words IS NULL) THEN [0] ELSE [] END AS every
      MATCH (s:Service) RETURN s, 0 AS by
      UNION ALL
      UNWIND served AS p
      MATCH (p)<-[c:COVERS]-(s:Service) WHERE c.from <= $question.today AND (c.until = '' OR c.until >= $question.today)
      RETURN s, 1 AS by
      UNION ALL
      UNWIND served AS p
      MATCH (p)<-[:IN]-(:Site {confidential: false})<-[a:AT]-(s:Service)
      WHERE a.from <= $question.today AND (a.until = '' OR a.until >= $question.today)
      RETURN s, 2 AS by
      UNION ALL
      UNWIND CASE WHEN $question.words IS NULL THEN [] ELSE [['serviceWords', $question.words], ['servicePrefix', $question.prefixes]] END AS ask
      CALL db.index.fulltext.queryNodes(ask[0], ask[1]) YIELD node RETURN node AS s, 3 AS by
    }
    WITH s, collect(DISTINCT by) AS by
    WITH s, $question.place IS NULL OR 1 IN by OR 2 IN by AS placed, 2 IN by AS sited, $question.words IS NULL OR 3 IN by AS worded
    WHERE ($question.near OR (placed AND worded)) AND s.from <= $question.today AND (s.until = '' OR s.until >= $question.today)
    RETURN s, placed, sited, worded
  }
  MATCH (s)-[:OF_KIND]->(k:ServiceKind)
  WITH s, k, sited, [miss IN [
    CASE WHEN NOT placed THEN 'PLACE' END,
    CASE WHEN NOT worded THEN 'WORDS' END,
    CASE WHEN $question.needs IS NOT NULL AND NOT k.id IN answering THEN 'NEED' END,
    CASE WHEN $question.kinds IS NOT NULL AND NOT k.id IN $question.kinds THEN 'KIND' END,
    CASE WHEN $question.forms IS NOT NULL AND NOT any(form IN s.forms WHERE form IN $question.forms) THEN 'FORM' END,
    CASE WHEN $question.groups IS NOT NULL AND NOT EXISTS { (s)-[:FOR]->(g:TargetGroup) WHERE g.id IN $question.groups } THEN 'GROUP' END,
    CASE WHEN $question.ages IS NOT NULL AND EXISTS { (s)-[:FOR_AGE]->() }
      AND NOT EXISTS { (s)-[:FOR_AGE]->(b:AgeBand) WHERE b.id IN $question.ages } THEN 'AGE' END,
    CASE WHEN $question.organisations IS NOT NULL
      AND NOT EXISTS { (s)<-[:PROVIDES]-(o:Organisation) WHERE o.id IN $question.organisations } THEN 'ORGANISATION' END,
    CASE WHEN $question.services IS NOT NULL AND NOT s.id IN $question.services THEN 'SERVICE' END,
    CASE WHEN $question.takesReferrals AND NOT (s.takesReferrals AND EXISTS {
        (s)<-[:PROVIDES]-(:Organisation)<-[h:HOLDS {role: 'COORDINATOR'}]-(:Worker)<-[:IS]-(:Account)
        WHERE coalesce(h.from, '') <= $question.today AND coalesce(h.until, $question.today) >= $question.today
      }) THEN 'REFERRALS' END,
    CASE WHEN $question.anonymous AND NOT 'ANONYMOUS' IN s.modes THEN 'ANONYMOUS' END,
    CASE WHEN $question.openNow AND NOT EXISTS {
        (s)-[a:AT]->(:Site)
        WHERE a.from <= $question.today AND (a.until = '' OR a.until >= $question.today) AND CASE
          WHEN $question.today IN a.exceptionDays THEN any(span IN a.exceptionSpans
            WHERE span STARTS WITH $question.today AND left(span, 15) <= $question.moment AND $question.moment < left(span, 11) + right(span, 4))
          WHEN $question.holiday AND a.closedOnHolidays THEN false
          ELSE any(i IN range(0, size(a.week) - 1, 2) WHERE a.week[i] <= $question.minute AND $question.minute < a.week[i + 1]) END
      } THEN 'OPEN' END,
    CASE WHEN $question.answersNow AND NOT EXISTS {
        (s)-[:REACHED_BY]->(a:Channel)
        WHERE a.kind IN $question.online AND CASE
          WHEN $question.today IN a.exceptionDays THEN any(span IN a.exceptionSpans
            WHERE span STARTS WITH $question.today AND left(span, 15) <= $question.moment AND $question.moment < left(span, 11) + right(span, 4))
          WHEN $question.holiday AND a.closedOnHolidays THEN false
          ELSE any(i IN range(0, size(a.week) - 1, 2) WHERE a.week[i] <= $question.minute AND $question.minute < a.week[i + 1]) END
      } THEN 'ONLINE' END
  ] WHERE miss IS NOT NULL] AS misses
  WHERE size(misses) <= 1
  RETURN collect({s: s, k: k, sited: sited, miss: coalesce(misses[0], '')}) AS hits
}
CALL () { MATCH (b:AgeBand) RETURN collect(b) AS ages }
CALL (hits, ages) {
  CALL (hits, ages) {
    UNWIND CASE WHEN $question.facets THEN hits ELSE [] END AS hit
    WITH hit WHERE hit.miss IN ['', 'NEED']
    WITH hit.k AS k, count(*) AS fit
    MATCH (k)-[:ANSWERS]->(n:Need)
    WITH n, sum(fit) AS fit ORDER BY fit DESC, n.order
    RETURN {part: {kind: 'NEED', code: n.id, nameCs: n.nameCs, nameEn: n.nameEn}, count: fit} AS facet
    UNION ALL
    UNWIND CASE WHEN $question.facets THEN hits ELSE [] END AS hit
    WITH hit WHERE hit.miss IN ['', 'KIND']
    WITH hit.k AS n, count(*) AS fit ORDER BY fit DESC, n.nameKey
    RETURN {part: {kind: 'KIND', code: n.id, nameCs: n.nameCs, nameEn: n.nameEn}, count: fit} AS facet
    UNION ALL
    UNWIND CASE WHEN $question.facets THEN hits ELSE [] END AS hit
    WITH hit WHERE hit.miss IN ['', 'FORM']
    UNWIND hit.s.forms AS form
    WITH form, count(*) AS fit ORDER BY form
    RETURN {part: {kind: 'FORM', code: form}, count: fit} AS facet
    UNION ALL
    UNWIND CASE WHEN $question.facets THEN hits ELSE [] END AS hit
    WITH hit.s AS s, hit.miss AS miss WHERE miss IN ['', 'GROUP']
    MATCH (s)-[:FOR]->(n:TargetGroup)
    WITH n, count(*) AS fit ORDER BY fit DESC, n.nameKey
    RETURN {part: {kind: 'GROUP', code: n.id, nameCs: n.nameCs, nameEn: n.nameEn}, count: fit} AS facet
    UNION ALL
    UNWIND CASE WHEN $question.facets THEN hits ELSE [] END AS hit
    WITH hit.s AS s, hit.miss AS miss WHERE miss IN ['', 'AGE']
    WITH [(s)-[:FOR_AGE]->(b:AgeBand) | b] AS bounds
    UNWIND CASE WHEN bounds = [] THEN ages ELSE bounds END AS n
    WITH n, count(*) AS fit ORDER BY n.from, n.id
    RETURN {part: {kind: 'AGE', code: n.id, nameCs: n.nameCs, nameEn: n.nameEn}, count: fit} AS facet
  }
  RETURN collect(facet) AS facets
}
CALL (hits) {
  UNWIND CASE WHEN $question.near THEN hits ELSE [] END AS hit
  WITH hit.miss AS part, count(*) AS total WHERE part <> ''
  WITH part, total ORDER BY total DESC, part
  RETURN collect({part: part, total: total}) AS drops
}
RETURN facets, drops, size([hit IN hits WHERE hit.miss = '']) AS total,
  COLLECT {
    UNWIND hits AS hit
    WITH hit, hit.s AS s WHERE hit.miss = CASE WHEN $question.near THEN 'PLACE' ELSE '' END
    WITH hit, s, CASE
      WHEN origin IS NOT NULL THEN coalesce(toInteger(head(COLLECT {
        MATCH (s)-[a:AT]->(x:Site {confidential: false})-[:IN]->(m:Municipality)
        WHERE a.from <= $question.today AND (a.until = '' OR a.until >= $question.today)
        RETURN min(point.distance(origin, CASE
          WHEN x.lat <> 0 THEN point({latitude: x.lat, longitude: x.lon})
          WHEN m.lat <> 0 THEN point({latitude: m.lat, longitude: m.lon})
          ELSE head([(m)-[:IN {until: ''}]->(d:District) WHERE d.lat <> 0 | point({latitude: d.lat, longitude: d.lon})])
        END))
      })), $question.farAway)
      WHEN $question.place IS NULL OR hit.sited THEN 0
      ELSE 1 END AS rank
    WITH hit, s, rank
    WHERE $question.afterId IS NULL OR rank > $question.afterRank
      OR (rank = $question.afterRank AND (s.nameKey > $question.afterKey OR (s.nameKey = $question.afterKey AND s.id > $question.afterId)))
    WITH hit, s, rank, hit.k AS k ORDER BY rank, s.nameKey, s.id LIMIT $question.first
    RETURN {rank: rank, key: s.nameKey, card: {
      id: s.id, name: s.name, summary: s.summary, forWhom: s.forWhom, phone: s.phone, email: s.email, web: s.web,
      forms: s.forms, basis: s.basis, updatedAt: s.updatedAt, modes: s.modes, takes: s.takesReferrals,
      coordinated: EXISTS {
        (s)<-[:PROVIDES]-(:Organisation)<-[h:HOLDS {role: 'COORDINATOR'}]-(:Worker)<-[:IS]-(:Account)
      WHERE coalesce(h.from, '') <= $question.today AND coalesce(h.until, $question.today) >= $question.today
      },
      kind: {
        code: k.id, nameCs: k.nameCs, nameEn: k.nameEn, abbreviation: k.abbreviation, paragraph: k.paragraph
      },
      organisation: head([(s)<-[:PROVIDES]-(o:Organisation) | {id: o.id, name: o.name}]),
      sitedIn: COLLECT {
        MATCH (s)-[a:AT]->(:Site {confidential: false})-[:IN]->(m)
        WHERE a.from <= $question.today AND (a.until = '' OR a.until >= $question.today)
        WITH DISTINCT m ORDER BY m.nameKey RETURN m.name
      },
      confidentialSite: EXISTS { (s)-[:AT]->(:Site {confidential: true}) },
      covers: COLLECT {
        MATCH (s)-[c:COVERS]->(p) WHERE c.from <= $question.today AND (c.until = '' OR c.until >= $question.today)
        WITH DISTINCT p, CASE WHEN p:Region THEN 0 WHEN p:District THEN 1 ELSE 2 END AS level
        ORDER BY level, p.nameKey LIMIT 20
        RETURN CASE level WHEN 1 THEN 'ORP ' + p.name ELSE p.name END
      },
      verifiedOn: head(COLLECT { MATCH (s)<-[:OF]-(v:Verified) RETURN v.on AS on ORDER BY v.at DESC LIMIT 1 }),
      vacancies: COLLECT {
        MATCH (s)-[:HAS]->(f:ServiceForm) WHERE f.vacancyAsOf IS NOT NULL
        WITH f ORDER BY f.form
        RETURN {form: f.form, room: f.vacancyRoom, free: f.vacancyFree, asOf: f.vacancyAsOf}
      },
      channels: COLLECT {
        MATCH (s)-[:REACHED_BY]->(c:Channel)
        WITH c ORDER BY c.kind, c.id LIMIT 8
        RETURN {
          kind: c.kind, handle: c.handle, week: c.week, closedOnHolidays: c.closedOnHolidays, hoursNote: c.hoursNote,
          exceptionDays: c.exceptionDays, exceptionSpans: c.exceptionSpans
        }
      },
      spots: COLLECT {
        MATCH (s)-[a:AT]->(x:Site {confidential: false})-[:IN]->(m:Municipality)
        WHERE a.from <= $question.today AND (a.until = '' OR a.until >= $question.today)
        WITH a, x, m, CASE
          WHEN x.lat <> 0 THEN point({latitude: x.lat, longitude: x.lon})
          WHEN m.lat <> 0 THEN point({latitude: m.lat, longitude: m.lon})
        END AS at
        WITH a, x, m, at, toInteger(point.distance(origin, at)) AS metres
        ORDER BY metres, x.name, x.id LIMIT 3
        RETURN {
          name: x.name, street: x.street, place: m.name, stepFree: x.stepFree, metres: metres,
          lat: at.latitude, lon: at.longitude, exact: x.lat <> 0, week: a.week, closedOnHolidays: a.closedOnHolidays,
          hoursNote: a.hoursNote, exceptionDays: a.exceptionDays, exceptionSpans: a.exceptionSpans
        }
      }
    }}
  } AS rows,
  COLLECT {
    UNWIND $question.asked AS ref
    MATCH (n:Entry {ref: ref})
    RETURN {
      kind: CASE WHEN n:Need THEN 'NEED' WHEN n:ServiceKind THEN 'KIND' WHEN n:TargetGroup THEN 'GROUP'
        WHEN n:AgeBand THEN 'AGE' WHEN n:Organisation THEN 'ORGANISATION' WHEN n:Service THEN 'SERVICE' ELSE 'PLACE' END,
      code: CASE WHEN n:Municipality OR n:District OR n:Region THEN n.ref ELSE n.id END,
      nameCs: coalesce(n.nameCs, n.name), nameEn: coalesce(n.nameEn, n.name),
      place: CASE WHEN n:Municipality OR n:District OR n:Region THEN {
        ref: n.ref, code: n.id, name: n.name,
        kind: CASE WHEN n:Municipality THEN 'MUNICIPALITY' WHEN n:District THEN 'DISTRICT' ELSE 'REGION' END,
        district: head([(n)-[:IN {until: ''}]->(d:District) | d.name]),
        region: CASE WHEN n:Region THEN null ELSE head([(n)-[:IN*1..2 {until: ''}]->(r:Region) | r.name]) END
      } END,
      of: head([(n)<-[:PROVIDES]-(o:Organisation) | o.name])
    }
  } AS asked
