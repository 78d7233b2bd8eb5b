package graph

import "time"

// How long a session may live, and sit idle, on a shared office computer.
const (
	SessionLife = 8 * time.Hour
	SessionIdle = 30 * time.Minute
	// InvitationLife is how long an invitation link may be used.
	InvitationLife = 14 * 24 * time.Hour
	// MinPassword is the shortest password in characters.
	MinPassword = 12
)

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

// Invitation lets the holder of its link set a password for a worker's account.
type Invitation struct {
	Worker       Worker
	Organisation OrganisationID
	ExpiresAt    time.Time
}

// Viewer is the signed-in worker as the screens show them. Waiting counts the
// attempts that wait for the organisation the worker acts for.
type Viewer struct {
	Actor         Actor
	ActingFor     *OrganisationDetail
	District      *Place
	Waiting       int
	Demonstration bool
}
