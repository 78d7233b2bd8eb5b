// A test is thrown away whole: nobody was ever handed over.
// params: attempt, organisation
// returns: discarded
OPTIONAL MATCH (:Organisation {id: $organisation})<-[:SENT_FROM]-(a:Attempt {id: $attempt})-[:OF]->(r:Referral {test: true})
OPTIONAL MATCH (e:ReferralEvent)-[:RECORDED_IN]->(a)
WITH a, r, collect(e) AS events
FOREACH (e IN events | DETACH DELETE e)
DETACH DELETE a, r
RETURN count(a) AS discarded
