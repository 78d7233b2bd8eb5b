// The links that live and show an attempt: those of its two sides, for either of them.
// params: attempt, me, now
// returns: id, organisation, madeAt, expiresAt
MATCH (a:Attempt {id: $attempt})-[:OF]->(r:Referral)
WHERE EXISTS { (a)-[:SENT_FROM]->(:Organisation {id: $me}) }
  OR a.handed AND EXISTS { (a)-[:ADDRESSED_TO]->(:Service)<-[:PROVIDES]-(:Organisation {id: $me}) }
MATCH (l:ClientLink {referral: r.id}) WHERE l.revokedAt IS NULL AND l.expiresAt > $now
MATCH (o:Organisation {id: l.organisation})
WHERE EXISTS { (a)-[:SENT_FROM]->(o) } OR EXISTS { (a)-[:ADDRESSED_TO]->(:Service)<-[:PROVIDES]-(o) }
RETURN l.id AS id, {id: o.id, name: o.name} AS organisation, l.madeAt AS madeAt, l.expiresAt AS expiresAt
ORDER BY l.madeAt DESC
