// params: name, holder
// returns: released
MATCH (l:Lease {name: $name, holder: $holder})
REMOVE l.holder, l.until
RETURN count(l) AS released
