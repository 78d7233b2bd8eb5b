// Without its data key nobody reads the texts and the identity of an attempt again, in no backup either.
// params: attempt
// returns: id
MATCH (a:Attempt {id: $attempt})
OPTIONAL MATCH (gone:DataKey|Text|Identity)-[:OF]->(a)
DETACH DELETE gone
RETURN DISTINCT a.id AS id
