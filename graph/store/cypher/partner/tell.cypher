// One more mail with the same link, where it lives: something waits for the organisation outside the network again.
// params: attempt, mail, now
// returns: told
OPTIONAL MATCH (l:PartnerLink {attempt: $attempt}) WHERE l.revokedAt IS NULL AND l.expiresAt > $now
FOREACH (x IN CASE WHEN l IS NULL THEN [] ELSE [l] END |
  MERGE (m:Mail {id: $mail})
  ON CREATE SET m.kind = 'PARTNER', m.state = 'WAITING', m.tries = 0, m.to = x.to, m.link = x.id, m.attempt = $attempt,
    m.dueAt = $now, m.madeAt = $now, m.triedAt = $now)
RETURN count(l) AS told
