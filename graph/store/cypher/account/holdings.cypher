// Who has an address, with all roles ever given: the worker is locked before the roles are read.
// params: email, worker, command
// returns: id, holdings, account
MATCH (w:Worker)
WHERE w.email = $email OR w.id = $worker
SET w.lock = $command
RETURN w.id AS id,
  COLLECT {
    MATCH (w)-[h:HOLDS]->(t:Entry)
    RETURN {role: h.role, toward: t.id, ref: t.ref, from: h.from, until: h.until}
  } AS holdings,
  head([(w)<-[:IS]-(a:Account) | a.id]) AS account
