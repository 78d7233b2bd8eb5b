// Attempts that an organisation received, the newest event first.
// params: me, states, waiting, unseen, unseenStates, onlyWaiting, afterAt, afterId, first
// returns: total, waits, rows
MATCH (me:Organisation {id: $me})-[:PROVIDES]->(:Service)<-[:ADDRESSED_TO]-(a:Attempt)
WHERE a.handed
WITH a, a.state IN $waiting OR ($unseen AND a.state IN $unseenStates AND a.resultSeenAt IS NULL) AS waits
WITH collect({a: a, at: a.changedAt, id: a.id, waits: waits}) AS all
WITH all, [hit IN all WHERE ($states IS NULL OR hit.a.state IN $states) AND (NOT $onlyWaiting OR hit.waits)] AS hits
RETURN size(hits) AS total, size([hit IN all WHERE hit.waits]) AS waits, COLLECT {
  UNWIND hits AS hit
  WITH hit, hit.a AS a
  WHERE $afterAt IS NULL OR hit.at < $afterAt OR (hit.at = $afterAt AND hit.id < $afterId)
  WITH a, hit ORDER BY hit.at DESC, hit.id DESC LIMIT $first
  MATCH (a)-[:OF]->(r:Referral)
  WITH a, r, hit ORDER BY hit.at DESC, hit.id DESC
  RETURN {
      id: a.id, code: a.code, state: a.state, version: a.version, mode: a.mode, urgency: r.urgency,
      sentAt: a.sentAt, changedAt: a.changedAt, seenAt: a.resultSeenAt,
      reason: a.reason, outcome: a.outcome, declinedBy: a.declinedBy,
      needs: COLLECT {
        MATCH (r)-[:ASKS_FOR]->(n:Need) WITH n ORDER BY n.order RETURN {code: n.id, nameCs: n.nameCs, nameEn: n.nameEn}
      },
      ageBand: head([(r)-[:OF_AGE]->(b:AgeBand) | {code: b.id, nameCs: b.nameCs, nameEn: b.nameEn, from: b.from, to: b.to}]),
      staysIn: head([(r)-[:STAYS_IN]->(p) | {
        ref: p.ref, code: p.id, name: p.name,
        kind: CASE WHEN p:Municipality THEN 'MUNICIPALITY' WHEN p:District THEN 'DISTRICT' ELSE 'REGION' END,
        district: head([(p)-[:IN {until: ''}]->(d:District) | d.name])
      }]),
      from: head([(a)-[:SENT_FROM]->(f:Organisation) | {id: f.id, name: f.name}]),
      to: head([(a)-[:ADDRESSED_TO]->(s:Service)-[:OF_KIND]->(k:ServiceKind) | {id: s.id, name: s.name, kind: k.nameCs}]),
      toOrganisation: head([(a)-[:ADDRESSED_TO]->(:Service)<-[:PROVIDES]-(o:Organisation) | {id: o.id, name: o.name}])
    }
} AS rows
