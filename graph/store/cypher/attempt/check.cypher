// Which of a new referral's references exist.
// params: needs, ageBand, staysIn, service
// returns: needs, ageBand, staysIn, service
RETURN COUNT { MATCH (n:Need) WHERE n.id IN $needs } AS needs,
  EXISTS { (:AgeBand {id: $ageBand}) } AS ageBand,
  EXISTS { MATCH (p:Entry {ref: $staysIn}) WHERE p:Municipality OR p:District OR p:Region } AS staysIn,
  EXISTS { (:Service {id: $service})<-[:PROVIDES]-(:Organisation) } AS service
