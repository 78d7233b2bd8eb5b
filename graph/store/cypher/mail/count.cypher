// How many mails there are in each state, and how many notices wait for one.
// params: none
// returns: state, count
CALL () {
  MATCH (m:Mail) RETURN m.state AS state, count(m) AS count
  UNION ALL
  MATCH (n:Notice {state: 'PENDING'}) RETURN 'PENDING' AS state, count(n) AS count
}
RETURN state, count
