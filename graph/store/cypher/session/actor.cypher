// params: hash, demonstration, oldest, idle
// returns: account, worker, name, email, seenAt, holdings, districts
MATCH (s:Session {hash: $hash})-[:OF]->(a:Account)-[:IS]->(w:Worker)
WHERE s.endedAt IS NULL AND s.openedAt > $oldest AND s.seenAt > $idle AND ($demonstration OR NOT a.demonstration)
RETURN a.id AS account, w.id AS worker, w.name AS name, w.email AS email, s.seenAt AS seenAt,
  COLLECT {
    MATCH (w)-[h:HOLDS]->(t:Entry)
    WITH h, t ORDER BY h.role, t.nameKey, t.id
    RETURN {role: h.role, toward: t.id, organisation: t:Organisation}
  } AS holdings,
  COLLECT {
    MATCH (w)-[:HOLDS]->(:Organisation)-[:SEATED_IN]->(p)-[:IN*0..1 {until: ''}]->(d:District)
    RETURN DISTINCT d.id
  } AS districts
