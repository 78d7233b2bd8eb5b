// The worker is locked before anything is read, so that of two absences at the same time one wins.
// params: worker, substitute, organisation, from, until, command, today
// returns: works, substituteWorks, overlaps
MATCH (w:Worker {id: $worker})
SET w.lock = $command
WITH w
RETURN EXISTS {
    (w)-[h:HOLDS]->(:Organisation {id: $organisation})
    WHERE h.role IN ['WORKER', 'COORDINATOR'] AND coalesce(h.from, '') <= $today AND coalesce(h.until, $today) >= $today
  } AS works,
  EXISTS {
    (:Worker {id: $substitute})-[h:HOLDS]->(:Organisation {id: $organisation})
    WHERE h.role IN ['WORKER', 'COORDINATOR'] AND coalesce(h.from, '') <= $today AND coalesce(h.until, $today) >= $today
  } AS substituteWorks,
  EXISTS { (w)<-[:OF]-(x:Absence {organisation: $organisation}) WHERE x.from <= $until AND x.until >= $from } AS overlaps
