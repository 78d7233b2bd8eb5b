// A link by the hash of what stands in it, with whom it lets in.
// params: hash
// returns: id, attempt, keyId, expiresAt, revokedAt, organisation
MATCH (l:PartnerLink {hash: $hash})
MATCH (:Attempt {id: l.attempt})-[:ADDRESSED_TO]->(:Service)<-[:PROVIDES]-(o:Organisation)
RETURN l.id AS id, l.attempt AS attempt, l.keyId AS keyId, l.expiresAt AS expiresAt, l.revokedAt AS revokedAt, o.id AS organisation
