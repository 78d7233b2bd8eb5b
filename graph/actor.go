package graph

import (
	"slices"
	"time"
)

// The ids are types, so that one can not stand where another belongs.
//
//nolint:revive // one comment for all of them says more
type (
	AccountID      string
	WorkerID       string
	OrganisationID string
	ServiceID      string
	SessionID      string
	InvitationID   string
	JoinRequestID  string
	ReferralID     string
	AttemptID      string
	RegionCode     string
	DistrictCode   string
	MunicipalityID string
	KindCode       string
	NeedCode       string
)

// ActorKind says what acts. Every store function takes an Actor from the first
// commit on, so that a link or a machine can not act as a worker by accident.
type ActorKind string

// The kinds of actor.
const (
	ActorNobody      ActorKind = "NOBODY"
	ActorWorker      ActorKind = "WORKER"
	ActorClientLink  ActorKind = "CLIENT_LINK"
	ActorPartnerLink ActorKind = "PARTNER_LINK"
	ActorMachine     ActorKind = "MACHINE"
	ActorSystem      ActorKind = "SYSTEM"
)

// Role is what a worker holds towards an organisation, a district, a region or
// the platform.
type Role string

// The roles. COORDINATOR includes WORKER of the same organisation.
const (
	RoleWorker      Role = "WORKER"
	RoleCoordinator Role = "COORDINATOR"
	RoleFacilitator Role = "FACILITATOR"
	RolePlanner     Role = "PLANNER"
	RoleAdmin       Role = "ADMIN"
)

// Holding is one role with what it is held towards: the id of the
// organisation, the code of the district or region, empty for the platform. From
// and Until are days, both included; the zero day is open.
type Holding struct {
	Role   Role
	Toward string
	From   time.Time
	Until  time.Time
}

// ValidOn tells whether the role is held on the day that now falls on in
// Europe/Prague.
func (h Holding) ValidOn(now time.Time) bool {
	today := Day(now.In(Prague()))
	return (h.From.IsZero() || Day(h.From) <= today) && (h.Until.IsZero() || today <= Day(h.Until))
}

// Actor is who asks. ActingFor is the one organisation a worker acts for now.
// Account is also the owner of idempotency keys; a machine or the system has an
// account id of its own.
type Actor struct {
	Kind      ActorKind
	Account   AccountID
	Worker    WorkerID
	Name      string
	Email     string
	ActingFor OrganisationID
	Districts []DistrictCode
	Holdings  []Holding
	Session   string
}

// Nobody is the actor of a request without a session.
func Nobody() Actor { return Actor{Kind: ActorNobody} }

// System is the actor of migrations, imports, timers and the demonstration.
func System() Actor { return Actor{Kind: ActorSystem, Account: "system"} }

// SignedIn tells whether the actor has an account that is signed in.
func (a Actor) SignedIn() bool { return a.Kind == ActorWorker }

// Holds tells whether the actor holds the role towards this node now.
func (a Actor) Holds(role Role, toward string) bool {
	return slices.ContainsFunc(a.Holdings, func(h Holding) bool {
		return h.Role == role && (h.Toward == toward || role == RoleAdmin)
	})
}

// WorksFor tells whether the actor acts for the organisation as its worker or
// coordinator.
func (a Actor) WorksFor(id OrganisationID) bool {
	return a.Kind == ActorWorker && id != "" && a.ActingFor == id &&
		(a.Holds(RoleWorker, string(id)) || a.Holds(RoleCoordinator, string(id)))
}

// Coordinates tells whether the actor acts for the organisation as coordinator.
func (a Actor) Coordinates(id OrganisationID) bool {
	return a.WorksFor(id) && a.Holds(RoleCoordinator, string(id))
}

// Facilitates is the district that the actor is the facilitator of, empty for
// none; the first where there are several.
func (a Actor) Facilitates() DistrictCode {
	for _, h := range a.Holdings {
		if h.Role == RoleFacilitator {
			return DistrictCode(h.Toward)
		}
	}
	return ""
}

// Has tells whether the actor holds the role anywhere; COORDINATOR counts as
// WORKER too. It answers the gate's question, not that of ownership.
func (a Actor) Has(role Role) bool {
	return slices.ContainsFunc(a.Holdings, func(h Holding) bool {
		return h.Role == role || (role == RoleWorker && h.Role == RoleCoordinator)
	})
}

// Clock returns the present moment in UTC. It is passed in, never read from a
// package, so that a test and the demonstration can hold the time.
type Clock func() time.Time

// NewID makes a new id (UUIDv7). It is passed in for the same reason.
type NewID func() string
