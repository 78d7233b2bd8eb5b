// Links by which a person reads what goes on about them; of the link itself only a hash is kept.
CREATE CONSTRAINT client_link_id IF NOT EXISTS FOR (n:ClientLink) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT client_link_hash IF NOT EXISTS FOR (n:ClientLink) REQUIRE n.hash IS UNIQUE;
CREATE INDEX client_link_referral IF NOT EXISTS FOR (n:ClientLink) ON (n.referral);
CREATE INDEX client_link_expires IF NOT EXISTS FOR (n:ClientLink) ON (n.expiresAt);
