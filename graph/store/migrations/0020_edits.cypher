// What people of an organisation changed in the directory, and what they said still holds.
CREATE CONSTRAINT verified_id IF NOT EXISTS FOR (n:Verified) REQUIRE n.id IS UNIQUE;
CREATE INDEX revision_edit IF NOT EXISTS FOR (n:Revision) ON (n.edit);
CREATE INDEX revision_subject IF NOT EXISTS FOR (n:Revision) ON (n.subject);
