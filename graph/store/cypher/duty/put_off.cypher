// One that could not be done must not stand before the others.
// params: id, until
// returns: id
MATCH (a:Attempt {id: $id})
SET a.dutyAt = $until
REMOVE a.retimeAt
RETURN a.id AS id
