// Nudges that every listener has had long ago, a batch at a time.
// params: before, most
// returns: swept
MATCH (c:Change) WHERE c.at < $before
WITH c LIMIT $most
DETACH DELETE c
RETURN count(*) AS swept
