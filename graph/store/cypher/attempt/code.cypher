// params: code, me
// returns: id
MATCH (a:Attempt {code: $code})
WHERE EXISTS { (a)-[:SENT_FROM]->(:Organisation {id: $me}) }
  OR (a.handed AND EXISTS { (a)-[:ADDRESSED_TO]->(:Service)<-[:PROVIDES]-(:Organisation {id: $me}) })
RETURN a.id AS id
