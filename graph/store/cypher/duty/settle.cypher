// params: id, values
// returns: id
MATCH (a:Attempt {id: $id})
SET a += $values
REMOVE a.retimeAt
RETURN a.id AS id
