// Revisions of one edit share its id and the node that was edited.
// params: revisions, source, by, now, edit, subject, undoes
// returns: revised
UNWIND $revisions AS revision
MATCH (n:Entry {ref: revision.ref})
CREATE (v:Revision {
  id: revision.id, field: revision.field, was: revision.was, is: revision.is, marked: revision.marked,
  source: $source, by: $by, at: $now, edit: $edit, subject: $subject, undoes: $undoes
})-[:OF]->(n)
RETURN count(v) AS revised
