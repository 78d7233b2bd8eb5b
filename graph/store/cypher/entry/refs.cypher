// params: label
// returns: ref
MATCH (n:Entry)
WHERE $label IN labels(n)
RETURN n.ref AS ref
