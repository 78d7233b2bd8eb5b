// By what a report counts attempts that were written before it was kept; their next event writes it anew.
MATCH (a:Attempt) WHERE a.version > 0 AND a.acknowledgedAt IS NULL
CALL (a) {
  WITH COLLECT {
    MATCH (e:ReferralEvent)-[:RECORDED_IN]->(a)
    WITH e ORDER BY e.version
    RETURN {kind: e.kind, state: e.state, at: e.effectiveAt, recordedAt: e.recordedAt}
  } AS events
  WITH events,
    head([i IN range(size(events) - 1, 0, -1) WHERE events[i].kind = 'sent']) AS sent,
    coalesce(head([i IN range(size(events) - 1, 0, -1) WHERE events[i].kind = 'decline_undone']), -1) AS undone,
    coalesce(head([i IN range(size(events) - 1, 0, -1) WHERE events[i].state <> events[-1].state]), -1) + 1 AS entered
  WITH events, undone, entered, [i IN range(coalesce(sent, 0), size(events) - 1) | events[i]] AS since
  RETURN head([e IN since WHERE e.state IN ['RECEIVED', 'INFO_NEEDED', 'ACCEPTED', 'WAITLISTED', 'DECLINED'] | e.at]) AS acknowledged,
    head([i IN range(undone + 1, size(events) - 1) WHERE events[i].state IN ['ACCEPTED', 'WAITLISTED', 'DECLINED'] | events[i].at]) AS decided,
    head([i IN range(undone + 1, size(events) - 1) WHERE events[i].state = 'ACCEPTED' | events[i].at]) AS taken,
    head([e IN since WHERE e.kind = 'first_contact' | e.at]) AS met,
    CASE WHEN a.ended THEN events[entered].recordedAt END AS ended,
    CASE WHEN a.ended THEN
      last([i IN range(entered, size(events) - 1) WHERE events[i].kind = 'sender_saw_result' | events[i].recordedAt]) END AS seen
}
SET a.acknowledgedAt = acknowledged, a.decidedAt = decided, a.takenAt = taken, a.metAt = met, a.endedAt = ended,
  a.endSeenAt = seen;
