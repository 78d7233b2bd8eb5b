// Links by which organisations outside the network answer one attempt; of the link itself only a hash is kept.
CREATE CONSTRAINT partner_link_id IF NOT EXISTS FOR (n:PartnerLink) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT partner_link_hash IF NOT EXISTS FOR (n:PartnerLink) REQUIRE n.hash IS UNIQUE;
CREATE INDEX partner_link_attempt IF NOT EXISTS FOR (n:PartnerLink) ON (n.attempt);
CREATE INDEX partner_link_expires IF NOT EXISTS FOR (n:PartnerLink) ON (n.expiresAt);
CREATE INDEX mail_attempt IF NOT EXISTS FOR (n:Mail) ON (n.attempt);
