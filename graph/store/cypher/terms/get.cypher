// By what an organisation counts; where it changed nothing the terms are missing.
// params: organisation
// returns: terms, by
MATCH (o:Organisation {id: $organisation})
OPTIONAL MATCH (t:Terms)-[:OF]->(o)
OPTIONAL MATCH (w:Worker {id: t.by})
RETURN properties(t) AS terms, w.name AS by
