// Requests to join that were answered, or waited too long, a batch at a time: they name a person.
// params: before, most
// returns: swept
MATCH (j:JoinRequest) WHERE coalesce(j.answeredAt, j.askedAt) < $before
WITH j LIMIT $most
DETACH DELETE j
RETURN count(*) AS swept
