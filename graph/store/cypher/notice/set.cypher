// Whoever wants mail otherwise is looked at anew: what waits may go now, or later, or not at all.
// params: account, rhythm, dailyAt, quiet, quietFrom, quietUntil, language, command, now
// returns: id
MATCH (acc:Account {id: $account})
SET acc.mailLock = $command, acc.noticeRhythm = $rhythm, acc.noticeDailyAt = $dailyAt, acc.noticeQuiet = $quiet,
  acc.noticeQuietFrom = $quietFrom, acc.noticeQuietUntil = $quietUntil, acc.noticeLanguage = $language
WITH acc
CALL (acc) {
  MATCH (n:Notice {account: acc.id, state: 'PENDING'})
  SET n.notBefore = $now
}
RETURN acc.id AS id
