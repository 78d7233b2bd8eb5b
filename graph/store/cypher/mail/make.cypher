// A mail of an account; with a holder it is being sent at once.
// params: id, account, kind, state, holder, tries, dueAt, now
// returns: id
MATCH (acc:Account {id: $account})
CREATE (m:Mail {
  id: $id, account: acc.id, kind: $kind, state: $state, holder: $holder, tries: $tries, dueAt: $dueAt, madeAt: $now, triedAt: $now
})
RETURN m.id AS id
