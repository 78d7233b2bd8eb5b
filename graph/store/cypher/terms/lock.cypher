// Made where it is missing, and locked before it is read: of two who change it at once one wins.
// params: organisation, command
// returns: version
MATCH (o:Organisation {id: $organisation})
MERGE (t:Terms {organisation: $organisation})
ON CREATE SET t.version = 0
SET t.lock = $command
MERGE (t)-[:OF]->(o)
RETURN t.version AS version
