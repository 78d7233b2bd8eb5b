// A new link of a referral, made by one of the sides of an attempt. It ends the older ones of the same side.
// params: attempt, id, hash, organisation, by, expiresAt, now
// returns: id
MATCH (a:Attempt {id: $attempt})-[:OF]->(r:Referral)
CALL (r) {
  MATCH (old:ClientLink {referral: r.id}) WHERE old.organisation = $organisation AND old.revokedAt IS NULL
  SET old.revokedAt = $now
}
CREATE (l:ClientLink {
  id: $id, referral: r.id, hash: $hash, organisation: $organisation, by: $by, madeAt: $now, expiresAt: $expiresAt
})
RETURN l.id AS id
