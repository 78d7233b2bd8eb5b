// What one edit changed, and whether it was taken back.
// params: edit
// returns: ref, field, was, is, marked, subject, at, undone, undoes
MATCH (v:Revision {edit: $edit})-[:OF]->(n:Entry)
RETURN n.ref AS ref, v.field AS field, v.was AS was, v.is AS is, v.marked AS marked, v.subject AS subject, v.at AS at,
  v.undoes AS undoes, EXISTS { MATCH (u:Revision {subject: v.subject}) WHERE u.undoes = $edit } AS undone
ORDER BY v.id
