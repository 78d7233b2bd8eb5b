package graph

import "time"

// Form is how a service is delivered.
type Form string

// The three registered forms, and ours for what happens at a distance.
const (
	FormOutreach    Form = "OUTREACH"
	FormAmbulatory  Form = "AMBULATORY"
	FormResidential Form = "RESIDENTIAL"
	FormOnline      Form = "ONLINE"
)

// PlaceBasis says how well the area of a service is known: STATED by the
// service or the register, INFERRED from its name, SEAT when only its
// provider's seat is known. The screens mark the last two.
type PlaceBasis string

// The bases.
const (
	BasisStated   PlaceBasis = "STATED"
	BasisInferred PlaceBasis = "INFERRED"
	BasisSeat     PlaceBasis = "SEAT"
)

// Service is one social service of one organisation.
type Service struct {
	ID           ServiceID      `validate:"required"`
	Organisation OrganisationID `validate:"required"`
	Kind         KindCode       `validate:"required"`
	Name         string         `validate:"required,max=200"`
	Summary      string         `validate:"max=2000"`
	ForWhom      string         `validate:"max=500"`
	RegisterID   string
	Forms        []Form
	Capacities   []Capacity `validate:"max=20,dive"`
	TargetGroups []string
	// AgeBands are codes; none means every age.
	AgeBands []string
	Phone    string    `validate:"max=40"`
	Email    string    `validate:"omitempty,email"`
	Web      string    `validate:"omitempty,url"`
	Channels []Channel `validate:"max=20,dive"`
	// Languages are ISO 639-1 codes of what is spoken there, Czech included.
	Languages []string `validate:"max=20,dive,len=2"`
	// Price is empty where it is not known.
	Price      Price  `validate:"omitempty,oneof=FREE PARTLY PAID"`
	PriceNote  string `validate:"max=300"`
	Conditions string `validate:"max=1000"`
	// TakesReferrals is the coordinator's switch; a referral also needs an
	// active coordinator in the organisation.
	TakesReferrals bool
	// Modes are the referral modes the service takes.
	Modes    []Mode
	AreaText string `validate:"max=500"`
	Basis    PlaceBasis
	Sites    []Site `validate:"max=50,dive"`
	Covers   []Cover
	// From and Until bound the days on which the service exists, Until zero
	// while it is open-ended.
	From, Until time.Time
}

// Site is where a service is delivered. Lat and Lon are degrees WGS84, 0 where
// they are not known and always where the address is confidential. Hours, From
// and Until are those of this service at the site; zero days are open.
type Site struct {
	ID           string         `validate:"required"`
	Name         string         `validate:"required"`
	Street       string         `validate:"max=200"`
	Municipality MunicipalityID `validate:"required"`
	Confidential bool
	// StepFree says that a wheelchair gets in.
	StepFree    bool
	Lat, Lon    float64
	Hours       Hours
	From, Until time.Time
}

// Cover says that a service serves a place between two days; zero days are
// open.
type Cover struct {
	Place       PlaceRef `validate:"required"`
	From, Until time.Time
}

// ServiceDetail is everything public about a service, and for signed-in people who
// works there. A confidential site has neither street nor place. CoverPlaces are
// also those of the past and the future.
type ServiceDetail struct {
	ServiceCard
	// AnswersByLink: it has no coordinator, but a referral may go there by a link.
	AnswersByLink bool
	Email, Web    string
	TargetGroups  []TargetGroup
	AgeBands      []AgeBand
	FormDetails   []FormDetail
	Channels      []Channel
	Languages     []string
	Price         Price
	PriceNote     string
	Conditions    string
	Sites         []SiteDetail
	CoverPlaces   []CoverPlace
	AreaText      string
	Needs         []Need
	Source        string
	Workers       []WorkerContact
	Verified      Verified
	Stewards      Stewards
}

// FormDetail is a form of a service with its registered maximums and what is free
// in it; Vacancy is nil where nobody said.
type FormDetail struct {
	Form       Form
	Capacities []Capacity
	Vacancy    *Vacancy
}

// CoverPlace is a place that a service serves between two days; zero days are open.
type CoverPlace struct {
	Place
	From, Until time.Time
}

// SiteDetail is a site as it is shown; Place is nil where it is confidential.
type SiteDetail struct {
	ID, Name, Street string
	Hours            Hours
	Place            *Place
	Confidential     bool
	StepFree         bool
}

// ServiceRef is a service by id, name and the Czech name of its kind.
type ServiceRef struct {
	ID   ServiceID
	Name string
	Kind string
}
