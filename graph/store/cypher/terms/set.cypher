// What is written is all: a limit that is not among the values is the default.
// params: organisation, values
// returns: version
MATCH (t:Terms {organisation: $organisation})
SET t = $values
RETURN t.version AS version
