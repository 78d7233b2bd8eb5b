// params: newest, first
// returns: id, attempt, keyId, wrapped
MATCH (k:DataKey) WHERE k.keyId <> $newest
RETURN k.id AS id, k.attempt AS attempt, k.keyId AS keyId, k.wrapped AS wrapped
LIMIT $first
