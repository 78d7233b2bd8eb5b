// To whom an open offer is open now: who passed, lost it or never saw it leave finds it in no list.
// params: attempt, considering
// returns: count
MATCH (a:Attempt {id: $attempt})-[to:OFFERED_TO]->(:Service)<-[:PROVIDES]-(o:Organisation)
SET to.open = o.id IN $considering
RETURN count(to) AS count
