package graph

// FieldSame marks a service that is named in place of itself.
const FieldSame = "same_service"

// MaxFitting bounds how many services that fit are shown in place of another.
const MaxFitting = 10

// Alternative is a service that may take a person in place of the one that was
// addressed, with why it fits. Nothing of it is more than the directory says of
// it to those who are signed in.
type Alternative struct {
	Service      ServiceID
	Name         string
	Kind         ServiceKind
	Organisation OrganisationRef
	SitedIn      []string
	Phone        string
	// Metres is the way from where the person stays to its nearest site that may be
	// shown, nil where none can be told.
	Metres *int
	// Vacancy is that of its form with most room, nil where nobody has said.
	Vacancy *Vacancy
	// Answers are those of the person's needs that its kind answers.
	Answers []Need
	// Serves tells whether it serves the place where the person stays, ForAge
	// whether it is for their age.
	Serves, ForAge bool
	// Because is the refusal with which a referral sent there now would meet, empty
	// where it would be taken.
	Because string
}

// Alternatives are what may be done in place of one attempt. Named are those that
// the recipient named when it declined, in its order; Fitting are the others that
// fit: what has room first, then what has not said, what is full last; of each
// the nearest first.
type Alternatives struct {
	Named   []Alternative
	Fitting []Alternative
}

// Way is what decides whether a referral can be sent to a service now.
type Way struct {
	// Active: it exists today and takes referrals. Coordinated: somebody answers for
	// its organisation. TakesMode: it takes people handed over in this way.
	Active, Coordinated, TakesMode bool
	// OpenThere: the same referral waits there already.
	OpenThere bool
}

// Refusal is the reason for which nothing can be sent, in the order in which
// Decide would find it; empty where it can.
func (w Way) Refusal() string {
	switch {
	case !w.Active:
		return RefuseServiceInactive
	case !w.Coordinated:
		return RefuseNoCoordinator
	case !w.TakesMode:
		return RefuseMode
	case w.OpenThere:
		return RefuseAlreadyOpen
	default:
		return ""
	}
}

// NamedServices are the services that a command names beside the one that it is
// about; whoever gives it makes sure that they exist.
func NamedServices(c Command) []ServiceID {
	if d, ok := c.(Decline); ok {
		return d.Alternatives
	}
	return nil
}
