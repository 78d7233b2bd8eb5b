// What people are to hear of, and the mails that carry it. Neither holds a word of what happened.
CREATE CONSTRAINT notice_id IF NOT EXISTS FOR (n:Notice) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT mail_id IF NOT EXISTS FOR (n:Mail) REQUIRE n.id IS UNIQUE;
CREATE INDEX notice_due IF NOT EXISTS FOR (n:Notice) ON (n.state, n.notBefore);
CREATE INDEX notice_account IF NOT EXISTS FOR (n:Notice) ON (n.account, n.state);
CREATE INDEX notice_attempt IF NOT EXISTS FOR (n:Notice) ON (n.attempt);
CREATE INDEX notice_mail IF NOT EXISTS FOR (n:Notice) ON (n.mail);
CREATE INDEX notice_organisation IF NOT EXISTS FOR (n:Notice) ON (n.organisation);
CREATE INDEX mail_due IF NOT EXISTS FOR (n:Mail) ON (n.state, n.dueAt);
CREATE INDEX mail_account IF NOT EXISTS FOR (n:Mail) ON (n.account);
CREATE INDEX attempt_undelivered IF NOT EXISTS FOR (n:Attempt) ON (n.undelivered);
