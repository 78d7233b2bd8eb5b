// Ends the links that show an attempt: those of its two sides.
// params: attempt, now
// returns: revoked
MATCH (a:Attempt {id: $attempt})-[:OF]->(r:Referral)
OPTIONAL MATCH (l:ClientLink {referral: r.id})
WHERE l.revokedAt IS NULL AND (
  EXISTS { (a)-[:SENT_FROM]->(:Organisation {id: l.organisation}) }
  OR EXISTS { (a)-[:ADDRESSED_TO]->(:Service)<-[:PROVIDES]-(:Organisation {id: l.organisation}) }
)
SET l.revokedAt = $now
RETURN count(l) AS revoked
