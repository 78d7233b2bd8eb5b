// What a service is made of.
CREATE CONSTRAINT service_form_id IF NOT EXISTS FOR (n:ServiceForm) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT capacity_id IF NOT EXISTS FOR (n:Capacity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT channel_id IF NOT EXISTS FOR (n:Channel) REQUIRE n.id IS UNIQUE;
