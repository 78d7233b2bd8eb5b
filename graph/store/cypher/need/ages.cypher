// params: none
// returns: code, nameCs, nameEn, from, to
MATCH (b:AgeBand)
RETURN b.id AS code, b.nameCs AS nameCs, b.nameEn AS nameEn, b.from AS from, b.to AS to
ORDER BY b.from, b.id
