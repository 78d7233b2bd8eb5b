// Invitations that were used, withdrawn or expired, a batch at a time.
// params: before, most
// returns: swept
MATCH (i:Invitation) WHERE i.expiresAt < $before OR i.usedAt < $before OR i.withdrawnAt < $before
WITH i LIMIT $most
DETACH DELETE i
RETURN count(*) AS swept
