// What the territory is known as of, and the boundaries that an operator brings.
CREATE CONSTRAINT territory_id IF NOT EXISTS FOR (n:Territory) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT boundary_id IF NOT EXISTS FOR (n:Boundary) REQUIRE n.id IS UNIQUE;
