// The account is locked, so that two instances do not pack the same notices; then what waits for it and how it stands.
// params: account, command, today, most
// returns: to, settings, notices
MATCH (acc:Account {id: $account})
SET acc.mailLock = $command
WITH acc
RETURN acc.email AS to, {
    rhythm: acc.noticeRhythm, dailyAt: acc.noticeDailyAt, quiet: acc.noticeQuiet, quietFrom: acc.noticeQuietFrom,
    quietUntil: acc.noticeQuietUntil, language: acc.noticeLanguage
  } AS settings,
  COLLECT {
    MATCH (n:Notice {account: $account, state: 'PENDING'})
    WITH n ORDER BY n.notBefore LIMIT $most
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
