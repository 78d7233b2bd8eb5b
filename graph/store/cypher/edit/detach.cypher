// What an edit made no longer belongs to anything.
// params: refs
// returns: removed
UNWIND $refs AS ref
MATCH (:Entry {ref: ref})-[l]-(:Entry)
DELETE l
RETURN count(l) AS removed
