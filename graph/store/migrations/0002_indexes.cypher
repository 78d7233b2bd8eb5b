// Names are found by their folded beginning and listed by their collation key.
CREATE INDEX region_name IF NOT EXISTS FOR (n:Region) ON (n.nameFolded);
CREATE INDEX district_name IF NOT EXISTS FOR (n:District) ON (n.nameFolded);
CREATE INDEX municipality_name IF NOT EXISTS FOR (n:Municipality) ON (n.nameFolded);
CREATE INDEX organisation_number IF NOT EXISTS FOR (n:Organisation) ON (n.registrationNumber);
CREATE INDEX worker_email IF NOT EXISTS FOR (n:Worker) ON (n.email);
CREATE INDEX attempt_sent IF NOT EXISTS FOR (n:Attempt) ON (n.sentAt);
CREATE INDEX attempt_changed IF NOT EXISTS FOR (n:Attempt) ON (n.changedAt);
CREATE INDEX change_at IF NOT EXISTS FOR (n:Change) ON (n.at);
CREATE INDEX command_at IF NOT EXISTS FOR (n:Command) ON (n.at);
CREATE INDEX session_opened IF NOT EXISTS FOR (n:Session) ON (n.openedAt);
// Two full-text indexes cannot cover one property: words are stemmed, beginnings are not.
CREATE FULLTEXT INDEX serviceWords IF NOT EXISTS FOR (n:Service) ON EACH [n.searchText]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'czech' } };
CREATE FULLTEXT INDEX servicePrefix IF NOT EXISTS FOR (n:Service) ON EACH [n.prefixText]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-folding' } };
