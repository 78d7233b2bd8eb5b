// params: none
// returns: code, nameCs, nameEn, synonyms
MATCH (n:Need)
RETURN n.id AS code, n.nameCs AS nameCs, n.nameEn AS nameEn, n.synonyms AS synonyms
ORDER BY n.order, n.id
