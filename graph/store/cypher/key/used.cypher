// params: none
// returns: keyId, count
MATCH (k:DataKey)
RETURN k.keyId AS keyId, count(k) AS count
ORDER BY keyId
