// params: organisation, most
// returns: id
MATCH (o:Organisation {id: $organisation})
CALL (o) {
  MATCH (o)-[:PROVIDES]->(:Service)<-[:ADDRESSED_TO]-(a:Attempt) WHERE a.retimeAt IS NOT NULL
  RETURN a
  UNION
  MATCH (o)<-[:SENT_FROM]-(a:Attempt) WHERE a.retimeAt IS NOT NULL
  RETURN a
}
RETURN a.id AS id LIMIT $most
