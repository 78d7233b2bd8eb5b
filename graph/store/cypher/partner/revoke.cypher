// Ends every link of an attempt.
// params: attempt, now
// returns: revoked
OPTIONAL MATCH (l:PartnerLink {attempt: $attempt}) WHERE l.revokedAt IS NULL
SET l.revokedAt = $now
RETURN count(l) AS revoked
