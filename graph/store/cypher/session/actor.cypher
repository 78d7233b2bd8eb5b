// params: hash, demonstration, oldest, idle, today
// returns: account, worker, name, email, seenAt, actingFor, holdings, districts
MATCH (s:Session {hash: $hash})-[:OF]->(a:Account)-[:IS]->(w:Worker)
WHERE s.endedAt IS NULL AND s.openedAt > $oldest AND (s.seenAt > $idle OR s.owner = 'OWN_PHONE')
  AND ($demonstration OR NOT a.demonstration)
RETURN a.id AS account, w.id AS worker, w.name AS name, w.email AS email, s.seenAt AS seenAt, s.actingFor AS actingFor,
  COLLECT {
    MATCH (w)-[h:HOLDS]->(t:Entry)
    WHERE coalesce(h.from, '') <= $today AND coalesce(h.until, $today) >= $today
    WITH h, t ORDER BY h.role, t.nameKey, t.id
    RETURN {role: h.role, toward: t.id, from: h.from, until: h.until, organisation: t:Organisation}
  } AS holdings,
  COLLECT {
    MATCH (w)-[h:HOLDS]->(:Organisation)-[:SEATED_IN]->(p)-[:IN*0..1 {until: ''}]->(d:District)
    WHERE coalesce(h.from, '') <= $today AND coalesce(h.until, $today) >= $today
    RETURN DISTINCT d.id
  } AS districts
