// Which of a referral's references exist; what is not said yet does.
// params: needs, ageBand, staysIn, service
// returns: needs, ageBand, staysIn, service
RETURN COUNT { MATCH (n:Need) WHERE n.id IN $needs } AS needs,
  $ageBand = '' OR EXISTS { (:AgeBand {id: $ageBand}) } AS ageBand,
  $staysIn = '' OR EXISTS { MATCH (p:Entry {ref: $staysIn}) WHERE p:Municipality OR p:District OR p:Region } AS staysIn,
  EXISTS { (:Service {id: $service})<-[:PROVIDES]-(:Organisation) } AS service
