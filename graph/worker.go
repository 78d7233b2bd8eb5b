package graph

// Worker is a person of the network in their work: name and work contacts only.
type Worker struct {
	ID       WorkerID  `validate:"required"`
	Name     string    `validate:"required,max=120"`
	Email    string    `validate:"required,email"`
	Phone    string    `validate:"max=40"`
	Holdings []Holding `validate:"required,min=1"`
}
