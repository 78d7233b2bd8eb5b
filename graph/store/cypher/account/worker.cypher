// params: email
// returns: id, name, phone, holdings
MATCH (w:Worker {email: $email})
RETURN w.id AS id, w.name AS name, w.phone AS phone,
  COLLECT { MATCH (w)-[h:HOLDS]->(t) RETURN {role: h.role, toward: t.id} } AS holdings
