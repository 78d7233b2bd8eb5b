// How mail stands for one person.
// params: account
// returns: to, settings, lastSentAt, undelivered
MATCH (acc:Account {id: $account})
RETURN acc.email AS to, {
    rhythm: acc.noticeRhythm, dailyAt: acc.noticeDailyAt, quiet: acc.noticeQuiet, quietFrom: acc.noticeQuietFrom,
    quietUntil: acc.noticeQuietUntil, language: acc.noticeLanguage
  } AS settings,
  head(COLLECT {
    MATCH (m:Mail {account: $account}) WHERE m.sentAt IS NOT NULL RETURN m.sentAt ORDER BY m.sentAt DESC LIMIT 1
  }) AS lastSentAt,
  head(COLLECT { MATCH (m:Mail {account: $account}) RETURN m.state = 'DEAD' ORDER BY m.madeAt DESC LIMIT 1 }) AS undelivered
