package graph

import "time"

// How long a session may live, and sit idle, on a shared office computer. A
// phone behind its owner's own lock may sit idle as long as it lives.
const (
	SessionLife = 8 * time.Hour
	SessionIdle = 30 * time.Minute
	// InvitationLife is how long an invitation link may be used.
	InvitationLife = 14 * 24 * time.Hour
	// MinPassword is the shortest password in characters.
	MinPassword = 12
)

// KeptAfterUse is how long what is over is kept before it is cleared away: keys
// of commands, ended sessions, used invitations, answered requests to join.
const KeptAfterUse = 30 * 24 * time.Hour

// Account signs a worker in. PasswordHash is argon2id in its encoded form.
// A Demonstration account signs in only where the demonstration was asked for.
type Account struct {
	ID            AccountID
	Worker        WorkerID
	Email         string
	PasswordHash  string
	Demonstration bool
	Failures      int
	RetryAt       time.Time
}

// DelayAfter is how long sign-in waits after so many wrong passwords in a row:
// nothing for the first three, then doubling seconds up to a minute. It grows
// but never locks, so that a stranger can not shut anybody out for good.
func DelayAfter(failures int) time.Duration {
	if failures <= 3 {
		return 0
	}
	return min(time.Minute, time.Second<<min(failures-4, 6))
}

// Owner says whose the machine is on which a session is opened.
type Owner string

// The owners of a machine.
const (
	SharedMachine Owner = "SHARED"
	OwnPhone      Owner = "OWN_PHONE"
)

// Device is what is kept of the machine that a session was opened on: two words
// that tell its owner which one it is, never the whole of what a browser says of
// itself. Either is empty where it is not known.
type Device struct {
	Browser string
	System  string
	Owner   Owner
}

// Session is one sign-in as its owner sees it. Here marks the one that asks.
type Session struct {
	ID       SessionID
	Device   Device
	OpenedAt time.Time
	SeenAt   time.Time
	Here     bool
}

// Viewer is the signed-in worker as the screens show them. Waiting counts the
// attempts that wait for the organisation the worker acts for. Organisations are
// all that the worker may act for today.
type Viewer struct {
	Actor         Actor
	ActingFor     *OrganisationDetail
	Organisations []OrganisationRef
	District      *Place
	Waiting       int
	Demonstration bool
}
