// What may be done in place of an attempt, for its two organisations alone: the services that the recipient named when it
// declined, and those that answer a need of the person, serve where they stay, are for their age and take them in this way.
// What was tried already is known to the sender alone.
// params: id, me, today, farAway, first
// returns: cards
MATCH (a:Attempt {id: $id})-[:OF]->(r:Referral)
MATCH (a)-[:SENT_FROM]->(f:Organisation)
OPTIONAL MATCH (a)-[:ADDRESSED_TO]->(own:Service)<-[:PROVIDES]-(to:Organisation)
WITH a, r, own, f.id = $me AS sender, a.handed AND to.id = $me AS recipient
WHERE sender OR recipient
OPTIONAL MATCH (r)-[:STAYS_IN]->(here)
WITH a, own, here,
  COLLECT { MATCH (r)-[:ASKS_FOR]->(n:Need) RETURN n ORDER BY n.order } AS needs,
  head([(r)-[:OF_AGE]->(b:AgeBand) | b]) AS age,
  CASE WHEN a.state = 'DECLINED' THEN coalesce(head(COLLECT {
    MATCH (e:ReferralEvent {kind: 'declined'})-[:RECORDED_IN]->(a)
    RETURN coalesce(e.alternatives, []) ORDER BY e.version DESC LIMIT 1
  }), []) ELSE [] END AS names,
  CASE WHEN sender THEN COLLECT {
    MATCH (r)<-[:OF]-(tried:Attempt)-[:ADDRESSED_TO]->(s:Service) WHERE tried.state <> 'ERROR' RETURN DISTINCT s.id
  } ELSE [own.id] END AS tried,
  CASE WHEN sender THEN COLLECT {
    MATCH (r)<-[:OF]-(tried:Attempt)-[:ADDRESSED_TO]->(s:Service) WHERE NOT tried.ended RETURN DISTINCT s.id
  } ELSE [] END AS open,
  CASE
    WHEN here.lat <> 0 THEN point({latitude: here.lat, longitude: here.lon})
    WHEN here:Municipality THEN head([(here)-[:IN {until: ''}]->(d:District) WHERE d.lat <> 0 |
      point({latitude: d.lat, longitude: d.lon})])
  END AS origin,
  CASE WHEN here IS NULL THEN [] ELSE COLLECT {
    MATCH (here)-[:IN*0..2 {until: ''}]->(up) RETURN up AS p
    UNION
    MATCH (here)<-[:IN*1..2 {until: ''}]-(down) WHERE down:District OR down:Municipality RETURN down AS p
  } END AS served
CALL (served, names) {
  UNWIND served AS p
  MATCH (p)<-[c:COVERS]-(s:Service) WHERE c.from <= $today AND (c.until = '' OR c.until >= $today)
  RETURN s, true AS by
  UNION ALL
  UNWIND served AS p
  MATCH (p)<-[:IN]-(:Site {confidential: false})<-[at:AT]-(s:Service)
  WHERE at.from <= $today AND (at.until = '' OR at.until >= $today)
  RETURN s, true AS by
  UNION ALL
  UNWIND names AS name
  MATCH (s:Service {id: name})
  RETURN s, false AS by
}
WITH a, needs, age, names, tried, open, origin, s, true IN collect(by) AS serves
MATCH (s)-[:OF_KIND]->(k:ServiceKind)
WITH a, age, names, tried, open, origin, s, k, serves, s.id IN names AS named,
  [n IN needs WHERE EXISTS { (k)-[:ANSWERS]->(n) }] AS answers
WITH *, age IS NULL OR NOT EXISTS { (s)-[:FOR_AGE]->() } OR EXISTS { (s)-[:FOR_AGE]->(age) } AS forAge
WHERE named OR (answers <> [] AND forAge AND NOT s.id IN tried)
WITH *, s.takesReferrals AND s.from <= $today AND (s.until = '' OR s.until >= $today) AS active,
  a.mode IN s.modes AS takes, EXISTS {
    (s)<-[:PROVIDES]-(:Organisation)<-[h:HOLDS {role: 'COORDINATOR'}]-(:Worker)<-[:IS]-(:Account)
    WHERE coalesce(h.from, '') <= $today AND coalesce(h.until, $today) >= $today
  } AS coordinated
WHERE named OR (active AND takes AND coordinated)
WITH names, named, open, s, k, serves, forAge, answers, active, takes, coordinated,
  head(COLLECT {
    MATCH (s)-[:HAS]->(v:ServiceForm) WHERE v.vacancyAsOf IS NOT NULL
    WITH v, v.vacancyRoom = 'FULL' OR v.vacancyFree = 0 AS full
    RETURN {form: v.form, room: v.vacancyRoom, free: v.vacancyFree, asOf: v.vacancyAsOf, full: full}
    ORDER BY full, v.vacancyFree DESC, v.vacancyAsOf DESC, v.form LIMIT 1
  }) AS vacancy,
  head(COLLECT {
    MATCH (s)-[at:AT]->(x:Site {confidential: false})-[:IN]->(m:Municipality)
    WHERE at.from <= $today AND (at.until = '' OR at.until >= $today)
    RETURN min(point.distance(origin, CASE
      WHEN x.lat <> 0 THEN point({latitude: x.lat, longitude: x.lon})
      WHEN m.lat <> 0 THEN point({latitude: m.lat, longitude: m.lon})
    END))
  }) AS distance
WITH names, named, open, s, k, serves, forAge, answers, active, takes, coordinated, vacancy, toInteger(distance) AS metres,
  CASE WHEN vacancy IS NULL THEN 1 WHEN vacancy.full THEN 2 ELSE 0 END AS room
ORDER BY room, coalesce(metres, $farAway), size(answers) DESC, s.nameKey, s.id
WITH names, open, collect({
  s: s, k: k, named: named, metres: metres, vacancy: vacancy, serves: serves, forAge: forAge, answers: answers,
  active: active, takes: takes, coordinated: coordinated
}) AS all
WITH open, [n IN names | head([x IN all WHERE x.s.id = n])] + [x IN all WHERE NOT x.named][..$first] AS chosen
RETURN COLLECT {
  UNWIND range(0, size(chosen) - 1) AS i
  WITH i, chosen[i] AS x, chosen[i].s AS s, chosen[i].k AS k WHERE x IS NOT NULL
  WITH i, x, s, k ORDER BY i
  RETURN {
    id: s.id, name: s.name, phone: s.phone, named: x.named, metres: x.metres, vacancy: x.vacancy,
    serves: x.serves, forAge: x.forAge, active: x.active, takes: x.takes, coordinated: x.coordinated, open: s.id IN open,
    answers: [n IN x.answers | {code: n.id, nameCs: n.nameCs, nameEn: n.nameEn}],
    kind: {code: k.id, nameCs: k.nameCs, nameEn: k.nameEn, abbreviation: k.abbreviation, paragraph: k.paragraph},
    organisation: head([(s)<-[:PROVIDES]-(o:Organisation) | {id: o.id, name: o.name}]),
    sitedIn: COLLECT {
      MATCH (s)-[at:AT]->(:Site {confidential: false})-[:IN]->(m)
      WHERE at.from <= $today AND (at.until = '' OR at.until >= $today)
      WITH DISTINCT m ORDER BY m.nameKey RETURN m.name
    }
  }
} AS cards
