// One open invitation per person and place: a new one takes the place of those before.
// params: id, hash, name, email, role, from, until, toward, purpose, by, expiresAt, now
// returns: id
MATCH (t:Entry {ref: $toward})
OPTIONAL MATCH (old:Invitation {email: $email})-[:FOR]->(t)
WHERE old.usedAt IS NULL AND old.withdrawnAt IS NULL
SET old.withdrawnAt = $now
WITH DISTINCT t
CREATE (i:Invitation {
  id: $id, hash: $hash, name: $name, email: $email, role: $role, from: $from, until: $until, purpose: $purpose,
  by: $by, createdAt: $now, expiresAt: $expiresAt
})-[:FOR]->(t)
RETURN i.id AS id
