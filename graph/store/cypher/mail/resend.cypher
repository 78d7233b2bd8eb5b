// A dead mail is tried anew; no row where it is not dead, or not of the organisation's people.
// params: id, organisation, command, now, today
// returns: id
MATCH (m:Mail {id: $id})
SET m.lock = $command
WITH m WHERE m.state = 'DEAD'
MATCH (:Account {id: m.account})-[:IS]->(w:Worker)
WHERE $organisation IS NULL OR EXISTS {
  (w)-[h:HOLDS]->(:Organisation {id: $organisation})
  WHERE h.role IN ['WORKER', 'COORDINATOR'] AND coalesce(h.from, '') <= $today AND coalesce(h.until, $today) >= $today
    AND (m.kind = 'TEST' OR EXISTS { (n:Notice {mail: m.id, organisation: $organisation}) })
}
SET m.state = 'WAITING', m.tries = 0, m.dueAt = $now
RETURN m.id AS id
