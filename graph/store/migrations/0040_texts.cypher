// Texts of referrals are encrypted; each attempt has one data key, wrapped by a key outside the database.
CREATE CONSTRAINT text_id IF NOT EXISTS FOR (n:Text) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT data_key_id IF NOT EXISTS FOR (n:DataKey) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT data_key_attempt IF NOT EXISTS FOR (n:DataKey) REQUIRE n.attempt IS UNIQUE;
CREATE INDEX data_key_key IF NOT EXISTS FOR (n:DataKey) ON (n.keyId);
