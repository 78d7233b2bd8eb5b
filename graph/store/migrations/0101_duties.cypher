// Attempts that were under way before there were duties: the scheduler looks at each once and says when it is due.
MATCH (a:Attempt) WHERE a.handed AND NOT a.ended AND a.dutyAt IS NULL
SET a.retimeAt = datetime();
