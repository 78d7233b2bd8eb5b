// Everything of one attempt; the store decides what the actor may see of it.
// params: id, today
// returns: row, reach, language, referral, service, sender, senderWorker, recipient, supersedes, supersededBy, fromWorker, fromPhone, toPhone, responsible, interpreter, saves, meetAt, consent, named, candidates, key, texts, events, facts
MATCH (a:Attempt {id: $id})-[:OF]->(r:Referral)
OPTIONAL MATCH (a)-[:ADDRESSED_TO]->(s:Service)<-[:PROVIDES]-(o:Organisation)
MATCH (a)-[:SENT_FROM]->(f:Organisation)
OPTIONAL MATCH (a)-[:SENT_BY]->(w:Worker)
WITH a, r, s, o, f, w, CASE WHEN a.keeper IS NULL OR NOT EXISTS {
    (:Worker {id: a.keeper})-[h:HOLDS]->(o)
    WHERE h.role IN ['WORKER', 'COORDINATOR'] AND coalesce(h.from, '') <= $today AND coalesce(h.until, $today) >= $today
  } THEN null ELSE head(COLLECT {
    MATCH (:Worker {id: a.keeper})
      ((:Worker)<-[:OF]-(gone:Absence WHERE gone.organisation = o.id AND gone.from <= $today AND gone.until >= $today)
        -[:SUBSTITUTED_BY]->(:Worker))* (here:Worker)-[h:HOLDS]->(o)
    WHERE h.role IN ['WORKER', 'COORDINATOR'] AND coalesce(h.from, '') <= $today AND coalesce(h.until, $today) >= $today
      AND NOT EXISTS {
        (here)<-[:OF]-(x:Absence) WHERE x.organisation = o.id AND x.from <= $today AND x.until >= $today
      }
    RETURN here.id LIMIT 1
  }) END AS holder
RETURN {
    id: a.id, code: a.code, state: a.state, version: a.version, mode: a.mode, urgency: r.urgency,
    sentAt: a.sentAt, changedAt: a.changedAt, seenAt: a.resultSeenAt,
    reason: a.reason, outcome: a.outcome, declinedBy: a.declinedBy,
    needs: COLLECT {
      MATCH (r)-[:ASKS_FOR]->(n:Need) WITH n ORDER BY n.order RETURN {code: n.id, nameCs: n.nameCs, nameEn: n.nameEn}
    },
    ageBand: head([(r)-[:OF_AGE]->(b:AgeBand) | {code: b.id, nameCs: b.nameCs, nameEn: b.nameEn, from: b.from, to: b.to}]),
    staysIn: head([(r)-[:STAYS_IN]->(p) | {
      ref: p.ref, code: p.id, name: p.name,
      kind: CASE WHEN p:Municipality THEN 'MUNICIPALITY' WHEN p:District THEN 'DISTRICT' ELSE 'REGION' END,
      district: head([(p)-[:IN {until: ''}]->(d:District) | d.name])
    }]),
    from: head([(a)-[:SENT_FROM]->(f:Organisation) | {id: f.id, name: f.name}]),
    to: head([(a)-[:ADDRESSED_TO]->(s:Service)-[:OF_KIND]->(k:ServiceKind) | {id: s.id, name: s.name, kind: k.nameCs}]),
    toOrganisation: head([(a)-[:ADDRESSED_TO]->(:Service)<-[:PROVIDES]-(o:Organisation) | {id: o.id, name: o.name}])
  } AS row,
  r.id AS referral, r.reach AS reach, r.language AS language, coalesce(r.interpreter, false) AS interpreter,
  coalesce(a.saves, 0) AS saves, s.id AS service, f.id AS sender, o.id AS recipient,
  w.id AS senderWorker, w.name AS fromWorker, f.phone AS fromPhone, s.phone AS toPhone,
  a.meetAt AS meetAt,
  head([(c:Consent)-[:OF]->(a) | c {
    .legalBasis, .scope, .purpose, .form, .textVersion, .givenOn, .expiresOn, .withdrawnAt, .recipient
  }]) AS consent,
  EXISTS { (:Identity)-[:OF]->(a) } AS named,
  COLLECT {
    MATCH (a)-[to:OFFERED_TO]->(c:Service)<-[:PROVIDES]-(p:Organisation)
    WITH to, c, p ORDER BY to.n
    RETURN {
      service: head([(c)-[:OF_KIND]->(k:ServiceKind) | {id: c.id, name: c.name, kind: k.nameCs}]),
      organisation: {id: p.id, name: p.name}, phone: c.phone,
      active: c.takesReferrals AND c.from <= $today AND (c.until = '' OR c.until >= $today), takes: a.mode IN c.modes,
      coordinated: EXISTS {
        (p)<-[h:HOLDS {role: 'COORDINATOR'}]-(:Worker)<-[:IS]-(:Account)
        WHERE coalesce(h.from, '') <= $today AND coalesce(h.until, $today) >= $today
      },
      otherOpen: EXISTS {
        (other:Attempt)-[:OF]->(r) WHERE other.id <> a.id AND NOT other.ended AND EXISTS { (other)-[:ADDRESSED_TO]->(c) }
      }
    }
  } AS candidates,
  head([(a)-[:SUPERSEDES]->(old:Attempt) | old.id]) AS supersedes,
  head([(new:Attempt)-[:SUPERSEDES]->(a) | new.id]) AS supersededBy,
  head([(k:DataKey)-[:OF]->(a) | {keyId: k.keyId, wrapped: k.wrapped}]) AS key,
  [(t:Text)-[:OF]->(a) | {id: t.id, told: t.told, cipher: t.cipher}] AS texts,
  COLLECT {
    MATCH (e:ReferralEvent)-[:RECORDED_IN]->(a)
    OPTIONAL MATCH (by:Worker {id: e.worker})
    OPTIONAL MATCH (on:Organisation {id: e.organisation})
    OPTIONAL MATCH (mine:Worker {id: e.responsible})
    WITH e, by, on, mine ORDER BY e.version
    RETURN {
      kind: e.kind, state: e.state, version: e.version, effectiveAt: e.effectiveAt, recordedAt: e.recordedAt,
      actorKind: e.actorKind, worker: e.worker, workerName: by.name, organisation: e.organisation, organisationName: on.name,
      reason: e.reason, declinedBy: e.declinedBy, outcome: e.outcome, channel: e.channel, on: e.on, text: e.text, view: e.view,
      responsible: e.responsible, responsibleName: mine.name, alternatives: e.alternatives
    }
  } AS events,
  {
    active: s.takesReferrals AND s.from <= $today AND (s.until = '' OR s.until >= $today),
    takes: a.mode IN s.modes, residential: 'RESIDENTIAL' IN s.forms,
    coordinated: EXISTS {
      (o)<-[h:HOLDS {role: 'COORDINATOR'}]-(:Worker)<-[:IS]-(:Account) WHERE coalesce(h.from, '') <= $today AND coalesce(h.until, $today) >= $today
    },
    email: CASE WHEN coalesce(s.email, '') <> '' THEN s.email ELSE coalesce(o.email, '') END,
    otherOpen: EXISTS {
      (other:Attempt)-[:OF]->(r) WHERE other.id <> a.id AND NOT other.ended AND EXISTS { (other)-[:ADDRESSED_TO]->(s) }
    },
    rerouted: EXISTS { (:Attempt)-[:SUPERSEDES]->(a) },
    senderTerms: head([(t:Terms)-[:OF]->(f) | properties(t)]), recipientTerms: head([(t:Terms)-[:OF]->(o) | properties(t)]),
    standIn: holder, unattended: a.keeper IS NOT NULL AND holder IS NULL
  } AS facts
