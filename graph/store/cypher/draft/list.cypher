// The drafts that a worker wrote for an organisation, the one saved last first.
// params: me, worker, afterAt, afterId, first
// returns: total, rows
MATCH (me:Organisation {id: $me})
WITH COLLECT {
  MATCH (me)<-[:SENT_FROM]-(a:Attempt {state: 'DRAFT'})-[:SENT_BY]->(:Worker {id: $worker})
  RETURN a
} AS mine
RETURN size(mine) AS total, COLLECT {
  UNWIND mine AS a
  WITH a WHERE $afterAt IS NULL OR a.changedAt < $afterAt OR (a.changedAt = $afterAt AND a.id < $afterId)
  WITH a ORDER BY a.changedAt DESC, a.id DESC LIMIT $first
  MATCH (a)-[:OF]->(r:Referral)
  CALL (a) {
    MATCH (a)-[to:ADDRESSED_TO|OFFERED_TO]->(s:Service)<-[:PROVIDES]-(o:Organisation)
    RETURN s, o ORDER BY type(to), to.n LIMIT 1
  }
  WITH a, r, s, o ORDER BY a.changedAt DESC, a.id DESC
  RETURN {
    id: a.id, code: a.code, state: a.state, changedAt: a.changedAt,
    needs: COLLECT {
      MATCH (r)-[:ASKS_FOR]->(n:Need) WITH n ORDER BY n.order RETURN {code: n.id, nameCs: n.nameCs, nameEn: n.nameEn}
    },
    ageBand: head([(r)-[:OF_AGE]->(b:AgeBand) | {code: b.id, nameCs: b.nameCs, nameEn: b.nameEn, from: b.from, to: b.to}]),
    to: head([(s)-[:OF_KIND]->(k:ServiceKind) | {id: s.id, name: s.name, kind: k.nameCs}]),
    toOrganisation: {id: o.id, name: o.name}
  }
} AS rows
