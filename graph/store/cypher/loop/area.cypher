// How far each attempt came that organisations of a district or of a region sent or received in a span: lists, not maps,
// for a region has tens of thousands. An organisation is of a district by its seat or an open site. Whose area it is, is
// asked here again.
// params: district, region, regions, facilitates, from, until
// returns: name, ages, kinds, facts
CALL {
  MATCH (d:District {id: $district})
  WHERE $facilitates OR EXISTS { (d)-[:IN {until: ''}]->(r:Region) WHERE r.id IN $regions }
  RETURN d.name AS name, [d] AS districts
  UNION ALL
  MATCH (r:Region {id: $region}) WHERE r.id IN $regions
  RETURN r.name AS name, COLLECT { MATCH (r)<-[:IN {until: ''}]-(d:District) RETURN d } AS districts
}
WITH name, COLLECT {
  UNWIND districts AS d
  MATCH (d)<-[:SEATED_IN]-(o:Organisation) RETURN o
  UNION
  UNWIND districts AS d
  MATCH (d)<-[:IN {until: ''}]-(:Municipality)<-[:SEATED_IN]-(o:Organisation) RETURN o
  UNION
  UNWIND districts AS d
  MATCH (d)<-[:IN {until: ''}]-(:Municipality)<-[:IN]-(:Site {confidential: false})<-[:AT]-(:Service)<-[:PROVIDES]-(o:Organisation)
  RETURN o
} AS here
RETURN name, COLLECT {
  MATCH (b:AgeBand) WITH b ORDER BY b.from RETURN {code: b.id, nameCs: b.nameCs, nameEn: b.nameEn, from: b.from, to: b.to}
} AS ages, COLLECT {
  MATCH (k:ServiceKind) RETURN {
    code: k.id, nameCs: k.nameCs, nameEn: k.nameEn, abbreviation: k.abbreviation, paragraph: k.paragraph, group: k.group
  }
} AS kinds, COLLECT {
  CALL (here) {
    UNWIND here AS o
    MATCH (o)<-[:SENT_FROM]-(a:Attempt) WHERE a.sentAt >= $from AND a.sentAt < $until
    RETURN a
    UNION
    UNWIND here AS o
    MATCH (o)-[:PROVIDES]->(:Service)<-[:ADDRESSED_TO]-(a:Attempt)
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
