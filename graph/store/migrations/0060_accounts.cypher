// Sessions and invitations have an id that may be shown; their hash never is.
CREATE CONSTRAINT session_id IF NOT EXISTS FOR (n:Session) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT invitation_id IF NOT EXISTS FOR (n:Invitation) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT join_request_id IF NOT EXISTS FOR (n:JoinRequest) REQUIRE n.id IS UNIQUE;
CREATE INDEX invitation_email IF NOT EXISTS FOR (n:Invitation) ON (n.email);
CREATE INDEX invitation_expires IF NOT EXISTS FOR (n:Invitation) ON (n.expiresAt);
CREATE INDEX join_request_asked IF NOT EXISTS FOR (n:JoinRequest) ON (n.askedAt);
