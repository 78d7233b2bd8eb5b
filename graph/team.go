package graph

import "time"

// The reasons with which the rules of a team refuse.
const (
	RefuseLastCoordinator = "last_coordinator"
	RefuseNotColleague    = "not_colleague"
	RefuseNotCoordinator  = "not_coordinator"
	RefuseRoleNotYours    = "role_not_yours"
	RefuseInvitationUsed  = "invitation_used"
	RefuseAnswered        = "already_answered"
	RefuseNotFacilitator  = "not_facilitator"
	RefuseTooMany         = "too_many"
)

// TeamRefusals lists them, so that a test can hold a text against each.
func TeamRefusals() []string {
	return []string{
		RefuseLastCoordinator, RefuseNotColleague, RefuseNotCoordinator, RefuseRoleNotYours, RefuseInvitationUsed,
		RefuseAnswered, RefuseNotFacilitator, RefuseTooMany,
	}
}

// Colleague is one person with one role towards the organisation. Me marks the
// one who asks; SignsIn tells whether they have an account.
type Colleague struct {
	Worker  WorkerID
	Name    string
	Email   string
	Holding Holding
	Me      bool
	SignsIn bool
}

// Invited is an invitation as those see it who may renew or withdraw it; the
// link itself is known only to whoever made it.
type Invited struct {
	ID        InvitationID
	Name      string
	Email     string
	Holding   Holding
	By        string
	MadeAt    time.Time
	ExpiresAt time.Time
}

// Team is the people of an organisation. Invitations are empty for who does not
// coordinate it.
type Team struct {
	Organisation OrganisationRef
	Colleagues   []Colleague
	Invitations  []Invited
	Coordinates  bool
}

// NewHolding gives a colleague another role towards the actor's organisation,
// or bounds it. Until is a day, zero for no end.
type NewHolding struct {
	Worker WorkerID `validate:"required"`
	Role   Role     `validate:"required,oneof=WORKER COORDINATOR"`
	Until  time.Time
}

// Purpose says what an invitation's link does.
type Purpose string

// The purposes. PASSWORD lets somebody who forgot it set a new one; only the
// operator's command line makes such a link.
const (
	ToJoin      Purpose = "JOIN"
	ForPassword Purpose = "PASSWORD"
)

// Invitation lets the holder of its link into the network with one role. Who has
// an account already accepts it signed in: a link never changes the password of
// an account, unless its purpose is that.
type Invitation struct {
	ID      InvitationID
	Name    string `validate:"required,max=120"`
	Email   string `validate:"required,email,max=254"`
	Holding Holding
	// Toward is what the role is held towards, in words.
	Toward     string
	Purpose    Purpose
	HasAccount bool
	ExpiresAt  time.Time
}

// HoldingsEntry is a worker as a directory node that says only which roles they
// hold; everything else of the worker stays as it is.
func HoldingsEntry(worker WorkerID, holdings []Holding) Entry {
	whole := Worker{ID: worker, Holdings: holdings}.Entry()
	entry := Entry{Label: LabelWorker, ID: string(worker), Owns: []string{"HOLDS"}}
	for _, link := range whole.Links {
		if link.Type == "HOLDS" {
			entry.Links = append(entry.Links, link)
		}
	}
	return entry
}
