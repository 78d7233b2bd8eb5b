// What a link opens, by the hash of what stands in it: the attempts of its referral that whoever made it knows of, and
// that were handed over, the newest first. Neither a text nor an identity is read, only whether there is one.
// params: hash, now
// returns: id, referral, expiresAt, attempts
MATCH (l:ClientLink {hash: $hash}) WHERE l.revokedAt IS NULL AND l.expiresAt > $now
MATCH (r:Referral {id: l.referral})
RETURN l.id AS id, r.id AS referral, l.expiresAt AS expiresAt, COLLECT {
  MATCH (r)<-[:OF]-(a:Attempt)-[:SENT_FROM]->(f:Organisation)
  WHERE a.handed
  OPTIONAL MATCH (a)-[:ADDRESSED_TO]->(s:Service)<-[:PROVIDES]-(o:Organisation)
  OPTIONAL MATCH (a)-[:SENT_BY]->(w:Worker)
  WITH r, a, f, s, o, w ORDER BY a.sentAt DESC, a.id DESC
  WHERE f.id = l.organisation OR o.id = l.organisation
  RETURN {
    row: {
      id: a.id, code: a.code, state: a.state, version: a.version, mode: a.mode, urgency: r.urgency,
      sentAt: a.sentAt, changedAt: a.changedAt, outcome: a.outcome,
      needs: COLLECT {
        MATCH (r)-[:ASKS_FOR]->(n:Need) WITH n ORDER BY n.order RETURN {code: n.id, nameCs: n.nameCs, nameEn: n.nameEn}
      },
      ageBand: head([(r)-[:OF_AGE]->(b:AgeBand) | {code: b.id, nameCs: b.nameCs, nameEn: b.nameEn, from: b.from, to: b.to}]),
      staysIn: head([(r)-[:STAYS_IN]->(p) | {ref: p.ref, code: p.id, name: p.name}]),
      from: {id: f.id, name: f.name},
      to: head([(a)-[:ADDRESSED_TO]->(x:Service)-[:OF_KIND]->(k:ServiceKind) | {id: x.id, name: x.name, kind: k.nameCs}]),
      toOrganisation: CASE WHEN o IS NOT NULL THEN {id: o.id, name: o.name} END
    },
    reach: r.reach, service: s.id, sender: f.id, senderWorker: w.id, recipient: o.id,
    fromWorker: w.name, fromPhone: f.phone, toPhone: s.phone,
    rerouted: EXISTS { (:Attempt)-[:SUPERSEDES]->(a) },
    words: EXISTS { (:Text)-[:OF]->(a) }, named: EXISTS { (:Identity)-[:OF]->(a) },
    consent: head([(c:Consent)-[:OF]->(a) | c {
      .legalBasis, .scope, .purpose, .form, .textVersion, .givenOn, .expiresOn, .withdrawnAt, .recipient
    }]),
    candidates: COLLECT {
      MATCH (a)-[to:OFFERED_TO]->(c:Service)<-[:PROVIDES]-(p:Organisation)
      WITH to, c, p ORDER BY to.n
      RETURN {service: {id: c.id, name: c.name}, organisation: {id: p.id, name: p.name}}
    },
    events: COLLECT {
      MATCH (e:ReferralEvent)-[:RECORDED_IN]->(a)
      WITH e ORDER BY e.version
      RETURN {
        kind: e.kind, state: e.state, version: e.version, effectiveAt: e.effectiveAt, recordedAt: e.recordedAt,
        actorKind: e.actorKind, worker: e.worker, organisation: e.organisation, on: e.on, view: e.view
      }
    },
    senderTerms: head([(t:Terms)-[:OF]->(f) | properties(t)]), recipientTerms: head([(t:Terms)-[:OF]->(o) | properties(t)])
  }
} AS attempts
