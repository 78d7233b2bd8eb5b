// The organisation is locked before its coordinators are counted: two who leave at once must see each other.
// params: organisation, command, today
// returns: coordinators
MATCH (o:Organisation {id: $organisation})
SET o.lock = $command
RETURN COLLECT {
  MATCH (o)<-[h:HOLDS {role: 'COORDINATOR'}]-(w:Worker)<-[:IS]-(:Account)
  WHERE coalesce(h.from, '') <= $today AND coalesce(h.until, $today) >= $today
  RETURN DISTINCT w.id
} AS coordinators
