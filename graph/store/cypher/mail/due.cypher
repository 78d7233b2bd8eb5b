// Whose notices, and which mails, want looking at now: what was being sent by somebody who is gone too.
// params: now, most
// returns: accounts, mails
RETURN COLLECT {
    MATCH (n:Notice {state: 'PENDING'}) WHERE n.notBefore <= $now
    WITH n.account AS account, min(n.notBefore) AS since ORDER BY since LIMIT $most
    RETURN account
  } AS accounts,
  COLLECT {
    MATCH (m:Mail) WHERE m.state IN ['WAITING', 'SENDING'] AND m.dueAt <= $now
    WITH m ORDER BY m.dueAt LIMIT $most
    RETURN m.id
  } AS mails
