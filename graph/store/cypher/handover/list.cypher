// Who handed over to whom, with the times of every attempt; the steps only of those sent since stepsFrom.
// params: district, from, until, stepsFrom
// returns: district, pairs
MATCH (d:District {id: $district})
WITH d, COLLECT {
  MATCH (o:Organisation)-[:SEATED_IN]->(p) WHERE p = d OR EXISTS { (p)-[:IN {until: ''}]->(d) }
  RETURN o.id AS id
  UNION
  MATCH (d)<-[:IN {until: ''}]-(:Municipality)<-[:IN]-(:Site {confidential: false})<-[:AT]-(:Service)<-[:PROVIDES]-(o:Organisation)
  RETURN o.id AS id
} AS here
RETURN {
  ref: d.ref, kind: 'DISTRICT', code: d.id, name: d.name, region: head([(d)-[:IN]->(r:Region) | r.name])
} AS district,
  COLLECT {
    MATCH (a:Attempt)
    WHERE a.sentAt >= $from AND a.sentAt < $until AND a.state <> 'ERROR' AND a.handed
    MATCH (a)-[:OF]->(r:Referral) WHERE NOT coalesce(r.test, false)
    MATCH (a)-[:SENT_FROM]->(f:Organisation)
    MATCH (a)-[:ADDRESSED_TO]->(:Service)<-[:PROVIDES]-(t:Organisation)
    WHERE f.id IN here OR t.id IN here
    WITH f, t, a, COLLECT {
      MATCH (e:ReferralEvent)-[:RECORDED_IN]->(a) WHERE a.sentAt >= $stepsFrom
      WITH e ORDER BY e.version
      RETURN {state: e.state, at: e.recordedAt, effectiveAt: e.effectiveAt}
    } AS steps
    WITH f, t, collect({state: a.state, sentAt: a.sentAt, seenAt: a.resultSeenAt, steps: steps}) AS attempts
    ORDER BY size(attempts) DESC, f.nameKey, t.nameKey, f.id, t.id
    RETURN {from: {id: f.id, name: f.name}, to: {id: t.id, name: t.name}, attempts: attempts}
  } AS pairs
