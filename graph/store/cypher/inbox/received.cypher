// What an organisation received: what waits for it first, and of that what is due soonest; who is away is stood in for.
// params: me, worker, today, now, ended, waitsFor, states, service, urgency, mine, newest, afterRank, afterN, afterId, first
// returns: counts, rows
MATCH (me:Organisation {id: $me})
WITH me, COLLECT {
  MATCH (w:Worker)-[h:HOLDS]->(me)
  WHERE h.role IN ['WORKER', 'COORDINATOR'] AND coalesce(h.from, '') <= $today AND coalesce(h.until, $today) >= $today
  WITH DISTINCT w
  RETURN w
} AS workers
WITH me, COLLECT {
  UNWIND workers AS w
  OPTIONAL MATCH (w)<-[:OF]-(away:Absence)
  WHERE away.organisation = $me AND away.from <= $today AND away.until >= $today
  RETURN {
    id: w.id, name: w.name, awayUntil: away.until,
    holder: CASE WHEN away IS NULL THEN {id: w.id, name: w.name} ELSE head(COLLECT {
      MATCH (w)
        ((:Worker)<-[:OF]-(gone:Absence WHERE gone.organisation = $me AND gone.from <= $today AND gone.until >= $today)
          -[:SUBSTITUTED_BY]->(:Worker))+ (here:Worker)
      WHERE here IN workers AND NOT EXISTS {
        (here)<-[:OF]-(x:Absence) WHERE x.organisation = $me AND x.from <= $today AND x.until >= $today
      }
      RETURN {id: here.id, name: here.name} LIMIT 1
    }) END
  }
} AS team
WITH me, team, [t IN team WHERE t.holder IS NOT NULL | t.id] AS held,
  [t IN team WHERE t.holder.id = $worker | t.id] AS stoodFor
RETURN COLLECT {
  MATCH (me)-[:PROVIDES]->(s:Service)<-[to:ADDRESSED_TO|OFFERED_TO]-(a:Attempt)
  WHERE a.handed AND coalesce(to.open, true) AND ($ended IS NULL OR a.ended = $ended)
  WITH s, a, a.keeper AS who, CASE
    WHEN a.owes = 'RECIPIENT' OR (a.owes = 'NOBODY' AND a.dueAt <= $now AND NOT a.ended) THEN 0
    WHEN a.owes <> 'NOBODY' AND NOT a.ended THEN 1
    WHEN NOT a.ended THEN 2 ELSE 3 END AS rank
  WITH s, a.state AS state, a.urgency AS urgency, rank, coalesce(who IN stoodFor, false) AS mine,
    coalesce(NOT who IN held, true) AS unheld, count(*) AS n
  RETURN {
    service: s.id, name: s.name, state: state, urgency: urgency, rank: rank, mine: mine, unheld: unheld, count: n
  }
} AS counts, COLLECT {
  MATCH (me)-[:PROVIDES]->(s:Service)<-[to:ADDRESSED_TO|OFFERED_TO]-(a:Attempt)
  WHERE a.handed AND coalesce(to.open, true) AND ($ended IS NULL OR a.ended = $ended)
    AND ($states IS NULL OR a.state IN $states) AND ($service IS NULL OR s.id = $service)
    AND ($urgency IS NULL OR a.urgency = $urgency)
  WITH s, a, type(to) = 'OFFERED_TO' AS unclaimed, a.keeper AS who, CASE
    WHEN a.owes = 'RECIPIENT' OR (a.owes = 'NOBODY' AND a.dueAt <= $now AND NOT a.ended) THEN 0
    WHEN a.owes <> 'NOBODY' AND NOT a.ended THEN 1
    WHEN NOT a.ended THEN 2 ELSE 3 END AS rank
  WHERE (NOT $mine OR who IN stoodFor)
    AND ($waitsFor IS NULL
      OR (rank = 0 AND ($waitsFor = 'TEAM' OR ($waitsFor = 'ME' AND who IN stoodFor)
        OR ($waitsFor = 'UNHELD' AND coalesce(NOT who IN held, true))))
      OR (rank = 1 AND $waitsFor = 'OTHER_SIDE'))
  WITH s, a, unclaimed, who, rank, CASE
    WHEN rank = 3 THEN -a.changedAt.epochMillis
    WHEN $newest THEN -a.sentAt.epochMillis
    ELSE coalesce(a.dueAt.epochMillis, 10000000000000 + a.since.epochMillis) END AS n
  WHERE $afterRank IS NULL OR rank > $afterRank
    OR (rank = $afterRank AND (n > $afterN OR (n = $afterN AND a.id > $afterId)))
  WITH s, a, unclaimed, who, rank, n ORDER BY rank, n, a.id LIMIT $first
  MATCH (a)-[:OF]->(r:Referral)
  MATCH (s)<-[:PROVIDES]-(o:Organisation)
  WITH s, a, unclaimed, who, rank, n, r, o, head([t IN team WHERE t.id = who]) AS keeper ORDER BY rank, n, a.id
  RETURN {
    id: a.id, code: a.code, state: a.state, version: a.version, mode: a.mode, urgency: a.urgency, owes: a.owes,
    sentAt: a.sentAt, changedAt: a.changedAt, since: a.since, dueAt: a.dueAt, opens: a.opens, closes: a.closes, reason: a.reason, outcome: a.outcome,
    unclaimed: unclaimed, rank: rank, n: n, holder: keeper.holder, awayUntil: keeper.awayUntil, works: keeper IS NOT NULL,
    keeper: head(COLLECT { MATCH (w:Worker {id: who}) RETURN {id: w.id, name: w.name} }),
    needs: COLLECT {
      MATCH (r)-[:ASKS_FOR]->(need:Need) WITH need ORDER BY need.order
      RETURN {code: need.id, nameCs: need.nameCs, nameEn: need.nameEn}
    },
    ageBand: head([(r)-[:OF_AGE]->(b:AgeBand) | {code: b.id, nameCs: b.nameCs, nameEn: b.nameEn, from: b.from, to: b.to}]),
    from: head([(a)-[:SENT_FROM]->(f:Organisation) | {id: f.id, name: f.name}]),
    to: head([(s)-[:OF_KIND]->(k:ServiceKind) | {id: s.id, name: s.name, kind: k.nameCs}]),
    toOrganisation: {id: o.id, name: o.name}
  }
} AS rows
