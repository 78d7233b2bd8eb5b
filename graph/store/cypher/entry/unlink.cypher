// params: links
// returns: removed
UNWIND $links AS link
MATCH (a:Entry {ref: link.from})-[l]->(b:Entry {ref: link.to})
WHERE type(l) = link.type
DELETE l
RETURN count(l) AS removed
