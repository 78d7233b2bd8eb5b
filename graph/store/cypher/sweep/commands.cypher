// Keys of commands that nobody will repeat any more, a batch at a time.
// params: before, most
// returns: swept
MATCH (c:Command) WHERE c.at < $before
WITH c LIMIT $most
DETACH DELETE c
RETURN count(*) AS swept
