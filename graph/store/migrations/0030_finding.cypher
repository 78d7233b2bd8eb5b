// Whatever can be asked for is found by the beginnings of its words, and by its whole name in any case.
CREATE FULLTEXT INDEX findPrefix IF NOT EXISTS
FOR (n:Need|ServiceKind|TargetGroup|AgeBand|Region|District|Municipality|Organisation|Service)
ON EACH [n.nameFolded, n.alsoFolded]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-folding' } };
CREATE INDEX district_stem IF NOT EXISTS FOR (n:District) ON (n.nameStem);
CREATE INDEX municipality_stem IF NOT EXISTS FOR (n:Municipality) ON (n.nameStem);
CREATE INDEX organisation_stem IF NOT EXISTS FOR (n:Organisation) ON (n.nameStem);
CREATE INDEX service_stem IF NOT EXISTS FOR (n:Service) ON (n.nameStem);
// What was shown instead of referred, and what nobody could do: counted, without a person.
CREATE CONSTRAINT signpost_id IF NOT EXISTS FOR (n:Signpost) REQUIRE n.id IS UNIQUE;
CREATE INDEX signpost_at IF NOT EXISTS FOR (n:Signpost) ON (n.at);
CREATE CONSTRAINT unmet_need_id IF NOT EXISTS FOR (n:UnmetNeed) REQUIRE n.id IS UNIQUE;
CREATE INDEX unmet_need_at IF NOT EXISTS FOR (n:UnmetNeed) ON (n.at);
