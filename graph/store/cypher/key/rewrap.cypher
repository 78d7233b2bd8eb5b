// A data key that somebody else has wrapped anew meanwhile stays as it is.
// params: keys
// returns: count
UNWIND $keys AS key
MATCH (k:DataKey {id: key.id})
SET k.wrapped = CASE WHEN k.keyId = key.was THEN key.wrapped ELSE k.wrapped END,
  k.keyId = CASE WHEN k.keyId = key.was THEN key.keyId ELSE k.keyId END
RETURN count(k) AS count
