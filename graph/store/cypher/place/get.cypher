// params: ref
// returns: ref, kind, code, name, district, region
MATCH (p:Entry {ref: $ref})
WHERE p:Municipality OR p:District OR p:Region
OPTIONAL MATCH (p)-[:IN {until: ''}]->(d:District)
RETURN p.ref AS ref, p.id AS code, p.name AS name, d.name AS district,
  CASE WHEN p:Municipality THEN 'MUNICIPALITY' WHEN p:District THEN 'DISTRICT' ELSE 'REGION' END AS kind,
  CASE WHEN p:Region THEN null ELSE head([(p)-[:IN*1..2 {until: ''}]->(r:Region) | r.name]) END AS region
