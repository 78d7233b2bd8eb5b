// params: text, first
// returns: ref, kind, code, name, district, region
CALL {
  MATCH (p:District) WHERE p.nameFolded STARTS WITH $text
  RETURN p, 0 AS rank, 'DISTRICT' AS kind, null AS district, head([(p)-[:IN]->(r:Region) | r.name]) AS region
  ORDER BY p.nameKey LIMIT $first
  UNION ALL
  MATCH (p:Region) WHERE p.nameFolded STARTS WITH $text
  RETURN p, 1 AS rank, 'REGION' AS kind, null AS district, null AS region
  ORDER BY p.nameKey LIMIT $first
  UNION ALL
  MATCH (p:Municipality) WHERE p.nameFolded STARTS WITH $text AND p.until = ''
  WITH p, head([(p)-[:IN {until: ''}]->(d:District) | d]) AS d
  RETURN p, 2 AS rank, 'MUNICIPALITY' AS kind, d.name AS district, head([(d)-[:IN]->(r:Region) | r.name]) AS region
  ORDER BY p.nameKey LIMIT $first
}
RETURN p.ref AS ref, kind, p.id AS code, p.name AS name, district, region
ORDER BY rank, p.nameKey, p.id
LIMIT $first
