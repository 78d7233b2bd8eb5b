// The first to claim an open offer is its recipient; the caller holds the referral's lock.
// params: attempt, organisation
// returns: service
MATCH (a:Attempt {id: $attempt})-[:OFFERED_TO]->(s:Service)<-[:PROVIDES]-(:Organisation {id: $organisation})
WHERE NOT EXISTS { (a)-[:ADDRESSED_TO]->() }
CREATE (a)-[:ADDRESSED_TO]->(s)
RETURN s.id AS service
