// Package network measures who hands over to whom: pure functions over counted
// ties. It imports the standard library only, so that graph may use it.
package network
