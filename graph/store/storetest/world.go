package storetest

import (
	"testing"

	"lavka/graph"
	"lavka/graph/store"
)

// World builds a test's own small world: one region with one ORP of two
// municipalities, two kinds of service, two needs, two age bands, and what the
// test adds.
type World struct {
	t     testing.TB
	store *store.Store
}

// The facts that every world has.
const (
	District = "4205"
	Town     = graph.PlaceRef("Municipality/564567")
	Village  = graph.PlaceRef("Municipality/564711")
	Youth    = graph.KindCode("25")
	Advice   = graph.KindCode("1")
	Debts    = graph.NeedCode("debts")
	Truancy  = graph.NeedCode("truancy")
	Adults   = "27-64"
	Young    = "19-26"
)

// NewWorld records the facts into an empty graph.
func NewWorld(t testing.TB, s *store.Store) *World {
	t.Helper()
	w := &World{t: t, store: s}
	w.record(
		graph.Region{Code: "CZ042", Name: "Ústecký kraj"}.Entry(),
		graph.District{Code: District, Name: "Litoměřice", Region: "CZ042", Seat: "564567"}.Entry(),
		graph.Municipality{ID: "564567", Name: "Litoměřice", District: District}.Entry(),
		graph.Municipality{ID: "564711", Name: "Úštěk", District: District}.Entry(),
		graph.ServiceKind{
			Code: Youth, NameCS: "nízkoprahová zařízení pro děti a mládež", NameEN: "clubs", Abbreviation: "NZDM",
		}.Entry(),
		graph.ServiceKind{Code: Advice, NameCS: "odborné sociální poradenství", NameEN: "counselling"}.Entry(),
		graph.Need{Code: Debts, NameCS: "dluhy a exekuce", NameEN: "debts", Kinds: []graph.KindCode{Advice}, Order: 1}.Entry(),
		graph.Need{Code: Truancy, NameCS: "záškoláctví", NameEN: "truancy", Kinds: []graph.KindCode{Youth}, Order: 2}.Entry(),
		graph.AgeBand{Code: Young, NameCS: "19–26 let", NameEN: "19–26", From: 19, To: 26}.Entry(),
		graph.AgeBand{Code: Adults, NameCS: "27–64 let", NameEN: "27–64", From: 27, To: 64}.Entry(),
	)
	return w
}

func (w *World) record(entries ...graph.Entry) {
	w.t.Helper()
	if _, err := w.store.Record(w.t.Context(), graph.System(), "test", entries); err != nil {
		w.t.Fatal(err)
	}
}

// Organisation is one of a test's organisations.
type Organisation struct {
	graph.Organisation
	world *World
}

// Organisation adds an organisation seated in the town.
func (w *World) Organisation(name string) *Organisation {
	w.t.Helper()
	o := graph.Organisation{
		ID: graph.OrganisationID(NewID()), Name: name, Kind: graph.KindProvider, Seat: Town, Phone: "416 000 100",
	}
	w.record(o.Entry())
	return &Organisation{Organisation: o, world: w}
}

// Of is an organisation that is there already.
func (w *World) Of(id graph.OrganisationID) *Organisation {
	return &Organisation{Organisation: graph.Organisation{ID: id}, world: w}
}

// Service adds a service of the kind that covers the ORP and takes anonymous
// referrals.
func (o *Organisation) Service(name string, kind graph.KindCode) graph.ServiceID {
	o.world.t.Helper()
	service := graph.Service{
		ID: graph.ServiceID(NewID()), Organisation: o.ID, Kind: kind, Name: name, TakesReferrals: true,
		Modes: []graph.Mode{graph.Anonymous}, Basis: graph.BasisStated,
		Covers: []graph.Cover{{Place: "District/" + District}},
	}
	o.Add(service)
	return service.ID
}

// Add records a service as it is given.
func (o *Organisation) Add(service graph.Service) {
	o.world.t.Helper()
	o.world.record(service.Entries()...)
}

// Person adds a worker with an account and returns them as they are when signed
// in.
func (o *Organisation) Person(name string, role graph.Role) graph.Actor {
	o.world.t.Helper()
	id := NewID()
	worker := graph.Worker{
		ID: graph.WorkerID(id), Name: name, Email: id + "@lavka.example",
		Holdings: []graph.Holding{{Role: role, Toward: string(o.ID)}},
	}
	if err := o.world.store.PutDemonstrationAccount(o.world.t.Context(), worker, ""); err != nil {
		o.world.t.Fatal(err)
	}
	account, err := o.world.store.AccountByEmail(o.world.t.Context(), worker.Email)
	if err != nil {
		o.world.t.Fatal(err)
	}
	return graph.Actor{
		Kind: graph.ActorWorker, Account: account.ID, Worker: worker.ID, Name: name, Email: worker.Email,
		ActingFor: o.ID, Holdings: worker.Holdings, Districts: []graph.DistrictCode{District},
	}
}

// Need is an anonymous referral to the service that breaks no rule.
func Need(service graph.ServiceID) graph.NewReferral {
	return graph.NewReferral{
		Service: service, Mode: graph.Anonymous, Needs: []graph.NeedCode{Debts}, AgeBand: Young, StaysIn: Town,
		Urgency: graph.Routine, Reach: graph.ReachThroughSender, Language: "cs",
	}
}
