// The attempts that one organisation sent to another, one of them of the district: states and times, nothing else.
// params: district, from, until, sender, recipient, first
// returns: from, to, total, attempts
MATCH (d:District {id: $district})
MATCH (f:Organisation {id: $sender})
MATCH (t:Organisation {id: $recipient})
WHERE any(o IN [f, t] WHERE
  EXISTS { (o)-[:SEATED_IN]->(p) WHERE p = d OR EXISTS { (p)-[:IN {until: ''}]->(d) } }
  OR EXISTS { (d)<-[:IN {until: ''}]-(:Municipality)<-[:IN]-(:Site {confidential: false})<-[:AT]-(:Service)<-[:PROVIDES]-(o) })
WITH f, t, COLLECT {
  MATCH (f)<-[:SENT_FROM]-(a:Attempt)-[:OF]->(r:Referral)
  WHERE a.sentAt >= $from AND a.sentAt < $until AND a.state <> 'ERROR' AND a.handed AND NOT coalesce(r.test, false)
    AND EXISTS { (a)-[:ADDRESSED_TO]->(:Service)<-[:PROVIDES]-(t) }
  WITH a ORDER BY a.sentAt DESC, a.id DESC
  RETURN a
} AS found
RETURN {id: f.id, name: f.name} AS from, {id: t.id, name: t.name} AS to, size(found) AS total, COLLECT {
  UNWIND found[..$first] AS a
  RETURN {
    state: a.state, sentAt: a.sentAt, seenAt: a.resultSeenAt,
    steps: COLLECT {
      MATCH (e:ReferralEvent)-[:RECORDED_IN]->(a)
      WITH e ORDER BY e.version
      RETURN {state: e.state, at: e.recordedAt, effectiveAt: e.effectiveAt}
    }
  }
} AS attempts
