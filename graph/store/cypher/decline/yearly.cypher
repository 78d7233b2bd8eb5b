// The refusals that each service of an organisation gave in a span, by reason: counted from the events, of whatever
// became of the attempt later. Only one that was taken back is none.
// params: me, from, until
// returns: name, services
MATCH (me:Organisation {id: $me})
RETURN me.name AS name, COLLECT {
  MATCH (me)-[:PROVIDES]->(s:Service)-[:OF_KIND]->(k:ServiceKind)
  WITH s, k ORDER BY s.nameKey, s.id
  CALL (s) {
    MATCH (s)<-[:ADDRESSED_TO]-(a:Attempt)-[:OF]->(r:Referral) WHERE NOT coalesce(r.test, false)
    MATCH (e:ReferralEvent {kind: 'declined'})-[:RECORDED_IN]->(a)
    WHERE e.effectiveAt >= $from AND e.effectiveAt < $until AND NOT EXISTS {
      (back:ReferralEvent {kind: 'decline_undone'})-[:RECORDED_IN]->(a) WHERE back.version > e.version
    }
    WITH e.reason AS reason, e.declinedBy AS by, count(*) AS n
    RETURN collect({reason: reason, by: by, count: n}) AS counts
  }
  RETURN {
    id: s.id, name: s.name, counts: counts,
    kind: {
      code: k.id, nameCs: k.nameCs, nameEn: k.nameEn, abbreviation: k.abbreviation, paragraph: k.paragraph, group: k.group
    }
  }
} AS services
