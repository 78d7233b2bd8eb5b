// How many of the services exist today.
// params: services, today
// returns: known
RETURN COUNT {
  MATCH (s:Service)<-[:PROVIDES]-(:Organisation)
  WHERE s.id IN $services AND s.from <= $today AND (s.until = '' OR s.until >= $today)
} AS known
