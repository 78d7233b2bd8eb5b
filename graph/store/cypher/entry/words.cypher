// params: services
// returns: ref, text
UNWIND $services AS ref
MATCH (s:Service {ref: ref})-[:OF_KIND]->(k:ServiceKind)
OPTIONAL MATCH (s)<-[:PROVIDES]-(o:Organisation)
RETURN ref, reduce(all = '', part IN [
  s.name, s.summary, s.forWhom, s.areaText, o.name, k.nameCs, k.abbreviation
] + COLLECT {
  MATCH (k)-[:ANSWERS]->(n:Need) UNWIND [n.nameCs] + n.synonyms AS word RETURN word
} | all + ' ' + coalesce(part, '')) AS text
