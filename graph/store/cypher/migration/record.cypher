// params: id, checksum, now
// returns: id
MERGE (m:Migration {id: $id})
SET m.checksum = $checksum, m.at = $now
RETURN m.id AS id
