// The people of an organisation, with the roles that have not ended; open invitations for who coordinates it.
// params: organisation, today, coordinates
// returns: id, name, colleagues, invitations
MATCH (o:Organisation {id: $organisation})
RETURN o.id AS id, o.name AS name,
  COLLECT {
    MATCH (o)<-[h:HOLDS]-(w:Worker)
    WHERE coalesce(h.until, $today) >= $today
    WITH o, h, w ORDER BY w.nameKey, w.id, h.role LIMIT 500
    RETURN {
      worker: w.id, name: w.name, email: w.email, role: h.role, toward: o.id, from: h.from, until: h.until,
      signsIn: EXISTS { (w)<-[:IS]-(:Account) }
    }
  } AS colleagues,
  COLLECT {
    MATCH (o)<-[:FOR]-(i:Invitation)
    WHERE $coordinates AND i.usedAt IS NULL AND i.withdrawnAt IS NULL
    WITH o, i ORDER BY i.createdAt DESC, i.id LIMIT 100
    RETURN {
      id: i.id, name: i.name, email: i.email, role: i.role, toward: o.id, from: i.from, until: i.until,
      by: COLLECT { MATCH (:Account {id: i.by})-[:IS]->(by:Worker) RETURN by.name }[0],
      madeAt: i.createdAt, expiresAt: i.expiresAt
    }
  } AS invitations
