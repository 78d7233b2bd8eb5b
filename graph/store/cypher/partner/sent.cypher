// The newest link of an attempt as its sender sees it; no row for anybody else, or where there never was one.
// params: attempt, me
// returns: to, madeAt, expiresAt, revokedAt, sentAt, undelivered, ended
MATCH (a:Attempt {id: $attempt})-[:SENT_FROM]->(:Organisation {id: $me})
MATCH (l:PartnerLink {attempt: a.id})
WITH a, l ORDER BY l.madeAt DESC LIMIT 1
RETURN l.to AS to, l.madeAt AS madeAt, l.expiresAt AS expiresAt, l.revokedAt AS revokedAt, a.ended OR a.state = 'DRAFT' AS ended,
  head(COLLECT {
    MATCH (m:Mail {attempt: a.id, link: l.id}) WHERE m.sentAt IS NOT NULL RETURN m.sentAt ORDER BY m.sentAt DESC LIMIT 1
  }) AS sentAt,
  head(COLLECT { MATCH (m:Mail {attempt: a.id, link: l.id}) RETURN m.state = 'DEAD' ORDER BY m.madeAt DESC LIMIT 1 }) AS undelivered
