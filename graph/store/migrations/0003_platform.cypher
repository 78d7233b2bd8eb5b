// The one node that administrators hold their role towards.
MERGE (p:Platform:Entry {ref: 'Platform/lavka'}) SET p.id = 'lavka';
