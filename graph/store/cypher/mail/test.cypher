// A test mail to oneself; no row where one was made a moment ago.
// params: id, account, command, since, now
// returns: id
MATCH (acc:Account {id: $account})
SET acc.mailLock = $command
WITH acc WHERE NOT EXISTS { (m:Mail {account: acc.id, kind: 'TEST'}) WHERE m.madeAt > $since }
CREATE (m:Mail {id: $id, account: acc.id, kind: 'TEST', state: 'WAITING', tries: 0, dueAt: $now, madeAt: $now, triedAt: $now})
RETURN m.id AS id
