// Mails that are over, with the notices that they carried, a batch at a time.
// params: before, most
// returns: swept
MATCH (m:Mail) WHERE m.madeAt < $before AND m.state IN ['SENT', 'DROPPED', 'DEAD']
WITH m LIMIT $most
OPTIONAL MATCH (n:Notice {mail: m.id})
WITH m, collect(n) AS carried
FOREACH (n IN carried | DETACH DELETE n)
DETACH DELETE m
RETURN count(*) AS swept
