// params: id, needs, place, ageBand, now
// returns: id
CREATE (u:UnmetNeed {id: $id, needs: $needs, place: $place, ageBand: $ageBand, at: $now})
RETURN u.id AS id
