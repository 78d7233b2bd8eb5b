// params: none
// returns: one, other, km
MATCH (a:District)-[t:TOUCHES]->(b:District)
RETURN a.id AS one, b.id AS other, t.km AS km
