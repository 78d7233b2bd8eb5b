// Who the person is, encrypted under the attempt's data key, which it brings where there is none yet.
// params: attempt, keys, values
// returns: id
MATCH (a:Attempt {id: $attempt})
OPTIONAL MATCH (old:Identity)-[:OF]->(a)
DETACH DELETE old
WITH DISTINCT a
FOREACH (key IN $keys | CREATE (d:DataKey)-[:OF]->(a) SET d = key)
CREATE (i:Identity)-[:OF]->(a)
SET i = $values
RETURN i.id AS id
