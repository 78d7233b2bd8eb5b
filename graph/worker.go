package graph

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
