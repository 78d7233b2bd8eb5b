// Municipalities with every stay in a district, the oldest first.
// params: none
// returns: id, name, postalCode, lat, lon, population, until, stays, asOf
OPTIONAL MATCH (t:Territory)
MATCH (m:Municipality)
RETURN m.id AS id, m.name AS name, m.postalCode AS postalCode, m.lat AS lat, m.lon AS lon,
  m.population AS population, m.until AS until, t.asOf AS asOf,
  COLLECT {
    MATCH (m)-[i:IN]->(d:District) WITH i, d ORDER BY i.from, i.until
    RETURN {district: d.id, from: i.from, until: i.until}
  } AS stays
