// A link whose making is told once more has a new token: the one before was perhaps never read. No row where it has ended.
// params: id, hash
// returns: id
MATCH (l:ClientLink {id: $id}) WHERE l.revokedAt IS NULL
SET l.hash = $hash
RETURN l.id AS id
