// params: words
// returns: indexed
UNWIND $words AS word
MATCH (s:Service {ref: word.ref})
WHERE s.searchText IS NULL OR s.searchText <> word.text
SET s.searchText = word.text, s.prefixText = word.text
RETURN count(s) AS indexed
