// Where a place lies has days: what was there before has always been so, and is so still.
MATCH (:District)-[i:IN]->(:Region) WHERE i.until IS NULL SET i.from = '', i.until = '';
MATCH (:Municipality)-[i:IN]->(:District) WHERE i.until IS NULL SET i.from = '', i.until = '';
MATCH (m:Municipality) WHERE m.until IS NULL SET m.until = '';
