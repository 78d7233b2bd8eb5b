// Encrypted texts of an attempt, with its data key where it is the first text; what was told is replaced as a whole.
// params: attempt, told, keys, texts
// returns: id
MATCH (a:Attempt {id: $attempt})
OPTIONAL MATCH (old:Text {told: true})-[:OF]->(a) WHERE $told
DETACH DELETE old
WITH DISTINCT a
FOREACH (key IN $keys | CREATE (d:DataKey)-[:OF]->(a) SET d = key)
FOREACH (text IN $texts | CREATE (t:Text)-[:OF]->(a) SET t = text)
RETURN a.id AS id
