// A notice for each person of each audience: the worker or who stands in for them, else the service's people, else
// the coordinators, else everybody who works there. Locked in one order, so that two commands do not wait in a circle.
// params: tellings, attempt, today
// returns: told
UNWIND $tellings AS n
MATCH (o:Organisation {id: n.organisation})
WITH n, o, COLLECT {
    MATCH (:Worker {id: n.worker})-[k:HOLDS]->(o)
    WHERE k.role IN ['WORKER', 'COORDINATOR'] AND coalesce(k.from, '') <= $today AND coalesce(k.until, $today) >= $today
    MATCH (:Worker {id: n.worker})
      ((:Worker)<-[:OF]-(gone:Absence WHERE gone.organisation = o.id AND gone.from <= $today AND gone.until >= $today)
        -[:SUBSTITUTED_BY]->(:Worker))* (here:Worker)-[h:HOLDS]->(o)
    WHERE h.role IN ['WORKER', 'COORDINATOR'] AND coalesce(h.from, '') <= $today AND coalesce(h.until, $today) >= $today
      AND NOT EXISTS {
        (here)<-[:OF]-(x:Absence) WHERE x.organisation = o.id AND x.from <= $today AND x.until >= $today
      }
    RETURN here.id LIMIT 1
  } AS holders, COLLECT {
    MATCH (w:Worker)-[h:HOLDS]->(o)
    WHERE h.role IN ['WORKER', 'COORDINATOR'] AND coalesce(h.from, '') <= $today AND coalesce(h.until, $today) >= $today
      AND EXISTS { (w)<-[:IS]-(:Account) }
    RETURN DISTINCT {
      id: w.id, ranked: h.role = 'COORDINATOR',
      delivers: EXISTS { (w)-[:DELIVERS]->(:Service {id: n.service}) }
    }
  } AS people
WITH n, o, holders, people, [p IN people WHERE p.delivers AND NOT n.ranked | p.id] AS delivering,
  [p IN people WHERE p.ranked | p.id] AS ranked
WITH n, o, CASE
    WHEN holders <> [] THEN holders
    WHEN delivering <> [] THEN delivering
    WHEN ranked <> [] THEN ranked
    ELSE [p IN people | p.id] END AS told
UNWIND told AS id
WITH DISTINCT n, o, id WHERE id <> coalesce(n.except, '')
MATCH (w:Worker {id: id})<-[:IS]-(acc:Account)
WITH n, o, w, acc ORDER BY acc.id, n.version
MERGE (x:Notice {id: $attempt + ' ' + toString(n.version) + ' ' + acc.id})
ON CREATE SET x.attempt = $attempt, x.version = n.version, x.kind = n.kind, x.account = acc.id, x.worker = w.id,
  x.organisation = o.id, x.crisis = n.crisis, x.state = 'PENDING', x.at = n.at, x.notBefore = n.notBefore
RETURN count(x) AS told
