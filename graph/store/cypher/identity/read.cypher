// SECURITY: only the one door and a re-route may read this, the door after its audit entry.
// params: attempt
// returns: id, cipher
MATCH (i:Identity)-[:OF]->(:Attempt {id: $attempt})
RETURN i.id AS id, i.cipher AS cipher
