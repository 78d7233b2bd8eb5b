// params: links
// returns: made
UNWIND $links AS link
MATCH (a:Entry {ref: link.from})
MATCH (b:Entry {ref: link.to})
CREATE (a)-[l:$(link.type)]->(b)
SET l = link.values
RETURN count(l) AS made
