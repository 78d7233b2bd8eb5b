// How far each attempt came that an organisation sent, or received, in a span: lists, not maps, for a year has
// thousands. What it sent to itself to try things out is left out. A draft has no sentAt. Whether an attempt is the last
// of its referral is told without saying where it went on.
// params: me, sent, from, until
// returns: name, ages, kinds, facts
MATCH (me:Organisation {id: $me})
RETURN me.name AS name, COLLECT {
  MATCH (b:AgeBand) WITH b ORDER BY b.from RETURN {code: b.id, nameCs: b.nameCs, nameEn: b.nameEn, from: b.from, to: b.to}
} AS ages, COLLECT {
  MATCH (k:ServiceKind) RETURN {
    code: k.id, nameCs: k.nameCs, nameEn: k.nameEn, abbreviation: k.abbreviation, paragraph: k.paragraph, group: k.group
  }
} AS kinds, COLLECT {
  CALL (me) {
    WITH me WHERE $sent
    MATCH (me)<-[:SENT_FROM]-(a:Attempt) WHERE a.sentAt >= $from AND a.sentAt < $until
    RETURN a
    UNION ALL
    WITH me WHERE NOT $sent
    MATCH (me)-[:PROVIDES]->(:Service)<-[:ADDRESSED_TO]-(a:Attempt)
    WHERE a.handed AND a.sentAt >= $from AND a.sentAt < $until
    RETURN a
  }
  MATCH (a)-[:OF]->(r:Referral) WHERE NOT coalesce(r.test, false)
  WITH a, r, head([(a)-[:ADDRESSED_TO]->(:Service)-[:OF_KIND]->(k:ServiceKind) | k.id]) AS kind
  RETURN [
    kind, a.mode, a.state, a.handed, a.owes, a.reason, head([(r)-[:OF_AGE]->(b:AgeBand) | b.id]),
    NOT EXISTS { (a)<-[:SUPERSEDES]-+(later:Attempt) WHERE later.handed AND later.state <> 'ERROR' },
    a.sentAt.epochSeconds, a.dueAt.epochSeconds, a.acknowledgedAt.epochSeconds, a.decidedAt.epochSeconds,
    a.takenAt.epochSeconds, a.metAt.epochSeconds, a.endedAt.epochSeconds, a.endSeenAt.epochSeconds, a.view
  ]
} AS facts
