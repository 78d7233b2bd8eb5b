// Organisations by their folded name; a place finds those that are seated in it.
// params: place, kinds, words, afterKey, afterId, first
// returns: total, rows
MATCH (o:Organisation)
WHERE ($kinds IS NULL OR o.kind IN $kinds)
  AND all(word IN $words WHERE o.nameFolded CONTAINS word OR o.registrationNumber STARTS WITH word)
  AND ($place IS NULL OR EXISTS { MATCH (o)-[:SEATED_IN]->()-[:IN*0..2 {until: ''}]->(p) WHERE p.ref = $place })
WITH o ORDER BY o.nameKey, o.id
WITH collect(o) AS hits
RETURN size(hits) AS total, COLLECT {
  UNWIND hits AS o
  WITH o WHERE $afterId IS NULL OR o.nameKey > $afterKey OR (o.nameKey = $afterKey AND o.id > $afterId)
  WITH o LIMIT $first
  RETURN {
    key: o.nameKey, id: o.id, name: o.name, kind: o.kind, phone: o.phone,
    town: head([(o)-[:SEATED_IN]->(p) | p.name]), partOf: head([(o)-[:PART_OF]->(p:Organisation) | {id: p.id, name: p.name}]),
    services: COUNT { (o)-[:PROVIDES]->(:Service) }
  }
} AS rows
