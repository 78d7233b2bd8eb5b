// Who works for an organisation, with the absences that have not passed.
// params: me, today
// returns: id, name, coordinator, absences
MATCH (w:Worker)-[h:HOLDS]->(:Organisation {id: $me})
WHERE h.role IN ['WORKER', 'COORDINATOR'] AND coalesce(h.from, '') <= $today AND coalesce(h.until, $today) >= $today
WITH w, 'COORDINATOR' IN collect(h.role) AS coordinator
ORDER BY w.nameKey, w.name, w.id
RETURN w.id AS id, w.name AS name, coordinator, COLLECT {
  MATCH (x:Absence {organisation: $me})-[:OF]->(w)
  WHERE x.until >= $today
  WITH x ORDER BY x.from
  RETURN {
    id: x.id, worker: w.id, workerName: w.name, organisation: x.organisation, from: x.from, until: x.until,
    substitute: head([(x)-[:SUBSTITUTED_BY]->(s:Worker) | {id: s.id, name: s.name}])
  }
} AS absences
