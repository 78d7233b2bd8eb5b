// What inboxes sort by, for attempts that were written before it was kept; their next event says when they are due.
MATCH (a:Attempt) WHERE a.owes IS NULL
MATCH (a)-[:OF]->(r:Referral)
SET a.urgency = r.urgency, a.since = a.changedAt, a.owes = CASE
    WHEN a.state IN ['SENT', 'RECEIVED', 'ACCEPTED', 'ACTIVE'] THEN 'RECIPIENT'
    WHEN a.state IN ['DRAFT', 'INFO_NEEDED'] THEN 'SENDER'
    WHEN a.ended AND a.resultSeenAt IS NULL AND NOT a.state IN ['WITHDRAWN', 'ERROR'] THEN 'SENDER'
    ELSE 'NOBODY' END,
  a.keeper = head(COLLECT {
    MATCH (e:ReferralEvent)-[:RECORDED_IN]->(a) WHERE e.responsible IS NOT NULL
    RETURN e.responsible ORDER BY e.version DESC LIMIT 1
  });
