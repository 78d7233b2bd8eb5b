package neo4jd

import "syscall"

// bound keeps the console's Ctrl-C from the child.
func bound() *syscall.SysProcAttr {
	return &syscall.SysProcAttr{CreationFlags: syscall.CREATE_NEW_PROCESS_GROUP}
}

// arguments is unknown here: an orphan is not ended, and Neo4j refuses the
// folder by its own lock until a person ends it.
func arguments(int) []string { return nil }
