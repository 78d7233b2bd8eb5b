// What a test referral says: any need that the service answers, any age, the organisation's own town.
// params: service, organisation
// returns: need, ageBand, place
MATCH (o:Organisation {id: $organisation})-[:PROVIDES]->(s:Service {id: $service})
RETURN
  coalesce(
    COLLECT { MATCH (s)-[:OF_KIND]->(:ServiceKind)-[:ANSWERS]->(n:Need) WITH n ORDER BY n.order LIMIT 1 RETURN n.id }[0],
    COLLECT { MATCH (n:Need) WITH n ORDER BY n.order LIMIT 1 RETURN n.id }[0]
  ) AS need,
  COLLECT { MATCH (b:AgeBand) WITH b ORDER BY b.from DESC LIMIT 1 RETURN b.id }[0] AS ageBand,
  coalesce(
    COLLECT { MATCH (o)-[:SEATED_IN]->(p) RETURN p.ref LIMIT 1 }[0],
    COLLECT { MATCH (s)-[:COVERS]->(p) RETURN p.ref LIMIT 1 }[0]
  ) AS place
