// params: needs, place, ageBand
// returns: needs, place, ageBand
RETURN COUNT { MATCH (n:Need) WHERE n.id IN $needs } AS needs,
  EXISTS { MATCH (p:Entry {ref: $place}) WHERE p:Municipality OR p:District OR p:Region } AS place,
  EXISTS { MATCH (b:AgeBand {id: $ageBand}) } AS ageBand
