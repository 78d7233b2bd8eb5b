// A part of the entry was changed: the entry was, too.
// params: ref, now
// returns: ref
MATCH (n:Entry {ref: $ref})
SET n.updatedAt = $now
RETURN n.ref AS ref
