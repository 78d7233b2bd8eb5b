package graph

import "time"

// Bounds of requests to join, which strangers make.
const (
	// JoinRequestLife is how long a request waits for an answer.
	JoinRequestLife = 30 * 24 * time.Hour
	// MaxOpenJoinRequests is how many may wait for one organisation.
	MaxOpenJoinRequests = 5
)

// NewJoinRequest is what a stranger says who wants their organisation to join.
type NewJoinRequest struct {
	Organisation OrganisationID `validate:"required"`
	Name         string         `validate:"required,max=120"`
	Email        string         `validate:"required,email,max=254"`
	Position     string         `validate:"max=120"`
}

// JoinRequest waits for a facilitator of the organisation's district, or an
// administrator. Phone is that of the organisation's entry, to call back on.
type JoinRequest struct {
	ID           JoinRequestID
	Organisation OrganisationRef
	Phone        string
	Place        string
	// Joined tells that the organisation has a coordinator already.
	Joined   bool
	Name     string
	Email    string
	Position string
	AskedAt  time.Time
}

// FirstSteps are what a new coordinator has done already. TestAttempt is the
// newest test referral, empty for none.
type FirstSteps struct {
	Organisation   OrganisationRef
	Services       []FirstStepsService
	EntryChecked   bool
	TakesReferrals bool
	TestSent       bool
	TestAnswered   bool
	TestAttempt    AttemptID
	Colleagues     int
	Coordinates    bool
}

// FirstStepsService is one of the organisation's services.
type FirstStepsService struct {
	ServiceRef
	TakesReferrals bool
}
