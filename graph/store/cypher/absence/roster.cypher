// params: me, today
// returns: workers
MATCH (:Organisation {id: $me})
RETURN COLLECT {
  MATCH (w:Worker)-[h:HOLDS]->(:Organisation {id: $me})
  WHERE h.role IN ['WORKER', 'COORDINATOR'] AND coalesce(h.from, '') <= $today AND coalesce(h.until, $today) >= $today
  RETURN DISTINCT w.id
} AS workers
