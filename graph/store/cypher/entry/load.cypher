// params: wants
// returns: ref, values, links
UNWIND $wants AS want
MATCH (n:Entry {ref: want.ref})
RETURN want.ref AS ref, properties(n) AS values,
  COLLECT {
    MATCH (n)-[l]->(m:Entry) WHERE type(l) IN want.owns
    RETURN {type: type(l), to: m.ref, values: properties(l)} AS link
    UNION ALL
    MATCH (n)<-[l]-(m:Entry) WHERE '<' + type(l) IN want.owns
    RETURN {type: '<' + type(l), to: m.ref, values: properties(l)} AS link
  } AS links
