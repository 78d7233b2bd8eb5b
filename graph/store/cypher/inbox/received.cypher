// What an organisation received: what waits for it first, and of that what is due soonest; who is away is stood in for.
// params: me, worker, today, now, ended, waitsFor, states, service, urgency, mine, afterRank, afterN, afterId, first
// returns: total, waiting, turns, mine, groups, states, services, urgencies, rows
MATCH (me:Organisation {id: $me})
WITH me, COLLECT {
  MATCH (w:Worker)-[h:HOLDS]->(me)
  WHERE h.role IN ['WORKER', 'COORDINATOR'] AND coalesce(h.from, '') <= $today AND coalesce(h.until, $today) >= $today
  WITH DISTINCT w
  RETURN w
} AS workers
WITH me, workers, COLLECT {
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
  [t IN team WHERE t.holder.id = $worker | t.id] AS mine
MATCH (me)-[:PROVIDES]->(s:Service)<-[:ADDRESSED_TO]-(a:Attempt)
WHERE a.handed AND ($ended IS NULL OR a.ended = $ended)
WITH team, held, mine, s, a, a.keeper AS who, CASE
  WHEN a.owes = 'RECIPIENT' OR (a.owes = 'NOBODY' AND a.dueAt <= $now) AND NOT a.ended THEN 0
  WHEN a.owes <> 'NOBODY' AND NOT a.ended THEN 1
  WHEN NOT a.ended THEN 2 ELSE 3 END AS rank
WITH team, held, mine, s, a, who, rank, CASE
    WHEN rank = 3 THEN -a.changedAt.epochMillis
    ELSE coalesce(a.dueAt.epochMillis, 10000000000000 + a.since.epochMillis) END AS n
WITH team, collect({
  a: a, id: a.id, rank: rank, n: n, me: who IN mine, unheld: who IS NULL OR NOT who IN held, who: who,
  state: a.state, service: s.id, name: s.name, urgency: a.urgency,
  missed: CASE WHEN $waitsFor IS NULL
      OR (rank = 0 AND ($waitsFor = 'TEAM' OR ($waitsFor = 'ME' AND who IN mine)
        OR ($waitsFor = 'UNHELD' AND (who IS NULL OR NOT who IN held))))
      OR (rank = 1 AND $waitsFor = 'OTHER_SIDE') THEN [] ELSE ['who'] END
    + CASE WHEN $states IS NULL OR a.state IN $states THEN [] ELSE ['state'] END
    + CASE WHEN $service IS NULL OR s.id = $service THEN [] ELSE ['service'] END
    + CASE WHEN $urgency IS NULL OR a.urgency = $urgency THEN [] ELSE ['urgency'] END
    + CASE WHEN NOT $mine OR who IN mine THEN [] ELSE ['mine'] END
}) AS all
WITH team, all, [hit IN all WHERE hit.missed = []] AS hits,
  [hit IN all WHERE hit.rank < 2 AND (hit.missed = [] OR hit.missed = ['who'])] AS turns
RETURN size(hits) AS total, size([hit IN all WHERE hit.rank = 0]) AS waiting,
  {
    ME: size([hit IN turns WHERE hit.rank = 0 AND hit.me]), TEAM: size([hit IN turns WHERE hit.rank = 0]),
    UNHELD: size([hit IN turns WHERE hit.rank = 0 AND hit.unheld]), OTHER_SIDE: size([hit IN turns WHERE hit.rank = 1])
  } AS turns,
  size([hit IN all WHERE hit.me AND (hit.missed = [] OR hit.missed = ['mine'])]) AS mine,
  COLLECT {
    UNWIND hits AS hit
    WITH hit.rank AS rank, count(*) AS n
    RETURN {rank: rank, count: n}
  } AS groups,
  COLLECT {
    UNWIND [hit IN all WHERE hit.missed = [] OR hit.missed = ['state']] AS hit
    WITH hit.state AS value, count(*) AS n ORDER BY n DESC, value
    RETURN {value: value, count: n}
  } AS states,
  COLLECT {
    UNWIND [hit IN all WHERE hit.missed = [] OR hit.missed = ['service']] AS hit
    WITH hit.service AS value, hit.name AS label, count(*) AS n ORDER BY n DESC, label, value LIMIT 50
    RETURN {value: value, label: label, count: n}
  } AS services,
  COLLECT {
    UNWIND [hit IN all WHERE hit.missed = [] OR hit.missed = ['urgency']] AS hit
    WITH hit.urgency AS value, count(*) AS n ORDER BY n DESC, value
    RETURN {value: value, count: n}
  } AS urgencies,
  COLLECT {
    UNWIND hits AS hit
    WITH hit WHERE $afterRank IS NULL OR hit.rank > $afterRank
      OR (hit.rank = $afterRank AND (hit.n > $afterN OR (hit.n = $afterN AND hit.id > $afterId)))
    WITH hit ORDER BY hit.rank, hit.n, hit.id LIMIT $first
    WITH hit, hit.a AS a, head([t IN team WHERE t.id = hit.who]) AS keeper
    MATCH (a)-[:OF]->(r:Referral)
    MATCH (a)-[:ADDRESSED_TO]->(s:Service)<-[:PROVIDES]-(o:Organisation)
    WITH hit, a, r, s, o, keeper ORDER BY hit.rank, hit.n, hit.id
    RETURN {
      id: a.id, code: a.code, state: a.state, version: a.version, mode: a.mode, urgency: a.urgency, owes: a.owes,
      sentAt: a.sentAt, changedAt: a.changedAt, since: a.since, dueAt: a.dueAt, reason: a.reason, outcome: a.outcome,
      rank: hit.rank, n: hit.n, holder: keeper.holder, awayUntil: keeper.awayUntil, works: keeper IS NOT NULL,
      keeper: CASE WHEN hit.who IS NULL THEN null ELSE head(COLLECT {
        MATCH (w:Worker {id: hit.who}) RETURN {id: w.id, name: w.name}
      }) END,
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
