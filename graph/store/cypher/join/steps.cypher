// What a new coordinator of an organisation has done already.
// params: organisation, account, today
// returns: id, name, services, checked, colleagues, test
MATCH (o:Organisation {id: $organisation})
RETURN o.id AS id, o.name AS name,
  COLLECT {
    MATCH (o)-[:PROVIDES]->(s:Service)-[:OF_KIND]->(k:ServiceKind)
    WHERE s.from <= $today AND (s.until = '' OR s.until >= $today)
    WITH s, k ORDER BY s.nameKey, s.id LIMIT 50
    RETURN {id: s.id, name: s.name, kind: k.nameCs, takes: s.takesReferrals}
  } AS services,
  EXISTS {
    MATCH (v:Revision {by: $account})-[:OF]->(n) WHERE n = o OR EXISTS { (o)-[:PROVIDES]->(n) }
  } OR EXISTS {
    MATCH (v:Verified)-[:OF]->(n) WHERE n = o OR EXISTS { (o)-[:PROVIDES]->(n) }
  } AS checked,
  COUNT {
    MATCH (o)<-[h:HOLDS]-(w:Worker) WHERE coalesce(h.until, $today) >= $today RETURN DISTINCT w
  } AS colleagues,
  COLLECT {
    MATCH (o)<-[:SENT_FROM]-(a:Attempt)-[:OF]->(:Referral {test: true})
    WITH a ORDER BY a.sentAt DESC, a.id LIMIT 1
    RETURN {id: a.id, answered: a.answeredAt IS NOT NULL}
  }[0] AS test
