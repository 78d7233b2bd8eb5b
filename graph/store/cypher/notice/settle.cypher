// What became of the notices that were looked at: carried by a mail, dropped, or put off.
// params: account, mail, carried, dropped, later
// returns: changed
MATCH (acc:Account {id: $account})
OPTIONAL MATCH (n:Notice {account: acc.id, state: 'PENDING'})
WITH n WHERE n IS NOT NULL
SET n.state = CASE WHEN n.id IN $carried THEN 'MAILED' WHEN n.id IN $dropped THEN 'DROPPED' ELSE n.state END,
  n.mail = CASE WHEN n.id IN $carried THEN $mail ELSE null END,
  n.notBefore = coalesce(head([l IN $later WHERE l.id = n.id | l.at]), n.notBefore)
RETURN count(n) AS changed
