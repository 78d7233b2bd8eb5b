// An invitation now carries its role itself: those from before can not be used any more and are made anew.
MATCH (i:Invitation) WHERE i.id IS NULL DETACH DELETE i;
