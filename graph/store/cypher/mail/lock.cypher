// The mail is locked before anything of it is read: of two instances one sends it.
// params: id, command, today
// returns: kind, state, holder, tries, dueAt, madeAt, to, settings, notices, link
MATCH (m:Mail {id: $id})
SET m.lock = $command
WITH m
OPTIONAL MATCH (acc:Account {id: m.account})
RETURN m.kind AS kind, m.state AS state, m.holder AS holder, m.tries AS tries, m.dueAt AS dueAt, m.madeAt AS madeAt,
  coalesce(acc.email, m.to) AS to, {
    rhythm: acc.noticeRhythm, dailyAt: acc.noticeDailyAt, quiet: acc.noticeQuiet, quietFrom: acc.noticeQuietFrom,
    quietUntil: acc.noticeQuietUntil, language: acc.noticeLanguage
  } AS settings,
  head(COLLECT {
    MATCH (l:PartnerLink {id: m.link}) WHERE l.revokedAt IS NULL
    MATCH (a:Attempt {id: l.attempt}) WHERE a.handed
    RETURN {id: l.id, attempt: l.attempt, keyId: l.keyId, expiresAt: l.expiresAt}
  }) AS link,
  COLLECT {
    MATCH (n:Notice {mail: $id})
    MATCH (a:Attempt {id: n.attempt})
    OPTIONAL MATCH (e:ReferralEvent {attempt: n.attempt, version: n.version})
    RETURN {
      id: n.id, kind: n.kind, at: n.at, crisis: n.crisis, attempt: n.attempt, then: e.state, now: a.state,
      acted: EXISTS { (x:ReferralEvent {attempt: n.attempt, worker: n.worker}) WHERE x.version > n.version },
      answered: EXISTS { (x:ReferralEvent {attempt: n.attempt, organisation: n.organisation}) WHERE x.version > n.version },
      seen: a.resultSeenAt IS NOT NULL,
      belongs: EXISTS {
        (:Worker {id: n.worker})-[h:HOLDS]->(:Organisation {id: n.organisation})
        WHERE h.role IN ['WORKER', 'COORDINATOR'] AND coalesce(h.from, '') <= $today AND coalesce(h.until, $today) >= $today
      }
    }
  } AS notices
