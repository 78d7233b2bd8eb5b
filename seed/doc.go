// Package seed puts into an empty graph what every installation starts with,
// and on request a small invented world to try it out. The facts are those that
// may be shipped: the territory, the codelists, and the needs in people's words.
// The world goes through the same rules as everybody, with a simulated clock. It
// imports graph, graph/store and internal/password and is imported by cmd and by
// tests.
package seed
