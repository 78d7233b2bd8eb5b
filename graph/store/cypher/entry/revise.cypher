// params: revisions, source, by, now
// returns: revised
UNWIND $revisions AS revision
MATCH (n:Entry {ref: revision.ref})
CREATE (v:Revision {
  id: revision.id, field: revision.field, was: revision.was, is: revision.is,
  source: $source, by: $by, at: $now
})-[:OF]->(n)
RETURN count(v) AS revised
