// params: none
// returns: district, name, rings
MATCH (b:Boundary)-[:OF]->(d:District)
RETURN d.id AS district, d.name AS name, b.rings AS rings
ORDER BY d.id
