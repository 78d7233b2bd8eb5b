// The sessions of an account that still live, the one last used first.
// params: account, hash, oldest, idle
// returns: id, openedAt, seenAt, browser, system, owner, here
MATCH (s:Session)-[:OF]->(:Account {id: $account})
WHERE s.id IS NOT NULL AND s.endedAt IS NULL AND s.openedAt > $oldest AND (s.seenAt > $idle OR s.owner = 'OWN_PHONE')
RETURN s.id AS id, s.openedAt AS openedAt, s.seenAt AS seenAt, s.browser AS browser, s.system AS system,
  s.owner AS owner, s.hash = $hash AS here
ORDER BY here DESC, s.seenAt DESC, s.id
LIMIT 50
