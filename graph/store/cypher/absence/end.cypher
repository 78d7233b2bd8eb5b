// One that has begun ends yesterday and stays; one that has not is gone.
// params: id, organisation, today, yesterday
// returns: id
MATCH (x:Absence {id: $id, organisation: $organisation})
SET x.until = CASE WHEN x.until > $yesterday THEN $yesterday ELSE x.until END
WITH x, x.id AS id
FOREACH (one IN CASE WHEN x.from >= $today THEN [x] ELSE [] END | DETACH DELETE one)
RETURN id
