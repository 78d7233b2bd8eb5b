package graph

import "time"

// Lease is something that one instance of the program does at a time. Holder is
// drawn anew with each start.
type Lease struct {
	Name, Holder string
	For          time.Duration
}
