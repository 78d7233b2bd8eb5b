// Which of a referral's references exist; what is not said yet does.
// params: needs, ageBand, staysIn, services
// returns: needs, ageBand, staysIn, services, organisations
RETURN COUNT { MATCH (n:Need) WHERE n.id IN $needs } AS needs,
  $ageBand = '' OR EXISTS { (:AgeBand {id: $ageBand}) } AS ageBand,
  $staysIn = '' OR EXISTS { MATCH (p:Entry {ref: $staysIn}) WHERE p:Municipality OR p:District OR p:Region } AS staysIn,
  COUNT { MATCH (s:Service)<-[:PROVIDES]-(:Organisation) WHERE s.id IN $services } AS services,
  COUNT { MATCH (s:Service)<-[:PROVIDES]-(o:Organisation) WHERE s.id IN $services RETURN DISTINCT o } AS organisations
