// A new link for an invitation that nobody used; the old link ends.
// params: id, toward, hash, expiresAt, command
// returns: id, open
MATCH (i:Invitation {id: $id})-[:FOR]->(:Entry {ref: $toward})
SET i.lock = $command
WITH i, i.usedAt IS NULL AND i.withdrawnAt IS NULL AS open
FOREACH (ignored IN CASE WHEN open THEN [1] ELSE [] END | SET i.hash = $hash, i.expiresAt = $expiresAt)
RETURN i.id AS id, open
