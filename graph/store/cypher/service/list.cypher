// Services that fit a filter without words.
// params: needs, kinds, place, takesReferrals, today, afterRank, afterKey, afterId, first
// returns: total, rows
OPTIONAL MATCH (here:Entry {ref: $place})
WITH CASE WHEN here IS NULL THEN [] ELSE COLLECT {
  MATCH (here)-[:IN*0..2 {until: ''}]->(up) RETURN up.ref AS ref
  UNION
  MATCH (here)<-[:IN*1..2 {until: ''}]-(down) WHERE down:District OR down:Municipality RETURN down.ref AS ref
} END AS served
MATCH (s:Service)
WHERE s.from <= $today AND (s.until = '' OR s.until >= $today)
  AND ($needs IS NULL OR EXISTS { (s)-[:OF_KIND]->(:ServiceKind)-[:ANSWERS]->(n:Need) WHERE n.id IN $needs })
  AND ($kinds IS NULL OR EXISTS { (s)-[:OF_KIND]->(k:ServiceKind) WHERE k.id IN $kinds })
  AND ($place IS NULL
    OR EXISTS { (s)-[c:COVERS]->(p) WHERE p.ref IN served AND c.from <= $today AND (c.until = '' OR c.until >= $today) }
    OR EXISTS { (s)-[:AT]->(:Site {confidential: false})-[:IN]->(m) WHERE m.ref IN served })
WITH served, s, EXISTS {
  (s)<-[:PROVIDES]-(:Organisation)<-[h:HOLDS {role: 'COORDINATOR'}]-(:Worker)<-[:IS]-(:Account)
  WHERE coalesce(h.from, '') <= $today AND coalesce(h.until, $today) >= $today
} AS coordinated
WHERE NOT $takesReferrals OR (s.takesReferrals AND coordinated)
WITH {
  s: s, key: s.nameKey, id: s.id, coordinated: coordinated,
  rank: CASE WHEN EXISTS { (s)-[:AT]->(:Site {confidential: false})-[:IN]->(m) WHERE m.ref IN served } THEN 0 ELSE 1 END
} AS hit
WITH collect(hit) AS hits
RETURN size(hits) AS total, COLLECT {
  UNWIND hits AS hit
  WITH hit, hit.s AS s
  WHERE $afterId IS NULL OR hit.rank > $afterRank
    OR (hit.rank = $afterRank AND (hit.key > $afterKey OR (hit.key = $afterKey AND hit.id > $afterId)))
  WITH hit, s ORDER BY hit.rank, hit.key, hit.id LIMIT $first
  RETURN {rank: hit.rank, key: hit.key, card: {
      id: s.id, name: s.name, summary: s.summary, forWhom: s.forWhom, phone: s.phone, forms: s.forms,
      basis: s.basis, updatedAt: s.updatedAt, modes: s.modes,
      takes: s.takesReferrals, coordinated: hit.coordinated,
      kind: head([(s)-[:OF_KIND]->(k:ServiceKind) | {
        code: k.id, nameCs: k.nameCs, nameEn: k.nameEn, abbreviation: k.abbreviation, paragraph: k.paragraph
      }]),
      organisation: head([(s)<-[:PROVIDES]-(o:Organisation) | {id: o.id, name: o.name}]),
      sitedIn: COLLECT {
        MATCH (s)-[:AT]->(:Site {confidential: false})-[:IN]->(m) WITH DISTINCT m ORDER BY m.nameKey RETURN m.name
      },
      confidentialSite: EXISTS { (s)-[:AT]->(:Site {confidential: true}) },
      covers: COLLECT {
        MATCH (s)-[c:COVERS]->(p) WHERE c.from <= $today AND (c.until = '' OR c.until >= $today)
        WITH DISTINCT p, CASE WHEN p:Region THEN 0 WHEN p:District THEN 1 ELSE 2 END AS rank
        ORDER BY rank, p.nameKey LIMIT 20
        RETURN CASE rank WHEN 1 THEN 'ORP ' + p.name ELSE p.name END
      }
    }}
} AS rows
