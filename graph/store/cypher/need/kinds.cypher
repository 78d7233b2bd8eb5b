// params: none
// returns: code, nameCs, nameEn, abbreviation, paragraph, group
MATCH (k:ServiceKind)
RETURN k.id AS code, k.nameCs AS nameCs, k.nameEn AS nameEn, k.abbreviation AS abbreviation,
  k.paragraph AS paragraph, k.group AS group
ORDER BY k.nameKey
