// params: id, service, organisation, need, place, now
// returns: id
MATCH (s:Service {id: $service})
OPTIONAL MATCH (o:Organisation {id: $organisation})
OPTIONAL MATCH (n:Need {id: $need})
OPTIONAL MATCH (p:Entry {ref: $place}) WHERE p:Municipality OR p:District OR p:Region
CREATE (x:Signpost {id: $id, at: $now})-[:TO]->(s)
FOREACH (one IN CASE WHEN o IS NULL THEN [] ELSE [o] END | CREATE (x)-[:FROM]->(one))
FOREACH (one IN CASE WHEN n IS NULL THEN [] ELSE [n] END | CREATE (x)-[:ABOUT]->(one))
FOREACH (one IN CASE WHEN p IS NULL THEN [] ELSE [p] END | CREATE (x)-[:IN]->(one))
RETURN x.id AS id
