// params: id, toward, command, now
// returns: id, used
MATCH (i:Invitation {id: $id})-[:FOR]->(:Entry {ref: $toward})
SET i.lock = $command
WITH i, i.usedAt IS NOT NULL AS used
SET i.withdrawnAt = CASE WHEN used THEN i.withdrawnAt ELSE coalesce(i.withdrawnAt, $now) END
RETURN i.id AS id, used
