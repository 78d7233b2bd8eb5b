// What was sent long enough ago, and of which no mail is still to bring the news, be it to people or by a link.
// params: before, most
// returns: id, sent
MATCH (a:Attempt) WHERE a.undelivered <= $before
  AND NOT EXISTS {
    (n:Notice {attempt: a.id}) WHERE n.kind IN ['NEW', 'OFFER'] AND (n.state = 'PENDING' OR EXISTS {
      (m:Mail {id: n.mail}) WHERE m.state IN ['WAITING', 'SENDING']
    })
  }
  AND NOT EXISTS { (m:Mail {attempt: a.id}) WHERE m.state IN ['WAITING', 'SENDING'] }
RETURN a.id AS id, a.undelivered AS sent
ORDER BY sent
LIMIT $most
