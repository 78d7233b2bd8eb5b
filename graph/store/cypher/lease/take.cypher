// Locked before it is read, so that of two who want it one gets it. One that ends later than anybody could have taken
// it was taken by a clock that ran ahead.
// params: name, holder, now, until
// returns: holder
MERGE (l:Lease {name: $name})
SET l.lock = $holder
WITH l
WHERE l.holder IS NULL OR l.holder = $holder OR l.until <= $now OR l.until > $until
SET l.holder = $holder, l.until = $until
RETURN l.holder AS holder
