// What a directory entry is to those who may change it: whose it is, when it was last changed, the services that a worker can be in.
// params: ref, today
// returns: updatedAt, organisations, services
MATCH (n:Entry {ref: $ref})
WHERE n:Service OR n:Organisation OR n:Worker
RETURN n.updatedAt AS updatedAt,
  COLLECT {
    MATCH (n)<-[:PROVIDES]-(:Organisation)-[:PART_OF*0..1]->(o:Organisation) RETURN o.id AS id
    UNION
    MATCH (n:Organisation)-[:PART_OF*0..1]->(o:Organisation) RETURN o.id AS id
    UNION
    MATCH (n)-[h:HOLDS]->(:Organisation)-[:PART_OF*0..1]->(o:Organisation)
    WHERE coalesce(h.from, '') <= $today AND (coalesce(h.until, '') = '' OR h.until >= $today)
    RETURN o.id AS id
  } AS organisations,
  COLLECT {
    MATCH (n)-[h:HOLDS]->(:Organisation)-[:PROVIDES]->(s:Service)
    WHERE coalesce(h.from, '') <= $today AND (coalesce(h.until, '') = '' OR h.until >= $today)
    RETURN DISTINCT s.id
  } AS services
