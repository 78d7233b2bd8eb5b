// The attempt with a spoken code: of an organisation, or any that was handed over.
// params: code, me, any
// returns: id
MATCH (a:Attempt {code: $code})
WHERE EXISTS { (a)-[:SENT_FROM]->(:Organisation {id: $me}) }
  OR (a.handed AND ($any OR EXISTS {
    (a)-[to:ADDRESSED_TO|OFFERED_TO]->(:Service)<-[:PROVIDES]-(:Organisation {id: $me}) WHERE coalesce(to.open, true)
  }))
RETURN a.id AS id
