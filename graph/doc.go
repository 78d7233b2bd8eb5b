// Package graph is the domain: the nouns of the network, the rules of a
// referral, who may do what. It is pure Go without input or output and imports
// the standard library, validator and golang.org/x/text only.
package graph
