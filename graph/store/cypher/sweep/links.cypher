// Links that ended long ago, a batch at a time.
// params: before, most
// returns: swept
MATCH (l:PartnerLink|ClientLink) WHERE l.expiresAt < $before
WITH l LIMIT $most
DETACH DELETE l
RETURN count(*) AS swept
