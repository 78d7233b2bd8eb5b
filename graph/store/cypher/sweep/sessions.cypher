// Sessions that ended, or were opened so long ago that they can not live, a batch at a time.
// params: before, most
// returns: swept
MATCH (s:Session) WHERE s.openedAt < $before AND coalesce(s.endedAt, s.openedAt) < $before
WITH s LIMIT $most
DETACH DELETE s
RETURN count(*) AS swept
