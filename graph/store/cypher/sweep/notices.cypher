// Notices that had nothing to say any more, a batch at a time.
// params: before, most
// returns: swept
MATCH (n:Notice {state: 'DROPPED'}) WHERE n.at < $before
WITH n LIMIT $most
DETACH DELETE n
RETURN count(*) AS swept
