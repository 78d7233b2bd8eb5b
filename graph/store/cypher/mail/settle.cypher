// params: id, state, holder, tries, dueAt, sentAt, problem, now
// returns: id
MATCH (m:Mail {id: $id})
SET m.state = $state, m.holder = $holder, m.tries = $tries, m.dueAt = $dueAt, m.triedAt = $now, m.problem = $problem,
  m.sentAt = coalesce($sentAt, m.sentAt)
RETURN m.id AS id
