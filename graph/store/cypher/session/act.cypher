// params: hash, organisation
// returns: organisation
MATCH (s:Session {hash: $hash})
SET s.actingFor = $organisation
RETURN s.actingFor AS organisation
