// Package web is the door: routes, sessions, the gate in front of GraphQL,
// limits, GraphQL over HTTP, the event stream, the plain pages and the files of
// the web application. It may import resolvers, graph/store, graph and schema;
// cmd hands it what the other rooms yield. It alone makes an error public
// (public.go) and it alone logs what a request came to (record.go).
package web
