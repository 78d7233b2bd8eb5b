// When somebody is away from their organisation.
CREATE CONSTRAINT absence_id IF NOT EXISTS FOR (n:Absence) REQUIRE n.id IS UNIQUE;
CREATE INDEX absence_organisation IF NOT EXISTS FOR (n:Absence) ON (n.organisation);
