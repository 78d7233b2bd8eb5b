package graph

import "time"

// Worker is a person of the network in their work: name and work contacts only.
// Position is what they do there in words, ReachNote when and how they are best
// reached, Serves where they work, Delivers what they work in.
type Worker struct {
	ID        WorkerID    `validate:"required"`
	Name      string      `validate:"required,max=120"`
	Email     string      `validate:"required,email"`
	Phone     string      `validate:"max=40"`
	Position  string      `validate:"max=120"`
	ReachNote string      `validate:"max=200"`
	Serves    []PlaceRef  `validate:"max=50"`
	Delivers  []ServiceID `validate:"max=50"`
	Holdings  []Holding   `validate:"required,min=1"`
}

// WorkerContact is how a worker is reached at work, as other signed-in people of
// the network read it.
type WorkerContact struct {
	ID          WorkerID
	Name        string
	Position    string
	Phone       string
	Email       string
	ReachNote   string
	Coordinator bool
}

// WorkerDetail is everything about a worker that signed-in people read. Choices
// are the services that they could be said to work in. Absences are those that
// have not passed, the earliest first: that somebody is away and who stands in is
// known to the whole network, so that nobody calls in vain; why is stored nowhere.
type WorkerDetail struct {
	WorkerContact
	Roles     []WorkerRole
	Serves    []Place
	Services  []ServiceRef
	Choices   []ServiceRef
	Absences  []WorkerAbsence
	UpdatedAt time.Time
	Stewards  Stewards
}

// WorkerAbsence is when a worker is away from an organisation that they work for;
// Now tells that it has begun, Substitute is nil where the whole team stands in.
type WorkerAbsence struct {
	Organisation OrganisationRef
	From, Until  string
	Now          bool
	Substitute   *WorkerRef
}

// WorkerRole is a role with the name of what it is held towards; Organisation is
// empty for a district, a region and the platform, Until zero while it is open.
type WorkerRole struct {
	Role         Role
	Name         string
	Organisation OrganisationID
	Until        time.Time
}
