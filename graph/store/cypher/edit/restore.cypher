// Puts values back, takes away those that were not there, and forgets that a person set them.
// params: restores, now
// returns: restored
UNWIND $restores AS restore
MATCH (n:Entry {ref: restore.ref})
SET n += restore.values, n.updatedAt = $now, n.edited = [field IN coalesce(n.edited, []) WHERE NOT field IN restore.unmarked]
RETURN count(n) AS restored
