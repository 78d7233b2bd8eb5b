package graph

import "time"

// OrganisationKind says what an organisation is to the network.
type OrganisationKind string

// The kinds of organisation.
const (
	KindProvider  OrganisationKind = "PROVIDER"
	KindTownHall  OrganisationKind = "TOWN_HALL"
	KindSchool    OrganisationKind = "SCHOOL"
	KindPolice    OrganisationKind = "POLICE"
	KindParish    OrganisationKind = "PARISH"
	KindHealth    OrganisationKind = "HEALTH"
	KindInformal  OrganisationKind = "INFORMAL"
	KindOtherBody OrganisationKind = "OTHER"
)

// Organisation is an institution of the network. RegistrationNumber is the IČO,
// empty for those that have none. Seat is the municipality it
// is seated in, or the district where the municipality is not in the graph;
// empty where an import did not say.
type Organisation struct {
	ID                 OrganisationID     `validate:"required"`
	Name               string             `validate:"required,max=200"`
	Kind               OrganisationKind   `validate:"required"`
	RegistrationNumber RegistrationNumber `validate:"omitempty,len=8,numeric"`
	Seat               PlaceRef
	// PartOf is the organisation that this one is a department of.
	PartOf OrganisationID
	Street string `validate:"max=200"`
	About  string `validate:"max=2000"`
	Phone  string `validate:"max=40"`
	Email  string `validate:"omitempty,email"`
	Web    string `validate:"omitempty,url"`
}

// RegistrationNumber is the IČO: eight digits, the last one a check.
type RegistrationNumber string

// Valid checks length, digits and the modulo 11 check digit (the weights are
// 8 down to 2; source: Czech Statistical Office, register of economic subjects).
func (n RegistrationNumber) Valid() bool {
	if len(n) != 8 {
		return false
	}
	sum := 0
	for i := range 8 {
		d := int(n[i]) - '0'
		if d < 0 || d > 9 {
			return false
		}
		if i < 7 {
			sum += d * (8 - i)
		}
	}
	return (11-sum%11)%10 == int(n[7]-'0')
}

// OrganisationDetail is everything public about an organisation, and for signed-in
// people who works there. Services are the first 20 by name.
type OrganisationDetail struct {
	Organisation
	SeatPlace       *Place
	HasCoordinator  bool
	Services        []ServiceRef
	HasMoreServices bool
	Parent          *OrganisationRef
	Departments     []OrganisationRef
	Workers         []WorkerContact
	Verified        Verified
	UpdatedAt       time.Time
	Source          string
}

// Stewards are those to whom the organisation's entry belongs.
func (o OrganisationDetail) Stewards() Stewards {
	stewards := Stewards{Organisations: []OrganisationID{o.ID}}
	if o.Parent != nil {
		stewards.Organisations = append(stewards.Organisations, o.Parent.ID)
	}
	return stewards
}

// OrganisationFilter says what an organisation must fit; empty parts ask for
// nothing. Place is where it is seated.
type OrganisationFilter struct {
	Place PlaceRef
	Kinds []OrganisationKind `validate:"dive,oneof=PROVIDER TOWN_HALL SCHOOL POLICE PARISH HEALTH INFORMAL OTHER"`
	Text  string             `validate:"max=200"`
}

// OrganisationCard is what a list shows of an organisation. Town is the name of
// the place of its seat.
type OrganisationCard struct {
	ID       OrganisationID
	Name     string
	Kind     OrganisationKind
	Phone    string
	Town     string
	Parent   *OrganisationRef
	Services int
}

// OrganisationPage is one page of organisations; Total counts all that fit.
type OrganisationPage struct {
	Cards []OrganisationCard
	Info  PageInfo
	Total int
}
