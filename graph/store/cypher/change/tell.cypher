// params: change, noun, subject, organisations, now
// returns: id
CREATE (x:Change {id: $change, noun: $noun, subject: $subject, organisations: $organisations, at: $now})
RETURN x.id AS id
