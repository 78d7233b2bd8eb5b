// params: district, from, until
// returns: district, rows
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
    MATCH (a)-[:SENT_FROM]->(f:Organisation)
    MATCH (a)-[:ADDRESSED_TO]->(:Service)<-[:PROVIDES]-(t:Organisation)
    WHERE f.id IN here OR t.id IN here
    WITH f, t, count(a) AS sent, count(a.answeredAt) AS answered, count(a.acceptedAt) AS accepted,
      count(a.firstContactAt) AS firstContacts, max(a.sentAt) AS last
    ORDER BY sent DESC, f.nameKey, t.nameKey, f.id, t.id
    RETURN {
      from: {id: f.id, name: f.name}, to: {id: t.id, name: t.name},
      sent: sent, answered: answered, accepted: accepted, firstContacts: firstContacts, lastSentAt: last
    }
  } AS rows
