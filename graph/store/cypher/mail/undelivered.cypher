// Dead mails to the people of an organisation, of every one where the organisation is null; the newest first.
// params: organisation, today
// returns: id, name, to, madeAt, triedAt, tries, problem
MATCH (m:Mail {state: 'DEAD'})
MATCH (acc:Account {id: m.account})-[:IS]->(w:Worker)
WHERE $organisation IS NULL OR EXISTS {
  (w)-[h:HOLDS]->(:Organisation {id: $organisation})
  WHERE h.role IN ['WORKER', 'COORDINATOR'] AND coalesce(h.from, '') <= $today AND coalesce(h.until, $today) >= $today
    AND (m.kind = 'TEST' OR EXISTS { (n:Notice {mail: m.id, organisation: $organisation}) })
}
RETURN m.id AS id, w.name AS name, acc.email AS to, m.madeAt AS madeAt, m.triedAt AS triedAt,
  m.tries AS tries, m.problem AS problem
ORDER BY m.triedAt DESC, m.id
LIMIT 100
