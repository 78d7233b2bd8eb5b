// The newest edits of an entry, and what imports wrote of it.
// params: ref
// returns: id, at, by, source, undoes, undone, changes
CALL {
  MATCH (v:Revision {subject: $ref})-[:OF]->(n:Entry) RETURN v, n, v.edit AS id
  UNION
  MATCH (v:Revision)-[:OF]->(n:Entry {ref: $ref}) WHERE v.edit IS NULL RETURN v, n, toString(v.at) AS id
}
WITH v, n, id ORDER BY v.at DESC, v.id DESC
WITH id, collect({v: v, n: n}) AS all
WITH id, all, all[0].v AS first ORDER BY first.at DESC, first.id DESC LIMIT 20
RETURN first.edit AS id, first.at AS at, first.source AS source, first.undoes IS NOT NULL AS undoes,
  first.edit IS NOT NULL AND EXISTS { MATCH (u:Revision {subject: $ref}) WHERE u.undoes = first.edit } AS undone,
  head(COLLECT { MATCH (:Account {id: first.by})-[:IS]->(w:Worker) RETURN w.name }) AS by,
  [one IN all[..40] | {ref: one.n.ref, field: one.v.field, was: one.v.was, is: one.v.is}] AS changes
