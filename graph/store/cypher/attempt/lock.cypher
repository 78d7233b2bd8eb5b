// The referral is locked before anything of it is read: the database is read-committed.
// params: id, command
// returns: id
MATCH (a:Attempt {id: $id})-[:OF]->(r:Referral)
SET r.lock = $command
RETURN a.id AS id
