// A new link of an attempt, which ends those before it, and the mail that brings it.
// params: attempt, id, hash, keyId, to, expiresAt, dueAt, now
// returns: id
MATCH (a:Attempt {id: $attempt})
CALL (a) {
  MATCH (old:PartnerLink {attempt: a.id}) WHERE old.revokedAt IS NULL
  SET old.revokedAt = $now
}
CREATE (l:PartnerLink {id: $id, attempt: a.id, hash: $hash, keyId: $keyId, to: $to, madeAt: $now, expiresAt: $expiresAt})
CREATE (:Mail {
  id: $id, kind: 'PARTNER', state: 'WAITING', tries: 0, to: $to, link: $id, attempt: a.id, dueAt: $dueAt, madeAt: $now, triedAt: $now
})
RETURN l.id AS id
