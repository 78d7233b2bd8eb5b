// params: ids
// returns: there
MATCH (r:Referral) WHERE r.id IN $ids
RETURN collect(r.id) AS there
