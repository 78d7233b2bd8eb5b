// params: entries, now
// returns: saved
UNWIND $entries AS entry
MERGE (n:Entry {ref: entry.ref})
ON CREATE SET n.id = entry.id, n.createdAt = $now, n:$(entry.label)
SET n += entry.values, n.updatedAt = $now, n.source = entry.source
RETURN count(n) AS saved
