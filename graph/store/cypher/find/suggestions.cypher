// What can be asked for and has a word that begins so, the first of each kind.
// params: prefixes, text, today, first
// returns: kind, code, nameCs, nameEn, place, of
CALL db.index.fulltext.queryNodes('findPrefix', $prefixes) YIELD node AS n
WITH n, CASE
    WHEN n:Need THEN 'NEED' WHEN n:Municipality OR n:District OR n:Region THEN 'PLACE' WHEN n:ServiceKind THEN 'KIND'
    WHEN n:TargetGroup THEN 'GROUP' WHEN n:AgeBand THEN 'AGE' WHEN n:Organisation THEN 'ORGANISATION' ELSE 'SERVICE'
  END AS kind
WHERE NOT (n:Municipality AND n.until <> '')
  AND (NOT n:Service OR (n.from <= $today AND (n.until = '' OR n.until >= $today)))
WITH n, kind ORDER BY n.nameFolded STARTS WITH $text DESC, coalesce(n.population, 0) DESC, n.order, n.nameKey, n.id
WITH kind, collect(n)[..$first] AS found
UNWIND range(0, size(found) - 1) AS position
WITH kind, position, found[position] AS n
RETURN kind, CASE WHEN kind = 'PLACE' THEN n.ref ELSE n.id END AS code,
  coalesce(n.nameCs, n.name) AS nameCs, coalesce(n.nameEn, n.name) AS nameEn,
  CASE WHEN kind = 'PLACE' THEN {
    ref: n.ref, code: n.id, name: n.name,
    kind: CASE WHEN n:Municipality THEN 'MUNICIPALITY' WHEN n:District THEN 'DISTRICT' ELSE 'REGION' END,
    district: head([(n)-[:IN {until: ''}]->(d:District) | d.name]),
    region: CASE WHEN n:Region THEN null ELSE head([(n)-[:IN*1..2 {until: ''}]->(r:Region) | r.name]) END
  } END AS place,
  head([(n)<-[:PROVIDES]-(o:Organisation) | o.name]) AS of
ORDER BY reduce(at = 9, i IN range(0, 6) |
  CASE WHEN ['NEED', 'PLACE', 'KIND', 'GROUP', 'AGE', 'SERVICE', 'ORGANISATION'][i] = kind THEN i ELSE at END), position
