package neo4jd

import "errors"

// What can be wrong with the machine, to be matched with errors.Is. Each error
// returned by Start says in one sentence what to install, set or look at.
var (
	ErrNoJava      = errors.New("no Java")
	ErrWrongJava   = errors.New("unsupported Java")
	ErrNoMaven     = errors.New("no Maven")
	ErrJars        = errors.New("the files of Neo4j could not be fetched")
	ErrDataFolder  = errors.New("the data folder cannot be used")
	ErrRunning     = errors.New("a Lávka is already running there")
	ErrPassword    = errors.New("the password in the data folder does not open its database")
	ErrUnavailable = errors.New("Neo4j started but its database does not answer")
	ErrExited      = errors.New("Neo4j ended")
	ErrGaveUp      = errors.New("Neo4j keeps ending and is not restarted any more")
	errPortTaken   = errors.New("the port was taken by somebody else")
	errFolderTaken = errors.New("held by another process")
)
