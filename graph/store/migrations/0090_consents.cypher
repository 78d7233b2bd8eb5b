// Written referrals: why the person may be named, who they are (encrypted), and who looked.
CREATE CONSTRAINT consent_id IF NOT EXISTS FOR (n:Consent) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT consent_attempt IF NOT EXISTS FOR (n:Consent) REQUIRE n.attempt IS UNIQUE;
CREATE CONSTRAINT identity_id IF NOT EXISTS FOR (n:Identity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT identity_attempt IF NOT EXISTS FOR (n:Identity) REQUIRE n.attempt IS UNIQUE;
CREATE CONSTRAINT audit_id IF NOT EXISTS FOR (n:Audit) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT audit_key IF NOT EXISTS FOR (n:Audit) REQUIRE (n.actor, n.key) IS UNIQUE;
CREATE INDEX audit_attempt IF NOT EXISTS FOR (n:Audit) ON (n.attempt);
