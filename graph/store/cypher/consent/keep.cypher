// Why a written referral may say who the person is, towards the organisation that it is addressed to.
// params: attempt, values
// returns: id
MATCH (a:Attempt {id: $attempt})-[:ADDRESSED_TO]->(:Service)<-[:PROVIDES]-(o:Organisation)
OPTIONAL MATCH (old:Consent)-[:OF]->(a)
DETACH DELETE old
WITH DISTINCT a, o
CREATE (c:Consent)-[:OF]->(a)
SET c = $values, c.attempt = a.id, c.recipient = o.id
RETURN c.id AS id
