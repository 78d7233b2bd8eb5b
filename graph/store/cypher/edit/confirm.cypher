// params: ref, id, by, today, now
// returns: id
MATCH (n:Entry {ref: $ref})
CREATE (v:Verified {id: $id, group: 'all', by: $by, on: $today, at: $now})-[:OF]->(n)
RETURN v.id AS id
