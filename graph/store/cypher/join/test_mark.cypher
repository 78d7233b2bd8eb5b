// Only what an organisation sends to itself is a test.
// params: attempt, organisation
// returns: id
MATCH (o:Organisation {id: $organisation})<-[:SENT_FROM]-(a:Attempt {id: $attempt})-[:OF]->(r:Referral)
WHERE EXISTS { (a)-[:ADDRESSED_TO]->(:Service)<-[:PROVIDES]-(o) }
SET r.test = true
RETURN a.id AS id
