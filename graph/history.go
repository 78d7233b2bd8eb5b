package graph

import "time"

// History is a referral with all that became of it, made by the rules but not one
// command at a time: the invented past of the demonstration. Each attempt but the
// first supersedes the one before it.
type History struct {
	Referral  ReferralID
	CreatedAt time.Time
	Attempts  []PastAttempt
}

// PastAttempt is an attempt with its events, and the code it was spoken by.
type PastAttempt struct {
	Attempt
	Code ReferralCode
}
