package graph

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

// OrganisationDetail is everything public about an organisation. Services are
// the first 20 by name.
type OrganisationDetail struct {
	Organisation
	SeatPlace       *Place
	HasCoordinator  bool
	Services        []ServiceRef
	HasMoreServices bool
}
