// params: none
// returns: nothing
CALL db.awaitIndexes(60)
