// params: since, me
// returns: noun, id, at
MATCH (c:Change)
WHERE c.at >= $since AND (c.organisations = [] OR $me IN c.organisations)
RETURN c.noun AS noun, c.subject AS id, c.at AS at
ORDER BY c.at
LIMIT 500
