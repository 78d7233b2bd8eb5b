// Each organisation's own deadlines, who does the duties, and the attempts that they are due about.
CREATE CONSTRAINT terms_organisation IF NOT EXISTS FOR (n:Terms) REQUIRE n.organisation IS UNIQUE;
CREATE CONSTRAINT lease_name IF NOT EXISTS FOR (n:Lease) REQUIRE n.name IS UNIQUE;
CREATE INDEX attempt_duty IF NOT EXISTS FOR (n:Attempt) ON (n.dutyAt);
CREATE INDEX attempt_retime IF NOT EXISTS FOR (n:Attempt) ON (n.retimeAt);
